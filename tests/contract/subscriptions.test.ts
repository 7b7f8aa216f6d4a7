import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { notificationPlace } from '../../src/server/notifications.ts';
import type { SubscriptionParts } from '../../src/sharepoint/subscriptions.ts';
import { keepSubscriptions } from '../../src/sharepoint/subscriptions.ts';
import { LIST_NAMES } from '../../src/sharepoint/lists/index.ts';
import type { SharePointSite } from './share-point-site.ts';
import { startSharePoint } from './share-point-site.ts';

const URL_OF_OURS = 'https://cpd.contoso.example/api/notifications';
const PLACE = notificationPlace('a secret of the tests', URL_OF_OURS);
const HOUR_MILLISECONDS = 3_600_000;

let site: SharePointSite;
let parts: SubscriptionParts;
let isListening = true;
const sent: object[] = [];

beforeAll(async () => {
  site = await startSharePoint({
    notify: (url, body) => {
      if (body !== undefined) sent.push(body);
      const text = isListening ? (url.searchParams.get('validationToken') ?? '') : 'who is there?';
      return Promise.resolve({ status: 200, contentType: 'text/plain', text });
    },
  });
});
afterAll(() => site.close());

beforeEach(async () => {
  isListening = true;
  const { graph } = site.instance('subscriber');
  parts = {
    ...PLACE,
    graph,
    siteId: site.siteId,
    listIds: site.listIds,
    now: () => site.listener.tenant.now(),
  };
  await keepSubscriptions(parts);
});

const later = (hours: number): SubscriptionParts => ({
  ...parts,
  now: () => site.listener.tenant.now() + hours * HOUR_MILLISECONDS,
});
const none = { made: 0, renewed: 0, removed: 0 };

it('every list is subscribed to once, however often that is seen to, and tells with the secret', async () => {
  expect(await keepSubscriptions(parts)).toEqual(none);
  sent.length = 0;
  const items = `/sites/${site.siteId}/lists/${site.listIds.goals}/items`;
  await site.listener.call('POST', items, { body: { fields: { Title: 'typed' } } });
  expect(sent).toMatchObject([{ value: [{ clientState: PLACE.clientState }] }]);
});

it('each is renewed when half its time is over, and not before', async () => {
  expect(await keepSubscriptions(later(30))).toEqual(none);
  expect(await keepSubscriptions(later(36))).toEqual({ ...none, renewed: LIST_NAMES.length });
});

it('what was subscribed with another secret is taken away, and what is another place’s is left', async () => {
  const elsewhere = notificationPlace('a secret of the tests', 'https://other.example/api/notifications');
  await keepSubscriptions({ ...parts, ...elsewhere });
  const renewed = notificationPlace('another secret', URL_OF_OURS);
  expect(await keepSubscriptions({ ...parts, ...renewed })).toEqual({
    made: LIST_NAMES.length,
    renewed: 0,
    removed: LIST_NAMES.length,
  });
  expect(await keepSubscriptions({ ...parts, ...elsewhere })).toEqual(none);
});

it('one that ran out is made again, and while nobody can be told that is a fault, and said', async () => {
  const lost = { ...parts, ...notificationPlace('lost', 'https://lost.example/api/notifications') };
  isListening = false;
  await expect(keepSubscriptions(lost)).rejects.toThrow(/validation/i);
  isListening = true;
  expect(await keepSubscriptions(lost)).toEqual({ ...none, made: LIST_NAMES.length });
});
