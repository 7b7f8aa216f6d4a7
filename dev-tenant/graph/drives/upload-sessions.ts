import { randomUUID } from 'node:crypto';
import type { IdentitySet } from '@microsoft/microsoft-graph-types';
import type { Sql } from '../sql.ts';

/** A large file on its way, range after range. */
export interface UploadSession {
  readonly id: string;
  readonly driveId: string;
  readonly parentId: string;
  readonly name: string;
  readonly conflict: 'fail' | 'replace' | 'rename';
  /** The file is made by a request of its own once all ranges are there. */
  readonly isDeferred: boolean;
  /** Bytes so far. */
  readonly received: number;
  /** Bytes of the whole file, once the first range has said it. */
  readonly total: number | undefined;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly by: IdentitySet;
}

export type NewUploadSession = Omit<UploadSession, 'id' | 'received' | 'total'>;

export interface UploadSessions {
  open(session: NewUploadSession): UploadSession;
  find(id: string): UploadSession | undefined;
  append(session: UploadSession, range: Uint8Array, total: number): UploadSession;
  content(session: UploadSession): Uint8Array;
  close(session: UploadSession): void;
}

interface Row {
  definition: string;
  received: number;
  total: number | null;
}

export function createUploadSessions(sql: Sql): UploadSessions {
  const find = (id: string): UploadSession | undefined => {
    const row = sql.get<Row>('SELECT * FROM graph_upload_sessions WHERE id = ?', id);
    const { definition, received, total } = row ?? {};
    if (definition === undefined || received === undefined) return undefined;
    return { ...(JSON.parse(definition) as NewUploadSession), id, received, total: total ?? undefined };
  };
  return {
    find,
    open(session) {
      const id = randomUUID();
      sql.run(
        'INSERT INTO graph_upload_sessions (id, definition, received) VALUES (?, ?, 0)',
        id,
        JSON.stringify(session),
      );
      return { ...session, id, received: 0, total: undefined };
    },
    append(session, range, total) {
      sql.run(
        'INSERT INTO graph_upload_ranges (session, start, bytes) VALUES (?, ?, ?)',
        session.id,
        session.received,
        range,
      );
      const received = session.received + range.length;
      sql.run(
        'UPDATE graph_upload_sessions SET received = ?, total = ? WHERE id = ?',
        received,
        total,
        session.id,
      );
      return { ...session, received, total };
    },
    content: ({ id }) =>
      Buffer.concat(
        sql
          .all<{ bytes: Uint8Array }>(
            'SELECT bytes FROM graph_upload_ranges WHERE session = ? ORDER BY start',
            id,
          )
          .map(({ bytes }) => bytes),
      ),
    close({ id }) {
      sql.run('DELETE FROM graph_upload_ranges WHERE session = ?', id);
      sql.run('DELETE FROM graph_upload_sessions WHERE id = ?', id);
    },
  };
}
