import { expect, it } from '@jest/globals';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aPerson } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { organisationSummary } from './organisation-summary.ts';

/** How many the totals count, beside those who were there before, when Asha starts on a day; today is 21 November. */
function countedWith(startedOn: string): number {
  const people = (records: Parameters<typeof aService>[0]) => {
    const totals = organisationSummary(aService(records), LEAD_OID);
    return totals.ok ? totals.value.people : NaN;
  };
  const among = (starts: string) => {
    const world = aService({});
    const others = world.records.people
      .all()
      .map(({ value }) => value)
      .filter(({ oid }) => oid !== ASHA_OID);
    return people({ records: { people: [...others, aPerson({ startedOn: civilDate(starts) })] } });
  };
  return among(startedOn) - among('2099-01-01');
}

it.each([
  ['2026-11-20', 1],
  ['2026-11-21', 1],
  ['2026-11-22', 0],
])('counts somebody from the day on which they start: %s', (startedOn, counted) => {
  expect(countedWith(startedOn)).toBe(counted);
});
