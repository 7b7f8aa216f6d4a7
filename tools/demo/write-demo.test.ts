import { describe, expect, it } from '@jest/globals';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import { summaryOfPerson } from '../../src/use-cases/standing/summary-of-person.ts';
import type { World } from '../../tests/builders/world.ts';
import { aWorld } from '../../tests/builders/world.ts';
import { writeDemo } from './write-demo.ts';

const users = directoryUsers.filter(({ accountEnabled }) => accountEnabled);
const managers = Object.fromEntries(
  users.flatMap(({ id, managerId }) => (managerId === undefined ? [] : [[id, managerId]])),
);

async function writtenOn(day: string): Promise<World> {
  const world = aWorld({ managers, now: `${day}T10:00:00.000Z` });
  await writeDemo(world, users);
  return world;
}

const oidOf = (name: string) => users.find(({ displayName }) => displayName === name)?.id ?? '';

function needsIn(world: World, name: string) {
  const person = world.records.people.find(oidOf(name))?.value;
  return person && summaryOfPerson(world, person, world.standings.allOf(person.oid)).needs;
}

const statusIn = (world: World, name: string, requirement: string) =>
  world.standings.allOf(oidOf(name))[0]?.standing.outcomes.find((each) => each.requirement === requirement)
    ?.status;

describe('the demo organisation', () => {
  it.each(['2026-09-01', '2026-11-22', '2027-01-01', '2027-02-28', '2027-08-31', '2028-02-29'])(
    'may be written on any day: on %s a few are late with something, most are not',
    async (day) => {
      const world = await writtenOn(day);
      const late = users.filter(({ displayName }) => (needsIn(world, displayName)?.overdue ?? []).length > 0);
      expect(late.length).toBeGreaterThan(3);
      expect(late.length).toBeLessThan(users.length / 5);
    },
  );

  it('holds what its people are known for', async () => {
    const world = await writtenOn('2026-11-22');
    expect(needsIn(world, 'Colin Reid')?.overdue).toMatchObject([
      { requirement: 'annual-review', days: 12 },
      { requirement: 'safeguarding', days: 6 },
    ]);
    expect(needsIn(world, 'Asha Patel')?.dueSoon).toMatchObject([{ requirement: 'prevent', days: 9 }, {}]);
    expect(needsIn(world, 'Mei Ling Chen')?.hours).toEqual({ counted: 7, required: 24 });
    expect([
      statusIn(world, 'Hannah Bright', 'hours'),
      statusIn(world, 'Rhiannon Price', 'inset'),
      statusIn(world, 'Kofi Asante', 'named-training'),
      statusIn(world, 'Aidan Gallagher', 'named-training'),
      statusIn(world, 'Daniel Rowe', 'dissemination'),
      statusIn(world, 'Priya Raman', 'further-teaching'),
    ]).toEqual(['paused', 'not-applicable', 'met', 'due', 'due', 'in-progress']);
  });

  it('has somebody under a further policy, whose register falls due beside what the service asks', async () => {
    const world = await writtenOn('2026-11-22');
    const under = world.standings.allOf(oidOf('Tomasz Kowalski'));
    expect(under.map(({ policy }) => policy.id)).toEqual(['hampshire', 'probation']);
    expect(needsIn(world, 'Tomasz Kowalski')?.dueSoon).toContainEqual(
      expect.objectContaining({
        requirement: 'register-resubmission',
        days: 21,
        policy: { id: 'probation', title: 'Probation Institute CPD' },
      }),
    );
  });

  it('adds nothing when it is written again', async () => {
    const world = await writtenOn('2026-11-22');
    const count = () => world.records.recordEntries.all().length + world.records.activities.all().length;
    const before = count();
    await writeDemo(world, users);
    expect(count()).toBe(before);
  });
});
