import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aKey, aLearningActivity } from '../../tests/builders/records.ts';
import { graphError, json, scriptedFetch } from '../../tests/fakes/scripted-fetch.ts';
import type { Scripted, SentRequest } from '../../tests/fakes/scripted-fetch.ts';
import { createGraph } from '../graph/graph.ts';
import { LIST_NAMES, lists } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { createReplica } from './replica.ts';
import type { Replica } from './replica.ts';
import { createSync } from './sync.ts';

const LINK = 'https://graph.microsoft.com/v1.0/sites/s/lists';
const listIds = Object.fromEntries(LIST_NAMES.map((name) => [name, name])) as Record<ListName, string>;

let directory: string;
let replica: Replica;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sync-'));
  replica = createReplica({ path: join(directory, 'replica.sqlite'), source: 'a site' });
  for (const name of LIST_NAMES)
    replica.applyPage(name, [], { link: linkOf(name, 'start'), completedAt: 'before' });
});
afterEach(() => {
  replica.close();
  rmSync(directory, { recursive: true, force: true });
});

const linkOf = (name: ListName, token: string) => `${LINK}/${name}/items/delta?token=${token}`;
const item = (id: string) => ({
  id,
  eTag: `"guid,1"`,
  fields: lists.activities.toFields(aLearningActivity({ key: aKey('sync', id) })),
});
const page = (items: readonly unknown[], next: { to?: string; end?: string }) =>
  json({
    value: items,
    ...(next.to && { '@odata.nextLink': linkOf('activities', next.to) }),
    ...(next.end && { '@odata.deltaLink': linkOf('activities', next.end) }),
  });

/** The activities answer by token; every other list has nothing new. */
function syncWith(byToken: Readonly<Record<string, () => Response>>) {
  const answer: Scripted = (request: SentRequest) => {
    const url = new URL(request.url);
    if (!url.pathname.includes('/lists/activities/'))
      return json({ value: [], '@odata.deltaLink': request.url });
    return byToken[url.searchParams.get('token') ?? 'none']?.() ?? graphError(400);
  };
  const { fetch, sent } = scriptedFetch(answer);
  const graph = createGraph({
    fetch,
    tokens: { token: () => Promise.resolve('token') },
    limits: { attempts: 1, firstPauseMilliseconds: 1, longestPauseMilliseconds: 1 },
  });
  const sync = createSync({ graph, siteId: 's', listIds, now: () => 'now' }, replica);
  const tokensAsked = () =>
    sent
      .map(({ url }) => new URL(url))
      .filter(({ pathname }) => pathname.includes('/activities/'))
      .map(({ searchParams }) => searchParams.get('token'));
  return { sync, tokensAsked };
}

const held = () =>
  replica
    .rowsOf('activities')
    .all()
    .map((row) => row.itemId);
const faultsOf = async (sync: ReturnType<typeof syncWith>['sync']) =>
  (await sync.syncOnce()).faults.map(({ list, fault }) => [list, fault.code]);

describe('following a list', () => {
  it('goes on from the last page taken in when the connection breaks between two', async () => {
    const first = syncWith({ start: () => page([item('1')], { to: 'two' }), two: () => graphError(503) });
    expect(await faultsOf(first.sync)).toEqual([['activities', 'code']]);
    expect(held()).toEqual(['1']);
    expect(replica.status().lists.activities.syncedAt).toBe('before');

    const second = syncWith({ two: () => page([item('2')], { end: 'three' }) });
    expect(await second.sync.syncOnce()).toEqual({
      rebuilt: [],
      faults: [],
      news: 1,
      newsIn: ['activities'],
    });
    expect(second.tokensAsked()).toEqual(['two']);
    expect(held()).toEqual(['1', '2']);
    expect(replica.status().lists.activities.syncedAt).toBe('now');
    expect(replica.position('activities')?.link).toBe(linkOf('activities', 'three'));
  });

  it('ends pages that lead in a circle, and names the list', async () => {
    const { sync, tokensAsked } = syncWith({
      start: () => page([item('1')], { to: 'two' }),
      two: () => page([], { to: 'two' }),
    });
    expect(await faultsOf(sync)).toEqual([['activities', 'page-loop']]);
    expect(tokensAsked()).toEqual(['start', 'two']);
  });

  it('does not lose its place to a page without a link', async () => {
    const { sync } = syncWith({ start: () => page([item('1')], {}) });
    expect(await faultsOf(sync)).toEqual([['activities', 'unexpected-answer']]);
    expect(replica.position('activities')?.link).toBe(linkOf('activities', 'start'));
  });

  it('never follows a link away from Graph', async () => {
    const away = { value: [], '@odata.deltaLink': 'https://graph.evil.example/delta' };
    const { sync } = syncWith({ start: () => json(away) });
    expect(await faultsOf(sync)).toEqual([['activities', 'foreign-link']]);
    expect(replica.position('activities')?.link).toBe(linkOf('activities', 'start'));
  });

  it('reads the list again from the start when its link has run out, by 410, by 400 or by name', async () => {
    const malformed = () => graphError(400, {}, 'invalidRequest');
    for (const gone of [() => graphError(410), malformed, () => graphError(400, {}, 'syncStateNotFound')]) {
      replica.applyPage('activities', [item('7')], {
        link: linkOf('activities', 'start'),
        completedAt: 'before',
      });
      const { sync } = syncWith({
        start: gone,
        none: () => page([item('1')], { to: 'two' }),
        two: () => page([item('2')], { end: 'three' }),
        three: () => page([item('3')], { end: 'four' }),
      });
      expect((await sync.syncOnce()).rebuilt).toEqual(['activities']);
      // The last came while the new file was being built; what the list no longer has is gone.
      expect(held()).toEqual(['1', '2', '3']);
      expect(replica.position('activities')?.link).toBe(linkOf('activities', 'four'));
    }
  });
});
