/** The app in people's personal scope (Graph docs: userteamwork-post-installedapps, -list-installedapps, -delete-installedapps). */
import { z } from 'zod';
import type { TenantIdentity } from '../../tenant.ts';
import { metadata } from '../addresses.ts';
import { withUser } from '../directory/user-scope.ts';
import type { Reply } from '../exchange.ts';
import { answer, notImitated, refusal } from '../exchange.ts';
import { guidFrom } from '../guid.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';

const Binding = z.strictObject({
  'teamsApp@odata.bind': z
    .string()
    .regex(/^https:\/\/graph\.microsoft\.com\/(v1\.0|beta)\/appCatalogs\/teamsApps\/[^/]+$/)
    .transform((address) => address.split('/').at(-1) ?? ''),
});

/** The id in the organisation's catalogue; the manifest's own is the external one. */
export const catalogueId = ({ teamsAppId }: TenantIdentity): string => guidFrom('teams app', teamsAppId);

const installationId = (userId: string, { teamsAppId }: TenantIdentity): string =>
  Buffer.from(`${userId}##${teamsAppId}`).toString('base64');

const missing = () => refusal(404, 'NotFound', 'App with that id was not found.');

/** With the permission for itself an app installs no other. */
function isItself({ caller, identity }: RouteContext): boolean {
  const anyApp = caller.person
    ? caller.person.scopes.includes('TeamsAppInstallation.ReadWriteForUser')
    : caller.roles.includes('TeamsAppInstallation.ReadWriteForUser.All');
  return anyApp || caller.appId === identity.runtimeApp.clientId;
}

const forbidden = () => refusal(403, 'Forbidden', 'The app may only install itself.');

async function install(context: RouteContext, userId: string): Promise<Reply> {
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(Binding, body.value);
  if (!parsed.ok) return parsed.refusal;
  if (parsed.value['teamsApp@odata.bind'] !== catalogueId(context.identity)) return missing();
  if (!isItself(context)) return forbidden();
  if (context.installations.isInstalledFor(userId)) {
    return refusal(409, 'Conflict', 'App entitlement already exists.');
  }
  await context.installations.installFor(userId);
  return answer(201);
}

const all = '/users/{user}/teamwork/installedApps';

export const installedAppRoutes: readonly Route[] = [
  route(all, { method: 'POST', needs: 'install-apps', units: 0 }, (context, parameters) => {
    const user = context.directory.user(parameters.user);
    return user ? install(context, user.id) : missing();
  }),

  route(all, { method: 'GET', needs: 'read-installed-apps', units: 0 }, (context, parameters) =>
    withUser(context, parameters.user, ({ id }) =>
      answer(200, {
        '@odata.context': metadata(`users('${id}')/teamwork/installedApps`),
        value: context.installations.isInstalledFor(id)
          ? [{ id: installationId(id, context.identity), teamsApp: teamsApp(context) }]
          : [],
      }),
    ),
  ),

  route(
    `${all}/{installation}`,
    { method: 'DELETE', needs: 'install-apps', units: 0 },
    async (context, parameters) => {
      const user = context.directory.user(parameters.user);
      const isThere =
        user &&
        parameters.installation === installationId(user.id, context.identity) &&
        context.installations.isInstalledFor(user.id);
      if (!user || !isThere) return missing();
      if (!isItself(context)) return forbidden();
      await context.installations.uninstallFor(user.id);
      return answer(204);
    },
  ),

  // By the manifest's id, as an app finds itself (Graph docs: appcatalogs-list-teamsapps).
  route('/appCatalogs/teamsApps', { method: 'GET', needs: 'read-app-catalogue', units: 0 }, (context) => {
    const filter = new URLSearchParams(context.request.search).get('$filter') ?? '';
    const asked = /^externalId eq '([^']*)'$/.exec(filter)?.[1];
    if (asked === undefined) return notImitated('the catalogue of apps but for one by its externalId');
    return answer(200, {
      '@odata.context': metadata('appCatalogs/teamsApps'),
      value: asked === context.identity.teamsAppId ? [teamsApp(context)] : [],
    });
  }),
];

const teamsApp = ({ identity }: RouteContext): object => ({
  id: catalogueId(identity),
  externalId: identity.teamsAppId,
  displayName: identity.runtimeApp.displayName,
  distributionMethod: 'organization',
});
