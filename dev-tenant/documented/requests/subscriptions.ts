import type { World } from '../world.ts';
import { get } from './request.ts';
import type { Requests } from './request.ts';

const soon = (): string => new Date(Date.now() + 3_600_000).toISOString();

const subscription = (resource: string) => ({
  changeType: 'updated',
  notificationUrl: 'https://companion.example/notifications',
  lifecycleNotificationUrl: 'https://companion.example/lifecycle',
  resource,
  expirationDateTime: soon(),
  clientState: 'a-secret-of-the-client',
  latestSupportedTlsVersion: 'v1_2',
});

const aSubscription = async (world: World): Promise<string> =>
  `/subscriptions/${await world.made('/subscriptions', subscription('users'))}`;

export const subscriptionRequests: Requests = {
  'subscription-post-subscriptions#1': () => ({
    method: 'POST',
    path: '/subscriptions',
    body: subscription('users'),
  }),
  'webhooks#create': ({ site, list }) => ({
    method: 'POST',
    path: '/subscriptions',
    body: subscription(`${site}/lists/${list}`),
  }),
  'subscription-get#1': async (world) => ({ method: 'GET', path: await aSubscription(world) }),
  'subscription-list#1': async (world) => {
    await aSubscription(world);
    return get('/subscriptions')(world);
  },
  'subscription-update#1': async (world) => ({
    method: 'PATCH',
    path: await aSubscription(world),
    body: { expirationDateTime: soon() },
  }),
  'webhooks#renew': async (world) => ({
    method: 'PATCH',
    path: await aSubscription(world),
    body: { expirationDateTime: soon() },
  }),
  'mock POST /subscriptions/*/reauthorize': async (world) => ({
    method: 'POST',
    path: `${await aSubscription(world)}/reauthorize`,
  }),
  'webhooks#notification': async (world) => {
    const events = `users/${world.person}/events`;
    await world.made('/subscriptions', { ...subscription(events), changeType: 'created' });
    const moment = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
    await world.made(`/${events}`, {
      subject: 'Webinar',
      start: moment('2026-12-01T09:00:00'),
      end: moment('2026-12-01T10:00:00'),
    });
    const sent = world.notifications.at(-1);
    return { status: sent?.answered ?? 0, headers: {}, body: sent?.body };
  },
  'subscription-delete#1': async (world) => ({ method: 'DELETE', path: await aSubscription(world) }),
};
