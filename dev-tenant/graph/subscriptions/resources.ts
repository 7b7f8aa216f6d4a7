/** What can be subscribed to, for how long, and what it needs (Graph docs: subscription resource type). */
import type { Result } from '../exchange.ts';
import { invalidRequest, no, notFound, notImitated, ok } from '../exchange.ts';
import { drivePath } from '../drives/drive-address.ts';
import type { Need } from '../permissions.ts';
import type { RouteContext } from '../route.ts';

export interface SubscribedResource {
  readonly topic: string;
  readonly changeTypes: readonly string[];
  readonly longestMinutes: number;
  readonly need: Need;
  /** Whose grants and whose things are asked about. */
  readonly siteId?: string | undefined;
  readonly ownerId?: string | undefined;
}

const sharePointMinutes = 42_300;
const directoryMinutes = 41_760;
const outlookMinutes = 10_080;
const every = ['created', 'updated', 'deleted'];

export function subscribedResource(
  { sharePoint, directory, caller }: Pick<RouteContext, 'sharePoint' | 'directory' | 'caller'>,
  written: string,
): Result<SubscribedResource> {
  const parts = written.replace(/^\//, '').split('/');
  const named = parts[0] === 'me' ? ['users', caller.person?.userId ?? '', ...parts.slice(1)] : parts;
  const { sites, lists, drives } = sharePoint;
  const [collection, key = '', word, inner = '', ...rest] = drivePath(named, { directory, sites, drives });
  const missing = () => no(notFound(`The resource '${written}' was not found.`));

  if (collection === 'sites' && word === 'lists' && rest.length === 0) {
    const site = sites.byKey(key);
    const list = site && lists.find(site.id, inner);
    if (!site || !list) return missing();
    return ok({
      topic: `sites/${site.id}/lists/${list.id}`,
      changeTypes: ['updated'],
      longestMinutes: sharePointMinutes,
      need: 'read-lists',
      siteId: site.id,
    });
  }
  if (collection === 'drives' && word === 'items' && inner === 'root' && rest.length === 0) {
    const drive = drives.byId(key);
    if (!drive) return missing();
    return ok({
      topic: `drives/${drive.id}/root`,
      changeTypes: ['updated'],
      longestMinutes: sharePointMinutes,
      need: 'read-files',
      siteId: drive.siteId,
      ownerId: drive.ownerId,
    });
  }
  if (collection === 'users' && word === undefined) {
    const user = key === '' ? undefined : directory.user(key);
    if (key !== '' && !user) return missing();
    return ok({
      topic: user ? `users/${user.id}` : 'users',
      // A new user is told of as updated.
      changeTypes: ['updated', 'deleted'],
      longestMinutes: directoryMinutes,
      need: 'read-users',
      ownerId: user?.id,
    });
  }
  if (collection === 'users' && word === 'events' && inner === '') {
    const user = directory.user(key);
    if (!user) return missing();
    return ok({
      topic: `users/${user.id}/events`,
      changeTypes: every,
      longestMinutes: outlookMinutes,
      need: 'read-events',
      ownerId: user.id,
    });
  }
  return no(notImitated(`subscribing to '${written}'`));
}

/** The change types of a request, or a refusal of those that the resource does not tell. */
export function checkedChangeTypes(
  { changeTypes }: SubscribedResource,
  asked: string,
): Result<readonly string[]> {
  const wanted = asked.split(',').map((each) => each.trim());
  const other = wanted.find((each) => !changeTypes.includes(each));
  return other === undefined
    ? ok(wanted)
    : no(invalidRequest(`The change type '${other}' is not supported for this resource.`));
}
