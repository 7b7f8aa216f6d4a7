/** Groups, their members, and the same as teams (Graph docs: group-list-members, team-list-members, user-list-memberof). */
import { metadata } from '../addresses.ts';
import type { Reply } from '../exchange.ts';
import { answer, notImitated, plainText } from '../exchange.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import type { DirectoryGroup } from './groups.ts';
import { groupsOf } from './groups.ts';
import { needsAdvancedQuery } from './user-filter.ts';
import { isEventual, page, relatedUser } from './user-page.ts';
import { missingUser, withUser } from './user-scope.ts';

const groupRules = { method: 'GET', needs: 'read-groups', units: 0 } as const;
const teamRules = { method: 'GET', needs: 'read-teams', units: 0 } as const;

const groups = ({ directory, identity }: RouteContext): readonly DirectoryGroup[] =>
  groupsOf(directory, identity.tenantId);

function withGroup(context: RouteContext, id: string, use: (group: DirectoryGroup) => Reply): Reply {
  const group = groups(context).find((each) => each.id === id.toLowerCase());
  return group ? use(group) : missingUser(id);
}

const groupBody = ({ identity }: RouteContext, group: DirectoryGroup): object => ({
  id: group.id,
  deletedDateTime: null,
  description: null,
  displayName: group.displayName,
  groupTypes: ['Unified'],
  mail: `${group.mailNickname}@${identity.domain}`,
  mailEnabled: true,
  mailNickname: group.mailNickname,
  resourceProvisioningOptions: ['Team'],
  securityEnabled: false,
  visibility: 'Private',
});

/** A team's members are memberships, not people. */
const memberBody = (
  { identity }: RouteContext,
  group: DirectoryGroup,
  { id, displayName, mail }: DirectoryGroup['members'][number],
): object => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  id: Buffer.from(`${identity.tenantId}##${group.id}##${id}`).toString('base64'),
  roles: [],
  displayName,
  visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
  userId: id,
  email: mail,
  tenantId: identity.tenantId,
});

export const groupRoutes: readonly Route[] = [
  route('/groups', groupRules, (context) => {
    const options = parseQueryOptions(context.request.search, ['select'], 'group');
    if (!options.ok) return options.refusal;
    return answer(200, {
      '@odata.context': metadata('groups'),
      value: groups(context).map((group) => selected(groupBody(context, group), options.value.select)),
    });
  }),

  route('/groups/{group}', groupRules, (context, parameters) =>
    withGroup(context, parameters.group, (group) => {
      const options = parseQueryOptions(context.request.search, ['select'], 'group');
      if (!options.ok) return options.refusal;
      const body = { '@odata.context': metadata('groups/$entity'), ...groupBody(context, group) };
      return answer(200, selected(body, options.value.select));
    }),
  ),

  // Direct members only; here they are all people.
  route('/groups/{group}/members', groupRules, (context, parameters) =>
    withGroup(context, parameters.group, ({ members }) => {
      const options = parseQueryOptions(context.request.search, ['select', 'top', 'skiptoken'], 'user');
      if (!options.ok) return options.refusal;
      return page(context, options.value, members, metadata('directoryObjects'), (user) =>
        relatedUser(user, options.value.select),
      );
    }),
  ),

  route('/groups/{group}/members/$count', groupRules, (context, parameters) =>
    withGroup(context, parameters.group, ({ members }) =>
      isEventual(context) ? plainText(String(members.length)) : needsAdvancedQuery(),
    ),
  ),

  route('/teams/{group}', teamRules, (context, parameters) =>
    withGroup(context, parameters.group, ({ id, displayName }) =>
      answer(200, {
        '@odata.context': metadata('teams/$entity'),
        id,
        displayName,
        description: null,
        isArchived: false,
        visibility: 'private',
      }),
    ),
  ),

  route('/teams/{group}/members', teamRules, (context, parameters) =>
    withGroup(context, parameters.group, (group) => {
      const options = parseQueryOptions(context.request.search, ['top']);
      if (!options.ok) return options.refusal;
      if (group.members.length > (options.value.top ?? 100)) return notImitated('a second page of members');
      return answer(200, {
        '@odata.context': metadata(`teams('${group.id}')/members`),
        '@odata.count': group.members.length,
        value: group.members.map((user) => memberBody(context, group, user)),
      });
    }),
  ),

  route(
    '/users/{user}/memberOf',
    { method: 'GET', needs: 'read-memberships', units: 0 },
    (context, parameters) =>
      withUser(context, parameters.user, (user) => {
        const options = parseQueryOptions(context.request.search, ['select'], 'group');
        if (!options.ok) return options.refusal;
        return answer(200, {
          '@odata.context': metadata('directoryObjects'),
          value: groups(context)
            .filter(({ members }) => members.some(({ id }) => id === user.id))
            .map((group) => ({
              '@odata.type': '#microsoft.graph.group',
              ...selected(groupBody(context, group), options.value.select),
            })),
        });
      }),
  ),
];
