import { expect, it } from '@jest/globals';
import { aBusyService, PRACTICE, RELATED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { aService } from '../../../tests/builders/a-service.ts';
import { aKey, aTrainingEvent, ASHA_OID, COORDINATOR_OID } from '../../../tests/builders/records.ts';
import { addDays, civilDate } from '../../domain/cycles/civil-date.ts';
import { listEvents } from './list-events.ts';

const TODAY = civilDate('2026-11-21');

const held = (daysAgo: number) => {
  const day = addDays(TODAY, -daysAgo);
  return aTrainingEvent({
    key: aKey('event', day),
    title: `${daysAgo} days ago`,
    startsAt: `${day}T09:00:00.000Z`,
    endsAt: `${day}T12:00:00.000Z`,
  });
};

it('lists events of the last 400 days, the four-hundredth among them, newest first', () => {
  const world = aService({ records: { events: [held(401), held(400), held(-30), held(0)] } });
  expect(listEvents(world, COORDINATOR_OID).events.map(({ event }) => event.title)).toEqual([
    '-30 days ago',
    '0 days ago',
    '400 days ago',
  ]);
});

it('lists none for somebody who runs none', () => {
  const world = aService({ records: { events: [held(0)] } });
  expect(listEvents(world, ASHA_OID).events).toEqual([]);
});

it('tells under which policy each unit’s training is offered, of one without a policy too', async () => {
  const world = await aBusyService();
  const under = listEvents(world, RELATED['cpd-lead']).underPolicies;
  expect(under.map(({ units, policy }) => [units, policy?.id])).toEqual([
    [[UNIT.key], 'hampshire'],
    [[PRACTICE.key], 'probation'],
  ]);
});
