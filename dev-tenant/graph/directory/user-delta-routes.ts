import { metadata, pageLink } from '../addresses.ts';
import type { Refusal } from '../exchange.ts';
import { answer, refusal } from '../exchange.ts';
import { propertyStoredElsewhere } from '../open-data/properties.ts';
import { parseQueryOptions } from '../open-data/query-options.ts';
import { readsFullProfiles } from '../permissions.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { shownUser } from './user-body.ts';
import type { UserChange, UserDeltaToken } from './user-delta.ts';
import {
  readUserDeltaToken,
  userDeltaLifetimeMilliseconds,
  userDeltaPage,
  writeUserDeltaToken,
} from './user-delta.ts';

const pageSize = 200;

export const userDeltaRoutes: readonly Route[] = [
  route('/users/delta', { method: 'GET', needs: 'read-users', units: 0 }, (context) => {
    const { request, directory, now } = context;
    // What a page may bring is the service's choice; `$expand` is taken and ignored (docs-contrib#6380).
    const options = parseQueryOptions(
      request.search,
      ['select', 'expand', 'top', 'skiptoken', 'deltatoken'],
      'user',
    );
    if (!options.ok) return options.refusal;
    const elsewhere = propertyStoredElsewhere(options.value.select);
    if (elsewhere) return elsewhere;
    const { skipToken, deltaToken, select } = options.value;
    const beginning = { enumeratedTo: '', issuedAt: now(), select };
    if (deltaToken === 'latest') {
      const latest = { ...beginning, after: directory.lastChange(), enumeratedTo: undefined };
      return pageAnswer(context, [], latest, true);
    }
    const written = deltaToken ?? skipToken;
    const from =
      written === undefined || written === ''
        ? { ...beginning, after: directory.lastChange() }
        : readUserDeltaToken(written);
    if (!from) return malformed();
    if (now() - from.issuedAt > userDeltaLifetimeMilliseconds) return ranOut(context);
    const size = Math.min(preferredSize(context) ?? pageSize, pageSize);
    const { changes, next, isLast } = userDeltaPage(directory, from, size);
    return pageAnswer(context, changes, { ...next, issuedAt: now() }, isLast);
  }),
];

const preferredSize = ({ request }: RouteContext): number | undefined => {
  const asked = /\bodata\.maxpagesize=(\d{1,4})\b/i.exec(request.headers.prefer ?? '')?.[1];
  return asked === undefined || Number(asked) === 0 ? undefined : Number(asked);
};

const malformed = (): Refusal =>
  refusal(400, 'Directory_InvalidDeltaToken', 'The delta token is not one that this service issued.');

/** The client begins again at the address in `Location` (Graph docs: delta-query-overview). */
const ranOut = ({ request }: RouteContext): Refusal =>
  refusal(410, 'syncStateNotFound', 'The sync state has run out. Begin again with a full synchronisation.', {
    headers: { Location: `${pageLink(request.path, { repeated: [] }, {})}?$deltatoken=` },
  });

const shownChange = (context: RouteContext, change: UserChange, token: UserDeltaToken): object =>
  'user' in change
    ? {
        ...shownUser(change.user, token.select, readsFullProfiles(context.caller, change.user.id)),
        id: change.user.id,
      }
    : // Soft deletion (Graph docs: delta-query-users).
      { id: change.removedId, '@removed': { reason: 'changed' } };

function pageAnswer(
  context: RouteContext,
  changes: readonly UserChange[],
  token: UserDeltaToken,
  isLast: boolean,
) {
  const { select } = token;
  const position = writeUserDeltaToken(token);
  return answer(200, {
    '@odata.context': metadata(`users${select ? `(${select.join(',')})` : ''}/$delta`),
    [isLast ? '@odata.deltaLink' : '@odata.nextLink']: pageLink(
      '/users/delta',
      { repeated: [] },
      isLast ? { deltatoken: position } : { skiptoken: position },
    ),
    value: changes.map((change) => shownChange(context, change, token)),
  });
}
