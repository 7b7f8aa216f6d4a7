import type { Deps } from '../shared/deps.ts';
import type { SeenThrough } from './follow-attendance.ts';

/**
 * What this process has seen through, as long as the ledger of messages is the same one: what was queued in another may never
 * have been sent, and is queued again in this. Asked at the begin of each run.
 */
export function seenWhileKept({ auditReports }: Pick<Deps, 'auditReports'>): () => SeenThrough {
  const seen: SeenThrough = new Set();
  let ledger = auditReports.latest()?.ledger;
  return () => {
    const latest = auditReports.latest()?.ledger;
    if (latest !== ledger) seen.clear();
    ledger = latest;
    return seen;
  };
}
