import type { Deps } from '../shared/deps.ts';
import { standsIn } from './verify-audit.ts';

/** Whoever writes a row enters it within a moment: what nobody has entered by then was written by another way, or died. */
const LEFT_TO_ITS_WRITER_SECONDS = 30;

/** As many as the audit log is asked for, and writes, together. */
const MOST_AT_ONCE = 500;

export interface FoundRowsSummary {
  /** Rows that were found without an entry, and have one now. */
  readonly rowsFound: number;
}

/**
 * Enters each version of a row that is in a list and not in the audit log, marked as found: written by a process that ended
 * before its entry, while the log could not be reached, or by hand in SharePoint. Nothing is asked of rows that are known to
 * have an entry; several instances that find the same row enter it once.
 */
export async function auditFoundRows(
  deps: Pick<Deps, 'audit' | 'clock' | 'unauditedRows'>,
): Promise<FoundRowsSummary> {
  await followLog(deps);
  let rowsFound = 0;
  for (;;) {
    const waiting = deps.unauditedRows.waiting(LEFT_TO_ITS_WRITER_SECONDS, MOST_AT_ONCE);
    if (waiting.length === 0) return { rowsFound };
    const known = await deps.audit.known(waiting.map(({ version }) => version));
    const at = deps.clock.now();
    const entered = waiting
      .filter(({ version }) => !known.has(version))
      .map(({ version, key, isGone, actorOid, subjectOid }) =>
        deps.audit.record({
          action: isGone ? 'row-found-gone' : 'row-found',
          actorOid,
          subjectOid,
          rowKey: key,
          at,
          row: version,
          onceFor: version,
        }),
      );
    rowsFound += (await Promise.all(entered)).filter((entry) => entry === 'added').length;
    deps.unauditedRows.markAudited(waiting.map(({ version }) => version));
  }
}

/** Entries may be lost with their table, or with what was restored in its place: then each version is asked for again. */
async function followLog({ audit, unauditedRows }: Pick<Deps, 'audit' | 'unauditedRows'>): Promise<void> {
  const before = unauditedRows.markedBy();
  const head = await audit.head();
  if (before?.hash === head?.hash) return;
  if (before === undefined || !(await standsIn(audit, before))) unauditedRows.forgetMarks();
  unauditedRows.keepMarkedBy(head);
}
