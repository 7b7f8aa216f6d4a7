import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FaultRule } from '../../dev-tenant/tenant.ts';
import { GraphFault } from '../../src/graph/graph-fault.ts';
import type { LearningActivity } from '../../src/domain/activities/learning-activity.ts';
import { aGoal, aKey, aLearningActivity } from '../builders/records.ts';
import { startSharePoint } from './share-point-site.ts';
import type { Instance, SharePointSite } from './share-point-site.ts';

let site: SharePointSite;
let here: Instance;
let elsewhere: Instance;
/** Waits for no answer long. */
let impatient: Instance;

beforeAll(async () => {
  site = await startSharePoint();
  here = site.instance('here', { deadlineMilliseconds: 5000 });
  elsewhere = site.instance('elsewhere');
  impatient = site.instance('impatient', { deadlineMilliseconds: 800 });
  await here.sync.syncOnce();
  await elsewhere.sync.syncOnce();
});

/** The instance for a fault: a pause of a second must fit in, an answer that never comes need not be waited for. */
const instanceFor = ({ kind }: Fault): Instance => (kind === 'stall' ? impatient : here);

afterAll(() => site.close());
beforeEach(() => {
  site.listener.tenant.faults.clear();
  site.listener.ledger.reset();
});

type Fault = Pick<FaultRule, 'kind'> & Partial<FaultRule>;

const strike = (fault: Fault, method = 'POST', path = '/items$') =>
  site.listener.tenant.faults.add({ part: 'graph', method, path, times: 1, ...fault });

/** The rows of a key as the list itself has them. */
async function rowsInList(key: string): Promise<number> {
  const { listener, siteId, listIds } = site;
  const filter = `fields/Key eq '${key}'`;
  const path = `/sites/${siteId}/lists/${listIds.activities}/items?$filter=${encodeURIComponent(filter)}&$expand=fields($select=Key)`;
  const { body } = await listener.call('GET', path);
  return (body as { value: unknown[] }).value.length;
}

const requests = () => site.listener.ledger.requests().map(({ method, status }) => `${method} ${status}`);
const units = () => site.listener.ledger.requests().reduce((sum, each) => sum + each.resourceUnits, 0);

const single: readonly (readonly [string, Fault])[] = [
  ['a 429 with Retry-After', { kind: 'throttle', retryAfterSeconds: 1 }],
  ['a 429 without Retry-After', { kind: 'throttle' }],
  ['a 503', { kind: 'unavailable' }],
  ['a 504 after the row was stored', { kind: 'gateway-timeout-after' }],
  ['a 504 before it was stored', { kind: 'gateway-timeout-before' }],
  ['a connection that broke before it was stored', { kind: 'reset' }],
  ['a connection that broke after it was stored', { kind: 'reset-after' }],
  ['an answer that comes too late', { kind: 'stall', stallMilliseconds: 20_000 }],
  ['an answer that breaks off', { kind: 'truncate' }],
];

