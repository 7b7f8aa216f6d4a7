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
  'givenName',
  'jobTitle',
  'officeLocation',
] as const;
type Filterable = (typeof filterable)[number];
const isFilterable = (path: string): path is Filterable => filterable.some((each) => each === path);

/** A filter on users that needs no advanced query (Graph docs: aad-advanced-queries): eq, in, startswith, and, or. */
export function checkUserFilter(filter: Filter, isAdvanced = false): Result<undefined> {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = checkUserFilter(filter.left, isAdvanced);
      return left.ok ? checkUserFilter(filter.right, isAdvanced) : left;
    }
    case 'not':
      return isAdvanced ? checkUserFilter(filter.operand, isAdvanced) : no(needsAdvancedQuery());
    case 'in':
      return checkPath(filter.path);
    case 'call':
      if (filter.name === 'contains') return no(needsAdvancedQuery());
      return filter.name === 'startswith' || isAdvanced ? checkPath(filter.path) : no(needsAdvancedQuery());
    case 'comparison':
      return filter.operator === 'eq' || (filter.operator === 'ne' && isAdvanced)
        ? checkPath(filter.path)
        : no(needsAdvancedQuery());
  }
}

const checkPath = (path: string): Result<undefined> =>
  isFilterable(path) ? ok(undefined) : no(notImitated(`filtering users by '${path}'`));

export const needsAdvancedQuery = () =>
  refusal(400, 'Request_UnsupportedQuery', 'Unsupported Query. This filter needs an advanced query.');

export const passesUserFilter = (user: DirectoryUser, filter: Filter): boolean =>
  passesFilter(filter, (path) => (isFilterable(path) ? user[path] : null));
