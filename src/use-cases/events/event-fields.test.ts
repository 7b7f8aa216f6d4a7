import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { aUnit } from '../../../tests/builders/records.ts';
import type { EventFields } from './event-fields.ts';
import { parseEventFields } from './event-fields.ts';

const unit = aUnit();

/** What is wrong with an event of a type under a policy. */
function problems(policyId: string, activityType: string, said: Partial<EventFields>) {
  const world = aService({ records: { units: [aUnit({ policyId })] } });
  const parsed = parseEventFields(world, unit.key, {
    title: 'Workshop',
    startsAt: '2026-12-03T13:00',
    endsAt: '2026-12-03T15:00',
    venue: 'Room 4',
    provider: 'In house',
    activityType,
    ...said,
  });
  return parsed.ok ? [] : parsed.refusal.problems.map(({ path, id }) => `${path}: ${id}`);
}

describe('what the policy of an event looks at', () => {
  it.each([
    ['atp', 'face-to-face', {}, ['category: empty']],
    ['atp', 'face-to-face', { category: 'sector' }, []],
    ['hampshire', 'seminar', {}, []],
    ['hampshire', 'inset-day', {}, ['insetDays: empty']],
    ['hampshire', 'inset-day', { insetDays: 0 }, []],
    ['spt', 'inset-day', {}, []],
  ] as const)('must be said, as the form asks it: %s, %s, %j: %j', (policyId, type, said, expected) => {
    expect(problems(policyId, type, said)).toEqual(expected);
  });
});
