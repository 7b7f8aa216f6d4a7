import type { DirectoryUser } from '../../tenant.ts';
import type { Result } from '../exchange.ts';
import { no, notImitated, ok, refusal } from '../exchange.ts';
import { passesFilter } from '../open-data/evaluate-filter.ts';
import type { Filter } from '../open-data/filter.ts';

const filterable = [
  'id',
  'userPrincipalName',
  'displayName',
  'mail',
  'surname',
  'department',
  'accountEnabled',
] as const;
type Filterable = (typeof filterable)[number];
const isFilterable = (path: string): path is Filterable => filterable.some((each) => each === path);

/** A filter on users that needs no advanced query (Graph docs: aad-advanced-queries): eq, in, startswith, and, or. */
export function checkUserFilter(filter: Filter): Result<undefined> {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = checkUserFilter(filter.left);
      return left.ok ? checkUserFilter(filter.right) : left;
    }
    case 'not':
      return no(needsAdvancedQuery());
    case 'in':
      return checkPath(filter.path);
    case 'call':
      return filter.name === 'startswith' ? checkPath(filter.path) : no(needsAdvancedQuery());
    case 'comparison':
      return filter.operator === 'eq' ? checkPath(filter.path) : no(needsAdvancedQuery());
  }
}

const checkPath = (path: string): Result<undefined> =>
  isFilterable(path) ? ok(undefined) : no(notImitated(`filtering users by '${path}'`));

const needsAdvancedQuery = () =>
  refusal(400, 'Request_UnsupportedQuery', 'Unsupported Query. This filter needs an advanced query.');

export const passesUserFilter = (user: DirectoryUser, filter: Filter): boolean =>
  passesFilter(filter, (path) => (isFilterable(path) ? user[path] : null));
