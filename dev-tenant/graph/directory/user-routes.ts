import type { DirectoryUser } from '../../tenant.ts';
import { metadata, pageLink } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, notImitated, refusal } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import { propertyStoredElsewhere, unknownProperty } from '../open-data/properties.ts';
import { denied, isPermitted, readsFullProfiles } from '../permissions.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { shownUser } from './user-body.ts';
import { checkUserFilter, passesUserFilter } from './user-filter.ts';

/** Page sizes of directory objects (Graph docs: user list). */
const defaultSize = 100;
const largestSize = 999;

const usersRules = { method: 'GET', needs: 'read-users', units: 0 } as const;
const linesRules = { method: 'GET', needs: 'read-reporting-lines', units: 0 } as const;

export const userRoutes: readonly Route[] = [
  route('/users', usersRules, (context) => {
    const options = parseUserOptions(context, ['select', 'expand', 'filter', 'top', 'skiptoken']);
    return options.ok ? pageOfUsers(context, options.value) : options.refusal;
  }),

  route('/users/{user}', usersRules, (context, parameters) =>
    withUser(context, parameters.user, (user) => {
      const options = parseUserOptions(context, ['select', 'expand']);
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
      if (!manager) return missing('manager');
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

const missing = (id: string) =>
  refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

function withUser({ directory }: RouteContext, key: string, use: (user: DirectoryUser) => Reply): Reply {
  const user = directory.user(key);
  return user ? use(user) : missing(key);
}

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
    if (!isPermitted('read-reporting-lines', caller, [])) return no(denied('read-reporting-lines'));
  }
  return options;
}

const usersContext = ({ select }: QueryOptions, suffix = '') =>
  metadata(`users${select ? `(${select.join(',')})` : ''}${suffix}`);

function pageOfUsers(context: RouteContext, options: QueryOptions): Reply {
  const { filter } = options;
  const elsewhere = propertyStoredElsewhere(options.select);
  if (elsewhere) return elsewhere;
  if (filter) {
    const checked = checkUserFilter(filter);
    if (!checked.ok) return checked.refusal;
  }
  const users = context.directory.users().filter((user) => !filter || passesUserFilter(user, filter));
  return page(context, options, users, usersContext(options), (user) => expandedUser(context, user, options));
}

function page(
  { request }: RouteContext,
  options: QueryOptions,
  users: readonly DirectoryUser[],
  context: string,
  show: (user: DirectoryUser) => object,
): Reply {
  const size = options.top ?? defaultSize;
  if (size < 1 || size > largestSize) {
    return refusal(
      400,
      'Request_BadRequest',
      `Invalid page size specified: '${size}'. Must be between 1 and ${largestSize} inclusive.`,
    );
  }
  const sorted = users.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const after = options.skipToken === undefined ? '' : Buffer.from(options.skipToken, 'base64url').toString();
  const rest = sorted.filter(({ id }) => id > after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return answer(200, {
    '@odata.context': context,
    ...(rest.length > size &&
      last && {
        '@odata.nextLink': pageLink(request.path, options, {
          skiptoken: Buffer.from(last.id).toString('base64url'),
        }),
      }),
    value: shown.map(show),
  });
}

const relatedUser = (user: DirectoryUser, select: readonly string[] | undefined) => ({
  '@odata.type': '#microsoft.graph.user',
  ...shownUser(user, select, true),
});

function expandedUser(
  { caller, directory }: RouteContext,
  user: DirectoryUser,
  { select, expand }: QueryOptions,
): object {
  const line = expand.find(({ name }) => name === 'manager');
  const manager = line && user.managerId !== undefined ? directory.user(user.managerId) : undefined;
  return {
    ...shownUser(user, select, readsFullProfiles(caller)),
    ...(line && manager && { manager: relatedUser(manager, line.select) }),
  };
}
