import type { Directory, DirectoryUser } from '../../tenant.ts';
import { metadata } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, notImitated, ok, plainText, refusal } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import { propertyStoredElsewhere, unknownProperty } from '../open-data/properties.ts';
import { denied, isPermitted, readsFullProfiles } from '../permissions.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { shownUser } from './user-body.ts';
import { isEventual, page, relatedUser } from './user-page.ts';
import { missingUser, withUser } from './user-scope.ts';
import { parseUserSearch, passesUserSearch } from './user-search.ts';
import { checkUserFilter, needsAdvancedQuery, passesUserFilter } from './user-filter.ts';

const usersRules = { method: 'GET', needs: 'read-users', units: 0 } as const;
const linesRules = { method: 'GET', needs: 'read-reporting-lines', units: 0 } as const;

export const userRoutes: readonly Route[] = [
  route('/users', usersRules, (context) => {
    const options = parseUserOptions(context, [
      'select',
      'expand',
      'filter',
      'search',
      'orderby',
      'count',
      'top',
      'skiptoken',
    ]);
    return options.ok ? pageOfUsers(context, options.value) : options.refusal;
  }),

  // A count is an advanced query too (Graph docs: aad-advanced-queries).
  route('/users/$count', usersRules, (context) => {
    const options = parseQueryOptions(context.request.search, ['filter', 'search']);
    if (!options.ok) return options.refusal;
    if (!isEventual(context)) return needsAdvancedQuery();
    const found = foundUsers(context, { ...options.value, count: true });
    return found.ok ? plainText(String(found.value.length)) : found.refusal;
  }),

  route('/users/{user}', usersRules, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const options = parseUserOptions(context, ['select', 'expand', 'count']);
      if (!options.ok) return options.refusal;
      return answer(200, {
        '@odata.context': usersContext(options.value, '/$entity'),
        ...expandedUser(context, user, options.value),
      });
    }),
  ),

  route('/users/{user}/manager', linesRules, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const options = parseQueryOptions(context.request.search, ['select'], 'user');
      if (!options.ok) return options.refusal;
      const manager = user.managerId === undefined ? undefined : context.directory.user(user.managerId);
      if (!manager) return missingUser('manager');
      return answer(200, {
        '@odata.context': metadata('directoryObjects/$entity'),
        ...relatedUser(manager, options.value.select),
      });
    }),
  ),

  route('/users/{user}/directReports', linesRules, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const options = parseQueryOptions(context.request.search, ['select', 'top', 'skiptoken'], 'user');
      if (!options.ok) return options.refusal;
      const reports = context.directory.directReports(user.id);
      return page(context, options.value, reports, metadata('directoryObjects'), (report) =>
        relatedUser(report, options.value.select),
      );
    }),
  ),

  // Nobody here has a photo.
  route('/users/{user}/photo/$value', { ...usersRules, needs: 'read-photo' }, (context, parameters) =>
    withUser(context, parameters.user, () =>
      refusal(
        404,
        'ImageNotFound',
        "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.",
      ),
    ),
  ),
];

function parseUserOptions(
  { request, caller }: RouteContext,
  supported: Parameters<typeof parseQueryOptions>[1],
): Result<QueryOptions> {
  const options = parseQueryOptions(request.search, supported, 'user');
  if (!options.ok) return options;
  for (const { name, select } of options.value.expand) {
    const unknown = unknownProperty('user', select);
    if (unknown) return no(unknown);
    if (name !== 'manager') return no(notImitated(`expanding '${name}' of a user`));
    if (!isPermitted('read-reporting-lines', caller, [], caller.person?.userId))
      return no(denied('read-reporting-lines'));
  }
  return options;
}

const usersContext = ({ select }: QueryOptions, suffix = '') =>
  metadata(`users${select ? `(${select.join(',')})` : ''}${suffix}`);

/** The users that a filter and a search let through. */
function foundUsers(context: RouteContext, options: QueryOptions): Result<readonly DirectoryUser[]> {
  const { filter, search } = options;
  const isAdvanced = isEventual(context) && options.count;
  if (filter) {
    const checked = checkUserFilter(filter, isAdvanced);
    if (!checked.ok) return checked;
  }
  // `$search` needs the header alone (Graph docs: search-query-parameter).
  if (search !== undefined && !isEventual(context)) return no(needsAdvancedQuery());
  const searched = search === undefined ? undefined : parseUserSearch(search);
  if (searched && !searched.ok) return searched;
  return ok(
    context.directory
      .users()
      .filter((user) => !filter || passesUserFilter(user, filter))
      .filter((user) => !searched || passesUserSearch(user, searched.value)),
  );
}

const orders = ['displayName', 'userPrincipalName'] as const;

function pageOfUsers(context: RouteContext, options: QueryOptions): Reply {
  const elsewhere = propertyStoredElsewhere(options.select);
  if (elsewhere) return elsewhere;
  if (options.count && !isEventual(context)) return needsAdvancedQuery();
  if (options.expand.some(({ levels }) => levels !== undefined)) {
    return notImitated('$levels on a list of users');
  }
  const found = foundUsers(context, options);
  if (!found.ok) return found.refusal;
  const { orderBy } = options;
  const order = orders.find((name) => name === orderBy?.path);
  if (orderBy && !order) return notImitated(`ordering users by '${orderBy.path}'`);
  const isFiltered = options.filter !== undefined || options.search !== undefined;
  if (order && isFiltered && !(isEventual(context) && options.count)) return needsAdvancedQuery();
  return page(
    context,
    options,
    found.value,
    usersContext(options),
    (user) => expandedUser(context, user, options),
    order && ((user) => user[order].toLowerCase()),
  );
}

function expandedUser(
  { caller, directory }: RouteContext,
  user: DirectoryUser,
  { select, expand }: Pick<QueryOptions, 'select' | 'expand'>,
): object {
  const line = expand.find(({ name }) => name === 'manager');
  return {
    ...shownUser(user, select, readsFullProfiles(caller, user.id)),
    ...(line && managersOf(directory, user, line.select, line.levels ?? 1)),
  };
}

/** The manager with the managers above, as far as asked; a line that closes on itself ends. */
function managersOf(
  directory: Directory,
  { managerId }: DirectoryUser,
  select: readonly string[] | undefined,
  levels: number | 'max',
  seen: readonly string[] = [],
): { readonly manager?: object } {
  const manager = managerId === undefined ? undefined : directory.user(managerId);
  if (!manager || levels === 0 || seen.includes(manager.id)) return {};
  const above = levels === 'max' ? levels : levels - 1;
  return {
    manager: {
      ...relatedUser(manager, select),
      ...managersOf(directory, manager, select, above, [...seen, manager.id]),
    },
  };
}
