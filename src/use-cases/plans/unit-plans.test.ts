import { describe, expect, it } from '@jest/globals';
import { aBusyService, GOAL, NEED, PRIORITY, RELATED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { aGoal, aKey, aNeed, aPerson, ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { AskedGroup } from './unit-plans.ts';
import { readPeopleOfPlans, readUnitPlans } from './unit-plans.ts';

const COMPLAINT = aNeed({ key: aKey('need', 'complaint'), source: 'complaint' });

async function aWorld(goals: readonly Partial<Goal>[] = []): Promise<World> {
  const world = await aBusyService();
  await world.records.needs.create(COMPLAINT);
  for (const [index, goal] of goals.entries())
    await world.records.goals.create(aGoal({ key: aKey('goal', String(index)), ...goal }));
  return world;
}

const plansFor = (world: World, who: keyof typeof RELATED = 'coordinator', unit?: string) => {
  const read = readUnitPlans(world, { actorOid: RELATED[who], unit });
  if (!read.ok) throw new Error(`${who} reads no plans`);
  return read.value;
};

const namesFor = (world: World, group: AskedGroup, who: keyof typeof RELATED = 'coordinator') => {
  const read = readPeopleOfPlans(world, { actorOid: RELATED[who], unit: undefined, group });
  return read.ok ? read.value.people.map(({ person }) => person.oid) : undefined;
};

describe('the plans of a unit', () => {
  it('add up what its people have', async () => {
    const world = await aWorld([
      { personOid: RELATED.nobody, priority: PRIORITY.key, costPence: 500, state: 'done' },
      { personOid: RELATED.nobody, state: 'dropped', targetOn: civilDate('2020-01-01') },
    ]);
    const { people, without, total, groups } = plansFor(world);
    expect(people).toBe(Object.values(RELATED).length);
    expect(total).toMatchObject({ open: 1, suggested: 1, done: 1, dropped: 0, people: 2, costPence: 500 });
    expect(without).toBe(people - 1);
    expect(groups.priority).toMatchObject([
      { of: PRIORITY.key, label: PRIORITY.title, done: 1 },
      { of: undefined, label: '', open: 1 },
    ]);
    expect(groups.unit).toMatchObject([{ of: UNIT.key, label: UNIT.name, people: 2 }]);
  });

  it('leave out who has left and who is elsewhere', async () => {
    const world = await aWorld();
    const gone = aPerson({ oid: aKey('gone'), unit: UNIT.key, leftOn: civilDate('2026-01-01') });
    const elsewhere = aPerson({ oid: aKey('elsewhere'), unit: 'elsewhere' });
    for (const person of [gone, elsewhere]) {
      await world.records.people.create(person);
      await world.records.goals.create(aGoal({ key: aKey('goal', person.oid), personOid: person.oid }));
    }
    expect(plansFor(world).total.open).toBe(1);
  });

  it('say that a goal comes of a complaint to those alone who may know of it', async () => {
    const world = await aWorld([{ need: COMPLAINT.key }, { personOid: ASHA_OID, need: NEED.key }]);
    const sources = (who: keyof typeof RELATED) => plansFor(world, who).groups.source.map(({ of }) => of);
    expect(new Set(sources('coordinator'))).toEqual(new Set(['appraisal', undefined]));
    expect(new Set(sources('cpd-lead'))).toEqual(new Set(['appraisal', 'complaint', undefined]));
    expect(namesFor(world, { by: 'source', of: 'complaint' })).toEqual([]);
    expect(namesFor(world, { by: 'source', of: 'complaint' }, 'cpd-lead')).toEqual([ASHA_OID]);
  });

  it('name the people behind a figure, with the goals that it counts', async () => {
    const world = await aWorld();
    const read = readPeopleOfPlans(world, {
      actorOid: RELATED.coordinator,
      unit: UNIT.key,
      group: { by: 'priority', of: undefined },
    });
    expect(read).toMatchObject({
      value: { count: 1, people: [{ person: { oid: ASHA_OID }, goals: [{ text: GOAL.text }, {}] }] },
    });
  });

  it('name those of whom nothing is planned', async () => {
    const world = await aWorld([{ personOid: RELATED.nobody, state: 'done' }]);
    const names = namesFor(world, { by: 'without' });
    expect(names).toContain(RELATED.nobody);
    expect(names).not.toContain(ASHA_OID);
  });

  it.each(['self', 'line-manager', 'reviewer', 'trustee', 'administrator', 'nobody'] as const)(
    'are not for %s to read',
    async (who) => {
      const world = await aWorld();
      const asked = { actorOid: RELATED[who], unit: undefined };
      const refusal = { ok: false, refusal: { code: 'not-allowed' } };
      expect(readUnitPlans(world, asked)).toEqual(refusal);
      expect(readPeopleOfPlans(world, { ...asked, group: { by: 'without' } })).toEqual(refusal);
    },
  );

  it('of another unit are not found', async () => {
    const world = await aWorld();
    expect(readUnitPlans(world, { actorOid: RELATED.coordinator, unit: 'elsewhere' })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