describe('creating a row when the network misbehaves', () => {
  it.each(single)('makes exactly one row under %s', async (name, fault) => {
    const activity = aLearningActivity({ key: aKey('fault', name) });
    strike(fault);
    const { activities } = instanceFor(fault).records;
    const created = await activities.create(activity);
    expect(created).toMatchObject({ ok: true, value: { isNew: true, stored: { value: activity } } });
    expect(activities.find(activity.key)?.value).toEqual(activity);
    expect(await rowsInList(activity.key)).toBe(1);
  });

  it.each(single)(
    'makes exactly one row under %s, and again under the same on the second attempt',
    async (name, fault) => {
      const activity = aLearningActivity({ key: aKey('twice', name) });
      strike({ ...fault, times: 2 });
      await createUntilDone(instanceFor(fault), activity);
      expect(await rowsInList(activity.key)).toBe(1);
    },
  );

  it('reads the row by its key, and posts no second time, when the first post had arrived', async () => {
    strike({ kind: 'gateway-timeout-after' });
    await here.records.activities.create(aLearningActivity({ key: aKey('one post') }));
    expect(requests()).toEqual(['POST 504', 'GET 200']);
  });

  it('posts a second time, and no third, when the first had not arrived', async () => {
    strike({ kind: 'gateway-timeout-before', times: 5 });
    const activity = aLearningActivity({ key: aKey('two posts') });
    await expect(here.records.activities.create(activity)).rejects.toBeInstanceOf(GraphFault);
    expect(requests()).toEqual(['POST 504', 'GET 200', 'POST 504', 'GET 200']);
    site.listener.tenant.faults.clear();
    expect(await here.records.activities.create(activity)).toMatchObject({
      ok: true,
      value: { isNew: true },
    });
    expect(await rowsInList(activity.key)).toBe(1);
  });

  it('gives a fault, after which the same call may be made again, when even reading does not help', async () => {
    const activity = aLearningActivity({ key: aKey('no reading') });
    strike({ kind: 'reset-after' });
    strike({ kind: 'unavailable', times: 4 }, 'GET', '/items');
    await expect(here.records.activities.create(activity)).rejects.toMatchObject({
      name: 'GraphFault',
      status: 503,
    });
    expect(await here.records.activities.create(activity)).toMatchObject({ ok: true });
    expect(await rowsInList(activity.key)).toBe(1);
  });

  it('finds the row that another instance stored, without knowing of it', async () => {
    const activity = aLearningActivity({ key: aKey('elsewhere') });
    await elsewhere.records.activities.create(activity);
    site.listener.ledger.reset();
    const again = await here.records.activities.create({
      ...activity,
      recordedAt: '2026-03-12T17:00:00.000Z',
    });
    expect(again).toMatchObject({ ok: true, value: { isNew: false, stored: { value: activity } } });
    expect(site.listener.ledger.requests().map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(await here.records.activities.create({ ...activity, minutes: 5 })).toMatchObject({
      ok: false,
      refusal: { code: 'key-holds-another' },
    });
    expect(await rowsInList(activity.key)).toBe(1);
  });

  it('is one post of two resource units when all is well, and none at all for a row it knows', async () => {
    const activity = aLearningActivity({ key: aKey('cost') });
    const before = here.graph.usage();
    await here.records.activities.create(activity);
    expect(requests()).toEqual(['POST 201']);
    expect(units()).toBe(2);
    expect(here.graph.usage()).toEqual({
      requests: before.requests + 1,
      resourceUnits: before.resourceUnits + 2,
    });
    await here.records.activities.create(activity);
    here.records.activities.find(activity.key);
    here.records.activities.where('personOid', activity.personOid);
    here.records.activities.all();
    expect(requests()).toEqual(['POST 201']);
  });

  it('names the column that is gone from the list, and stores nothing', async () => {
    const broken = await startSharePoint();
    try {
      const { listener, siteId, listIds } = broken;
      const columns = `/sites/${siteId}/lists/${listIds.activities}/columns`;
      const { body } = await listener.call('GET', columns);
      const minutes = (body as { value: { id: string; name: string }[] }).value.find(
        ({ name }) => name === 'Minutes',
      );
      await listener.call('DELETE', `${columns}/${minutes?.id}`);
      const { records } = broken.instance('broken');
      await expect(records.activities.create(aLearningActivity())).rejects.toMatchObject({
        name: 'GraphFault',
        status: 400,
        outcome: 'refused',
        message: expect.stringContaining('Minutes') as unknown,
      });
    } finally {
      await broken.close();
    }
  });
});

/** A caller that sends the same form again as often as it takes. */
async function createUntilDone({ records }: Instance, activity: LearningActivity): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const created = await records.activities.create(activity);
      expect(created).toMatchObject({ ok: true });
      return;
    } catch (fault) {
      expect(fault).toBeInstanceOf(GraphFault);
    }
  }
  throw new Error('three attempts were not enough');
}

describe('replacing a row when the network misbehaves', () => {
  it.each(single)('applies the change once under %s', async (name, fault) => {
    const goal = aGoal({ key: aKey('patch', name) });
    const { goals } = instanceFor(fault).records;
    const created = await goals.create(goal);
    if (!created.ok) throw new Error('not created');
    strike(fault, 'PATCH', '/fields$');
    const done = { ...goal, state: 'done' } as const;
    const replaced = await goals.replace(created.value.stored, done);
    expect(replaced).toMatchObject({ ok: true, value: { value: done } });
    expect(replaced.ok && replaced.value.eTag).toMatch(/,2"$/);
    expect(goals.find(goal.key)?.value).toEqual(done);
  });

  it('says that the row was changed when somebody else changed it in the meantime', async () => {
    const goal = aGoal({ key: aKey('patched elsewhere') });
    const created = await elsewhere.records.goals.create(goal);
    await here.sync.syncOnce();
    const held = here.records.goals.find(goal.key);
    if (!created.ok || !held) throw new Error('not created');
    const theirs = { ...goal, state: 'dropped' } as const;
    await elsewhere.records.goals.replace(created.value.stored, theirs);
    const refused = await here.records.goals.replace(held, { ...goal, state: 'done' });
    expect(refused).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', key: goal.key } });
    expect(here.records.goals.find(goal.key)?.value).toEqual(theirs);
  });

  it('says that the row was changed, and forgets it, when somebody deleted it', async () => {
    const goal = aGoal({ key: aKey('deleted elsewhere') });
    const created = await here.records.goals.create(goal);
    if (!created.ok) throw new Error('not created');
    const { listener, siteId, listIds } = site;
    await listener.call(
      'DELETE',
      `/sites/${siteId}/lists/${listIds.goals}/items/${created.value.stored.itemId}`,
    );
    const refused = await here.records.goals.replace(created.value.stored, { ...goal, state: 'done' });
    expect(refused).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', key: goal.key } });
    expect(here.records.goals.find(goal.key)).toBeUndefined();
  });
});
