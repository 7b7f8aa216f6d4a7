import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { aLearningActivity } from '../../../tests/builders/records.ts';
import type { LearningActivity } from './learning-activity.ts';
import { isWithdrawal, reinstated, currentActivities, withdrawn } from './withdrawal.ts';

const LOGGED = aLearningActivity();
const said = (minute: number) => ({
  key: `row-${minute}`,
  recordedAt: `2026-03-13T09:${String(minute).padStart(2, '0')}:00.000Z`,
  recordedBy: 'somebody',
});

const takenBack = withdrawn(LOGGED, { ...said(1), because: 'Logged twice' });

describe('an activity that was taken back', () => {
  it('stands no more, nor does the row that takes it back', () => {
    expect(currentActivities([LOGGED, takenBack])).toEqual([]);
  });

  it('leaves the others', () => {
    const other = aLearningActivity({ key: 'other' });
    expect(currentActivities([LOGGED, other, takenBack])).toEqual([other]);
  });

  it('says what it was, and stands again as it was once it is reinstated', () => {
    const again = reinstated(takenBack, said(2));
    expect(takenBack).toMatchObject({ title: LOGGED.title, withdrawnBecause: 'Logged twice' });
    expect(currentActivities([LOGGED, takenBack, again])).toEqual([
      { ...LOGGED, ...said(2), supersedes: takenBack.key },
    ]);
  });

  it('stands after any number of changes of mind exactly when the last of them lets it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (changes) => {
        const rows: LearningActivity[] = [LOGGED];
        for (let change = 1; change <= changes; change += 1) {
          const last = rows.at(-1) ?? LOGGED;
          rows.push(
            isWithdrawal(last)
              ? reinstated(last, said(change))
              : withdrawn(last, { ...said(change), because: 'Absent' }),
          );
        }
        expect(currentActivities(rows)).toHaveLength(changes % 2 === 0 ? 1 : 0);
      }),
    );
  });
});
