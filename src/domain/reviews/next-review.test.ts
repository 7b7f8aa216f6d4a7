import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { dayToPropose, nextReviews } from './next-review.ts';

const next = { id: 'review-cadence.arrange', values: {} };
const asking = (
  id: string,
  dueOn: string,
  status: Outcome['status'],
  then: Outcome['next'] = next,
): Pick<Outcome, 'asksFor' | 'status' | 'dueOn' | 'next'> => ({
  asksFor: { type: 'review', id },
  status,
  dueOn: civilDate(dueOn),
  next: then,
});

describe('the reviews that come next', () => {
  it('are those that are asked for, the soonest first, each kind once', () => {
    expect(
      nextReviews([
        asking('annual', '2027-11-20', 'met'),
        asking('mid-year', '2027-05-20', 'due'),
        asking('caseload', '2026-11-01', 'overdue'),
        asking('caseload', '2026-12-01', 'due'),
      ]),
    ).toEqual([
      { kind: 'caseload', dueOn: '2026-11-01' },
      { kind: 'mid-year', dueOn: '2027-05-20' },
      { kind: 'annual', dueOn: '2027-11-20' },
    ]);
  });

  it('are none of what was held once, is not asked for, or is no review', () => {
    expect(
      nextReviews([
        asking('mid-year', '2027-05-20', 'met', null),
        asking('annual', '2027-05-20', 'not-applicable'),
        { ...asking('annual', '2027-05-20', 'due'), dueOn: null },
        { ...asking('prevent', '2027-05-20', 'due'), asksFor: { type: 'training', id: 'prevent' } },
        { ...asking('annual', '2027-05-20', 'due'), asksFor: null },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['2026-12-04', '2026-12-04'],
    ['2026-11-01', '2026-11-21'],
    [undefined, '2026-11-21'],
  ])('are proposed, due on %s, for %s', (dueOn, proposed) => {
    expect(dayToPropose(dueOn === undefined ? undefined : civilDate(dueOn), civilDate('2026-11-21'))).toBe(
      proposed,
    );
  });
});
