import type { Budget } from './throttle-gate.ts';

export const budgetOf = (path: string): Budget =>
  /^\/?(v1\.0\/)?(users|subscriptions)\b/.test(path) ? 'directory' : 'sharepoint';

/**
 * What SharePoint charges for a request: 1 for a single item or a delta with a token, 2 for a query or a write, 5 for
 * permissions (learn: "Avoid getting throttled or blocked in SharePoint Online"). The directory and `$batch` itself
 * are not charged; the requests inside a batch are.
 */
function resourceUnits(method: string, url: string): number {
  const [path = '', query = ''] = url.split('?');
  if (budgetOf(path) === 'directory' || /\/\$batch$/.test(path)) return 0;
  if (/\/permissions(\/|$)/.test(path)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta(\(|$)/.test(path)) return /(^|[?&])(\$?token|\$deltatoken|\$skiptoken)=/i.test(query) ? 1 : 2;
  if (/\/delta\(token=/.test(path)) return 1;
  return /\/(items|lists|columns)$/.test(path) ? 2 : 1;
}

export interface Usage {
  /** HTTP requests sent, repeated ones included; a batch is one. */
  readonly requests: number;
  readonly resourceUnits: number;
}

export interface UsageCounter {
  readonly usage: () => Usage;
  readonly countRequest: (method: string, path: string) => void;
  /** A request inside a batch: units, but no HTTP request of its own. */
  readonly countInner: (method: string, path: string) => void;
}

export function createUsageCounter(): UsageCounter {
  let requests = 0;
  let units = 0;
  return {
    usage: () => ({ requests, resourceUnits: units }),
    countRequest(method, path) {
      requests += 1;
      units += resourceUnits(method, path);
    },
    countInner(method, path) {
      units += resourceUnits(method, path);
    },
  };
}
