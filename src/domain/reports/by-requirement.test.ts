import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { exampleBookOfManyKinds as book } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from '../standing/judge.ts';
import { totalsOfRows } from '../../../tests/builders/totals-of-rows.ts';

const standingWith = (evidence: readonly CaseEvidence[]) =>
  judge(book, { asOf: civilDate('2026-01-10'), cycle: undefined, person: examplePerson, evidence });

describe('a requirement', () => {
  const totalsOf = (key: string, ...evidence: readonly (readonly CaseEvidence[])[]) => {
    const under = evidence.map((each) => [
      { policyTitle: 'Wide', warningDays: 30, standing: standingWith(each) },
    ]);
    const { requirements } = totalsOfRows(
      under.map((each) => ({
        unitName: 'Beacon School',
        overall: 'on-track',
        hasOverdue: false,
        under: each,
      })),
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
