import type { Replica } from '../replica/replica.ts';
import type { Log } from './log.ts';

/**
 * Tells an administrator, once for each, of rows that somebody edited in SharePoint so that they do not parse: they are
 * set aside and count for nothing until they are mended.
 */
export function createQuarantineReport(replica: Pick<Replica, 'quarantined'>, log: Log): () => void {
  let told = new Set<string>();
  return () => {
    const rows = replica.quarantined();
    const names = rows.map(({ list, itemId }) => `${list}:${itemId}`);
    rows
      .filter((_, index) => !told.has(names[index] ?? ''))
      .forEach(({ list, itemId, problem }) =>
        log.warn({ list, itemId, problem }, 'A row does not parse and was set aside'),
      );
    // A row that was mended and is broken again is told again.
    told = new Set(names);
  };
}
