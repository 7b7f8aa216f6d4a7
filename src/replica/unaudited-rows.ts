import type { AuditLog } from '../ports/audit.ts';
import type { RowVersion } from '../ports/records.ts';
import type { UnauditedRows } from '../ports/unaudited-rows.ts';
import { KEY_COLUMN } from '../sharepoint/define-list.ts';
import { parseSeenToken } from '../sharepoint/seen-token.ts';
import type { Replica } from './replica.ts';

const GONE = ':gone';

const textIn = (fields: Readonly<Record<string, unknown>>, ...columns: readonly string[]): string => {
  const found = columns.map((column) => fields[column]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
};

/** What this replica holds and knows no audit entry for. */
export const createUnauditedRows = ({ unaudited }: Pick<Replica, 'unaudited'>): UnauditedRows => ({
  waiting: (heldForSeconds, limit) =>
    unaudited.unaudited(heldForSeconds, limit).map(({ list, itemId, version, isGone, key, fields }) => ({
      version: `${list}:${itemId}:${version}${isGone ? GONE : ''}`,
      key: key === '' ? textIn(fields, KEY_COLUMN) : key,
      isGone,
      actorOid: textIn(fields, 'RecordedBy', 'ChangedBy'),
      subjectOid: textIn(fields, 'PersonOid'),
    })),
  markAudited(versions) {
    unaudited.markAudited(
      versions.flatMap((version) => {
        const isGone = version.endsWith(GONE);
        const seen = parseSeenToken(isGone ? version.slice(0, -GONE.length) : version);
        return seen ? { ...seen, isGone } : [];
      }),
    );
  },
  markedBy: unaudited.markedBy,
  keepMarkedBy: unaudited.keepMarkedBy,
  forgetMarks: unaudited.forgetMarks,
});

/** The audit log, with the replica told of each row that got its entry, so that it need not be asked for. */
export const noticedAudit = (log: AuditLog, rows: Pick<UnauditedRows, 'markAudited'>): AuditLog => ({
  ...log,
  async record(entry) {
    const answer = await log.record(entry);
    if (answer === 'added' && entry.row !== undefined) markWhereItCan(rows, entry.row);
    return answer;
  },
});

/** The entry is made: a replica that cannot be written now asks for it later. */
function markWhereItCan(rows: Pick<UnauditedRows, 'markAudited'>, row: RowVersion): void {
  try {
    rows.markAudited([row]);
  } catch {
    // Whoever looks for rows without an entry looks here again.
  }
}
