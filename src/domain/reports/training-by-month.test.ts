import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { PeopleCounts } from './people-counts.ts';
import { trainingByMonth } from './training-by-month.ts';

const today = civilDate('2026-11-21');

/** Rules with so many people, and of how many it runs out in which month. */
const countsOf = (
  rules: Readonly<
    Record<string, { readonly people: number; readonly out: Readonly<Record<string, number>> }>
  >,
): PeopleCounts => ({
  units: [],
  requirements: Object.entries(rules).map(([requirement, { people }]) => ({
    policyId: 'p',
    requirement,
    column: 'current',
    people,
  })),
  runningOut: Object.entries(rules).flatMap(([requirement, { out }]) =>
    Object.entries(out).map(([month, people]) => ({ policyId: 'p', requirement, month, people })),
  ),
});

const named = (policyId: string, requirement: string) =>
  requirement === 'gone' ? undefined : { title: requirement, policyTitle: `Policy ${policyId}` };

const drawn = (rules: Parameters<typeof countsOf>[0], reader: 'reads-records' | 'reads-totals') =>
  trainingByMonth(countsOf(rules), named, { today, reader });

describe('training that runs out, by month', () => {
  it('begins with this month and goes on for twelve, over the new year', () => {
    const { months } = drawn({}, 'reads-records');
    expect([months.length, months[0], months[1], months[2], months.at(-1)]).toEqual([
      12,
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-10',
    ]);
  });

  it('counts items by rule and month, and sums the months; what lies further ahead is in none', () => {
    const { rows, totals } = drawn(
      {
        prevent: { people: 30, out: { '2026-11': 2, '2027-10': 7, '2027-11': 9 } },
        fire: { people: 20, out: { '2026-11': 5 } },
      },
      'reads-records',
    );
    expect(rows.map(({ title, policyTitle, items }) => [title, policyTitle, items[0], items[11]])).toEqual([
      ['fire', 'Policy p', 5, 0],
      ['prevent', 'Policy p', 2, 7],
    ]);
    expect(totals).toEqual([7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]);
  });

  it('leaves out a rule that its policy no longer has', () => {
    expect(drawn({ gone: { people: 9, out: { '2026-12': 9 } } }, 'reads-records').rows).toEqual([]);
  });

  it.each([1, 2, 3, 4])('shows nobody but who reads records a number of %i', (few) => {
    const rules = { prevent: { people: 30, out: { '2026-12': few, '2027-02': 12 } } };
    expect(drawn(rules, 'reads-records').rows[0]?.items[1]).toBe(few);
    const { rows, totals } = drawn(rules, 'reads-totals');
    expect([rows[0]?.items[1], totals[1]]).toEqual([null, null]);
  });

  it('lets no small number be worked out from a month’s sum and the other rules', () => {
    const { rows, totals } = drawn(
      {
        prevent: { people: 30, out: { '2026-12': 3 } },
        fire: { people: 30, out: { '2026-12': 20 } },
      },
      'reads-totals',
    );
    const december = [...rows.map(({ items }) => items[1]), totals[1]];
    expect(december.filter((each) => each === null).length).toBeGreaterThan(1);
  });

  it('lets no small number be worked out from how many people the rule is for', () => {
    // Twelve of sixteen in February: four are left, of whom who knows the sixteen would know.
    const { rows } = drawn({ prevent: { people: 16, out: { '2026-12': 4, '2027-02': 12 } } }, 'reads-totals');
    const shown = rows[0]?.items.filter((each) => each !== null && each > 0) ?? [];
    expect(shown).toEqual([]);
  });
});
