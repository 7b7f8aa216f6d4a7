import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { exampleBookOfManyKinds as book } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from '../standing/judge.ts';
import type { OverallOnScreen } from '../standing/summary.ts';
import type { StandingRow } from '../../../tests/builders/totals-of-rows.ts';
import { totalsOfRows } from '../../../tests/builders/totals-of-rows.ts';

const standingWith = (evidence: readonly CaseEvidence[]) =>
  judge(book, { asOf: civilDate('2026-01-10'), cycle: undefined, person: examplePerson, evidence });

const row = (overall: OverallOnScreen, changes: Partial<StandingRow> = {}): StandingRow => ({
  unitName: 'Beacon School',
  overall,
  hasOverdue: false,
  under: [],
  ...changes,
});

const rows = (count: number, ...like: Parameters<typeof row>) =>
  Array.from({ length: count }, () => row(...like));

describe('people', () => {
  it('are on track, need action or stand under no policy, so that a unit adds up', () => {
    const { units, ...totals } = totalsOfRows(
      [
        ...rows(2, 'on-track'),
        ...rows(3, 'action-needed'),
        ...rows(1, 'action-needed', { hasOverdue: true }),
        ...rows(1, 'unknown'),
      ],
      'reads-records',
    );
    const counts = { people: 7, onTrack: 2, actionNeeded: 4, overdue: 1, unknown: 1 };
    expect(units).toEqual([{ name: 'Beacon School', ...counts }]);
    expect(totals).toMatchObject(counts);
  });

  it('are not counted out, for who reads totals alone, where others would give a small unit away', () => {
    const { units, overdue } = totalsOfRows([
      ...rows(20, 'on-track'),
      ...rows(6, 'action-needed'),
      ...rows(7, 'action-needed', { hasOverdue: true }),
      ...rows(1, 'on-track', { unitName: 'Yard' }),
      ...rows(1, 'action-needed', { unitName: 'Yard', hasOverdue: true }),
    ]);
    expect(units).toMatchObject([
      { name: 'Beacon School', people: 33, onTrack: null, overdue: null, unknown: 0 },
      { name: 'Yard', people: 2, onTrack: null, actionNeeded: null, overdue: null, unknown: null },
    ]);
    expect(overdue).toBe(8);
  });

  it('are shown as needing action without telling how many are overdue, where those are few', () => {
    const [unit] = totalsOfRows([
      ...rows(33, 'on-track'),
      ...rows(5, 'action-needed'),
      ...rows(2, 'action-needed', { hasOverdue: true }),
    ]).units;
    expect(unit).toMatchObject({ people: 40, onTrack: 33, actionNeeded: 7, overdue: null });
  });

  it('are not counted out in a group so small that the count would name them', () => {
    expect(totalsOfRows(rows(4, 'action-needed')).units).toEqual([
      { name: 'Beacon School', people: 4, onTrack: null, actionNeeded: null, overdue: null, unknown: null },
    ]);
  });
});

describe('a requirement', () => {
  const totalsOf = (key: string, ...evidence: readonly (readonly CaseEvidence[])[]) => {
    const under = evidence.map((each) => [
      { policyTitle: 'Wide', warningDays: 30, standing: standingWith(each) },
    ]);
    const { requirements } = totalsOfRows(
      under.map((each) => row('on-track', { under: each })),
      'reads-records',
    );
    return requirements.find(({ title }) => title === key);
  };
  const trained = (day: string) => [aTraining('p', 'prevent', day)];

  it('is current only for those who have done it and need not renew it soon', () => {
    expect(
      totalsOf(
        'prevent',
        trained('2025-06-01'),
        trained('2025-02-01'),
        trained('2025-02-09'),
        trained('2025-02-10'),
        trained('2024-02-01'),
        [],
      ),
    ).toMatchObject({ people: 6, current: 2, dueSoon: 2, toDo: 0, overdue: 2, other: 0 });
  });

  it('is not current for those who had nothing to do yet', () => {
    const attended = [anActivity('a', '2026-01-09')];
    expect(totalsOf('evaluation', [], [], [], [], attended)).toMatchObject({
      people: 5,
      current: 0,
      dueSoon: 1,
      other: 4,
    });
  });
});
