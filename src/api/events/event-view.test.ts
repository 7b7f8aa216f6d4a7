import { expect, it } from '@jest/globals';
import { aBusyService, PRACTICE, RELATED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { aUnit } from '../../../tests/builders/records.ts';
import { listEvents } from '../../use-cases/events/list-events.ts';
import { offeredChoices } from './event-view.ts';

it('offers for each unit the types of its own policy, and for one without a policy those of any', async () => {
  const world = await aBusyService();
  await world.records.units.create(aUnit({ key: 'head-office', name: 'Head office', policyId: undefined }));
  const { underPolicies } = listEvents(world, RELATED['cpd-lead']);
  const offered = offeredChoices(world.clock, underPolicies);
  const typesOf = (unit: string) =>
    offered.find(({ units }) => units.includes(unit))?.activityTypes.map(({ id }) => id) ?? [];
  expect(typesOf(UNIT.key)).toContain('inset-day');
  expect(typesOf(PRACTICE.key)).not.toEqual(typesOf(UNIT.key));
  expect(new Set(typesOf('head-office'))).toEqual(new Set([...typesOf(UNIT.key), ...typesOf(PRACTICE.key)]));
});
