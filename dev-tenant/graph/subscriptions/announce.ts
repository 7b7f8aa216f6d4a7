/** Which change a request made, and whom to tell of it. */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../exchange.ts';
import type { Route } from '../route.ts';
import type { SharePoint } from '../sharepoint/share-point.ts';
import type { Subscription } from './subscriptions.ts';

export interface Change {
  readonly topics: readonly string[];
  readonly changeType: 'created' | 'updated' | 'deleted';
  /** What changed; undefined where the service tells of the subscribed resource only. */
  readonly resourceData: Readonly<Record<string, string>> | undefined;
}

const changeTypes = {
  POST: 'created',
  PUT: 'updated',
  PATCH: 'updated',
  DELETE: 'deleted',
  GET: undefined,
} as const;

const textIn = (body: unknown, name: string): string | undefined => {
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** Undefined for a request that read, or was refused. */
export function changeOf(
  sharePoint: Pick<SharePoint, 'lists'>,
  { method, path }: Pick<Route, 'method' | 'path'>,
  parameters: Readonly<Record<string, string>>,
  site: { readonly id: string } | undefined,
  ownerId: string | undefined,
  reply: Reply,
): Change | undefined {
  const changeType = changeTypes[method];
  if (changeType === undefined || reply.kind === 'refusal' || reply.status >= 300) return undefined;
  const list =
    site && parameters.list !== undefined ? sharePoint.lists.find(site.id, parameters.list) : undefined;
  if (site && list) {
    // Lists and drives tell of everything as updated, and not of the item (Graph docs: subscription).
    return { topics: [`sites/${site.id}/lists/${list.id}`], changeType: 'updated', resourceData: undefined };
  }
  if (parameters.drive !== undefined) {
    return { topics: [`drives/${parameters.drive}/root`], changeType: 'updated', resourceData: undefined };
  }
  if (!path.startsWith('/users')) return undefined;
  if (path.includes('/events')) {
    const id = parameters.event ?? textIn(reply.body, 'id') ?? '';
    const address = `Users/${ownerId}/Events/${id}`;
    return {
      topics: [`users/${ownerId}/events`],
      changeType,
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Event',
        '@odata.id': address,
        '@odata.etag': textIn(reply.body, '@odata.etag') ?? '',
        id,
      },
    };
  }
  const id = ownerId ?? textIn(reply.body, 'id') ?? '';
  if (!/^\/users(\/\{user\}(\/manager\/\$ref)?)?$/.test(path)) return undefined;
  return {
    topics: ['users', `users/${id}`],
    // A manager that is taken away, and a new user, are updates.
    changeType: path === '/users/{user}' && changeType === 'deleted' ? 'deleted' : 'updated',
    resourceData: { '@odata.type': '#Microsoft.Graph.User', '@odata.id': `Users/${id}`, id },
  };
}

/** What is sent of a change to one subscriber. */
export const notificationOf = (subscription: Subscription, change: Change, tenantId: string): object => ({
  value: [
    {
      id: randomUUID(),
      subscriptionId: subscription.id,
      subscriptionExpirationDateTime: subscription.expiresAt,
      clientState: subscription.clientState ?? null,
      changeType: change.changeType,
      resource: change.resourceData?.['@odata.id'] ?? subscription.resource,
      tenantId,
      resourceData: change.resourceData ?? null,
    },
  ],
});

export const concerns = (subscription: Subscription, change: Change): boolean =>
  change.topics.includes(subscription.topic) && subscription.changeTypes.includes(change.changeType);
