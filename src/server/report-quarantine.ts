import type { Replica } from '../replica/replica.ts';
import type { Log } from './log.ts';

/**
 * Writes into the log, once for each, that somebody edited a row in SharePoint so that it does not parse: which columns,
 * and no values. People see them on the page of rows that need a look.
 */
export function createQuarantineReport(replica: Pick<Replica, 'quarantined'>, log: Log): () => void {
  let told = new Set<string>();
  return () => {
    const rows = replica.quarantined();
    const names = rows.map(({ list, itemId }) => `${list}:${itemId}`);
    rows
      .filter((_, index) => !told.has(names[index] ?? ''))
      .forEach(({ list, itemId, problems }) =>
        log.warn({ list, itemId, problems }, 'A row does not parse and was set aside'),
      );
    // A row that was mended and is broken again is told again.
    told = new Set(names);
  };
}
