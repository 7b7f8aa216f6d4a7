import { describe, expect, it } from '@jest/globals';
import {
  aBusyService,
  BOOKABLE,
  EVENT,
  GOAL,
  OFFERED,
  PRIORITY,
  RELATED,
  UNIT,
} from '../../../tests/builders/a-busy-service.ts';
import {
  aKey,
  aLearningActivity,
  anAttendance,
  aPriority,
  ASHA_OID,
  aTrainingEvent,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Served } from '../../domain/plans/goal-answers.ts';
import { readPlan } from '../plans/read-plan.ts';
import { readPriorities } from './read-priorities.ts';
import { stateServed } from './serving-training.ts';

const NOTHING: Served = { priority: undefined, strand: undefined, standards: [] };
const AHEAD = aTrainingEvent({
  key: aKey('event', 'ahead'),
  unit: UNIT.key,
  title: 'Reading aloud',
  startsAt: '2027-01-12T14:00:00.000Z',
  endsAt: '2027-01-12T16:00:00.000Z',
});

async function aWorld(...events: readonly Partial<TrainingEvent>[]): Promise<World> {
  const world = await aBusyService();
  for (const event of events) await world.records.events.create({ ...AHEAD, ...event });
  return world;
}

const state = (
  world: World,
  served: Partial<Served>,
  changed: { version?: string; actorOid?: string } = {},
) =>
  stateServed(world, {
    ...NOTHING,
    ...served,
    actorOid: RELATED.coordinator,
    eventKey: AHEAD.key,
    version: world.records.events.find(AHEAD.key)?.eTag ?? '',
    ...changed,
  });

const goalOf = (world: World) => {
  const plan = readPlan(world, { actorOid: RELATED.self, personOid: ASHA_OID });
  return plan.ok ? plan.value.goals.find(({ goal }) => goal.key === GOAL.key) : undefined;
};

const aGoalFor = async (world: World, served: Partial<Served>) => {
  const stored = world.records.goals.find(GOAL.key);
  if (!stored) throw new Error('There is no goal.');
  await world.records.goals.replace(stored, { ...stored.value, ...NOTHING, ...served });
};

describe('training that serves a priority', () => {
  it('is shown in the plans of those whose goals serve it, with who can put them on', async () => {
    const world = await aWorld({});
    await aGoalFor(world, { priority: PRIORITY.key });
    expect(goalOf(world)?.events).toEqual([]);
    expect(await state(world, { priority: PRIORITY.key })).toMatchObject({ ok: true });
    expect(goalOf(world)?.events).toMatchObject([
      {
        event: { key: AHEAD.key, coordinator: { name: expect.stringMatching(/^Person/u) } },
        fits: ['priority'],
      },
    ]);
  });

  it('is shown to nobody who is on it', async () => {
    const world = await aWorld({ priority: PRIORITY.key });
    await aGoalFor(world, { priority: PRIORITY.key });
    await world.records.attendances.create(
      anAttendance({ key: aKey('attendance', 'ahead'), eventKey: AHEAD.key }),
    );
    expect(goalOf(world)?.events).toEqual([]);
  });

  it('is shown to nobody of another unit', async () => {
    const world = await aWorld({ priority: PRIORITY.key, unit: aKey('unit', 'elsewhere') });
    await aGoalFor(world, { priority: PRIORITY.key });
    expect(goalOf(world)?.events).toEqual([]);
  });

  it('answers the goal once it is in the record', async () => {
    const world = await aWorld({ priority: PRIORITY.key });
    await aGoalFor(world, { priority: PRIORITY.key });
    await world.records.activities.create(
      aLearningActivity({
        key: aKey('activity', 'of the event'),
        eventKey: AHEAD.key,
        alignment: [],
        completedOn: civilDate('2027-01-12'),
      }),
    );
    expect(goalOf(world)?.answeredBy.map(({ key }) => key)).toEqual([aKey('activity', 'of the event')]);
  });
});

describe('what training serves', () => {
  it('is kept with who said so, tells nobody anew, and said again changes nothing', async () => {
    const world = await aWorld({});
    const version = world.records.events.find(AHEAD.key)?.eTag ?? '';
    expect(await state(world, { priority: PRIORITY.key })).toMatchObject({
      ok: true,
      value: { value: { priority: PRIORITY.key, changedBy: RELATED.coordinator, noticeAt: undefined } },
    });
    const entries = world.audit.records().length;
    expect(await state(world, { priority: PRIORITY.key }, { version })).toMatchObject({ ok: true });
    expect(world.audit.records()).toHaveLength(entries);
    expect(await state(world, NOTHING, { version })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(await state(world, NOTHING)).toMatchObject({
      ok: true,
      value: { value: { priority: undefined } },
    });
  });

  const elsewhere = aPriority({ ...PRIORITY, key: aKey('priority', 'elsewhere'), unit: 'elsewhere' });
  it.each<[string, Partial<Served>, string]>([
    ['a priority of another unit', { priority: elsewhere.key }, 'priority'],
    ['a strand that the policy does not name', { strand: 'nowhere' }, 'strand'],
    ['a standard that the policy does not name', { standards: ['nowhere'] }, 'standards'],
  ])('is not %s', async (_what, served, path) => {
    const world = await aWorld({});
    await world.records.priorities.create(elsewhere);
    expect(await state(world, served)).toMatchObject({
      refusal: { problems: [{ path, id: 'not-a-choice' }] },
    });
  });

  it('stays where the policy names it no more', async () => {
    const world = await aWorld({ strand: 'of old', standards: ['of old'], priority: elsewhere.key });
    expect(
      await state(world, { strand: 'of old', standards: ['of old'], priority: elsewhere.key }),
    ).toMatchObject({ ok: true });
  });

  it.each(['self', 'line-manager', 'reviewer', 'trustee', 'administrator', 'nobody'] as const)(
    'is not for %s to say',
    async (who) => {
      const world = await aWorld({});
      expect(await state(world, {}, { actorOid: RELATED[who] })).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
    },
  );
});

it('lists training to come, the soonest first, then what is just over, and none that is cancelled', async () => {
  const world = await aWorld(
    { key: aKey('event', 'later'), startsAt: '2027-02-12T14:00:00.000Z' },
    {},
    { key: aKey('event', 'long over'), startsAt: '2026-09-12T14:00:00.000Z' },
    { key: aKey('event', 'off'), cancelledBecause: 'The room is shut.' },
  );
  const page = readPriorities(world, RELATED.coordinator);
  const listed = page.ok ? page.value.training.events.map(({ value }) => value.key) : [];
  expect(listed).toEqual([OFFERED.key, BOOKABLE.key, AHEAD.key, aKey('event', 'later'), EVENT.key]);
});
