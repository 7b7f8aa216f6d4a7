import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { DatabaseSync } from 'node:sqlite';
import { LIST_NAMES, lists } from '../../../../src/sharepoint/lists/index.ts';

interface MarkRow {
  readonly RowKey: string;
}

/** `…/Audit()?$filter=…RowKey ge 'row|list|item|version' and RowKey le 'row|…'`: which rows have an audit entry. */
const ASKED_MARKS = /RowKey ge 'row\|([^|]+)\|(\d+)\|[^']*' and RowKey le 'row\|[^|]+\|(\d+)\|/;

const markOf = (list: string, item: number): string =>
  `row|${list}|${String(item).padStart(15, '0')}|${'1'.padStart(9, '0')}`;

export interface KnownRows {
  readonly port: number;
  /** Milliseconds for which no server has asked for any of the rows. */
  readonly unaskedFor: () => number;
  close(): Promise<void>;
}

/**
 * Stands before the storage emulator and answers for the audit marks of all rows that the organisation was built with.
 * The emulator walks a whole partition for each row asked for, so it cannot hold the log of an organisation's years.
 */
export async function startKnownRows(
  db: DatabaseSync,
  { tables, certificateFile, keyFile }: { tables: number; certificateFile: string; keyFile: string },
): Promise<KnownRows> {
  const numberOf = db.prepare('SELECT last_item FROM graph_lists WHERE display_name = ?');
  const built = new Map(
    LIST_NAMES.map((name) => [name as string, Number(numberOf.get(lists[name].title)?.['last_item'] ?? 0)]),
  );
  let askedAt = performance.now();
  const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
  const server = https.createServer(
    { cert: fs.readFileSync(certificateFile), key: fs.readFileSync(keyFile) },
    (incoming, outgoing) => {
      const { method, url = '', headers } = incoming;
      const asked = method === 'GET' ? ASKED_MARKS.exec(decodeURIComponent(url.replaceAll('+', ' '))) : null;
      const marks = asked ? marksBetween(built, asked[1] ?? '', Number(asked[2]), Number(asked[3])) : [];
      if (marks.length > 0) askedAt = performance.now();
      const onward = https.request(
        { host: '127.0.0.1', port: tables, method, path: url, headers, agent },
        (answer) => {
          if (marks.length === 0) {
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
            return;
          }
          const pieces: Buffer[] = [];
          answer.on('data', (piece: Buffer) => pieces.push(piece));
          answer.on('end', () => {
            const body = JSON.parse(Buffer.concat(pieces).toString()) as { value: readonly MarkRow[] };
            const known = new Set(body.value.map(({ RowKey }) => RowKey));
            const value = [
              ...body.value,
              ...marks.filter((mark) => !known.has(mark)).map((RowKey) => ({ RowKey })),
            ];
            const text = JSON.stringify({ ...body, value });
            const { 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = answer.headers;
            outgoing.writeHead(answer.statusCode ?? 502, {
              ...rest,
              'content-length': Buffer.byteLength(text),
            });
            outgoing.end(text);
          });
        },
      );
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    },
  );
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    unaskedFor: () => performance.now() - askedAt,
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function marksBetween(
  built: ReadonlyMap<string, number>,
  list: string,
  first: number,
  last: number,
): readonly string[] {
  const end = Math.min(last, built.get(list) ?? 0);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => markOf(list, first + index));
}
