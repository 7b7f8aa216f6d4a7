import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aQualification } from '../../../tests/builders/example-evidence.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { progressSinceStart } from './progress-since-start.ts';

const startDate = civilDate('2020-01-06');
const asOf = civilDate('2025-06-01');
const awarded = (on: string) => ({ awardedOn: civilDate(on) });

const progress = (
  startingPoint: readonly { readonly subject: string; readonly level: number }[],
  ...qualifications: readonly ReturnType<typeof aQualification>[]
) => progressSinceStart({ startDate, startingPoint }, qualifications, asOf);

describe('what somebody gained since they joined', () => {
  it.each([
    [
      'a subject they did not start with, whatever its level',
      progress([{ subject: 'iag', level: 4 }], aQualification('q', 'english', 2, awarded('2021-01-01'))),
      { additional: ['english'], isHigher: false, highestAtStart: 4, highestNow: 4 },
    ],
    [
      'a subject raised above its level at the start',
      progress([{ subject: 'iag', level: 3 }], aQualification('q', 'iag', 4, awarded('2021-01-01'))),
      { additional: ['iag'], isHigher: true, highestAtStart: 3, highestNow: 4 },
    ],
    [
      'not the same subject at the same level',
      progress([{ subject: 'iag', level: 3 }], aQualification('q', 'iag', 3, awarded('2021-01-01'))),
      { additional: [], isHigher: false, highestAtStart: 3, highestNow: 3 },
    ],
    [
      'what was awarded on the first day',
      progress([], aQualification('q', 'iag', 3, awarded('2020-01-06'))),
      { additional: ['iag'], isHigher: true, highestAtStart: null, highestNow: 3 },
    ],
    [
      'not what was awarded before it, which is where they started',
      progress([], aQualification('q', 'iag', 3, awarded('2020-01-05'))),
      { additional: [], isHigher: false, highestAtStart: 3, highestNow: 3 },
    ],
    [
      'not what is worked towards, nor what is awarded later',
      progress(
        [],
        aQualification('p', 'iag', 3, { status: 'working-towards' }),
        aQualification('q', 'iag', 3, awarded('2025-06-02')),
      ),
      { additional: [], isHigher: false, highestAtStart: null, highestNow: null },
    ],
    ['nothing', progress([]), { additional: [], isHigher: false, highestAtStart: null, highestNow: null }],
    [
      'an award without a level, which is higher than nothing',
      progress([{ subject: 'iag', level: 3 }], aQualification('q', 'first-aid', null)),
      { additional: ['first-aid'], isHigher: false, highestAtStart: 3, highestNow: 3 },
    ],
  ])('is %s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is said in the order of letters, each subject once, in whatever order it was recorded', () => {
    const subject = fc.constantFrom('iag', 'english', 'maths');
    const qualification = fc
      .tuple(subject, fc.integer({ min: 1, max: 7 }))
      .map(([name, level]) => aQualification(`${name}-${level}`, name, level));
    fc.assert(
      fc.property(fc.array(qualification, { maxLength: 8 }), (all) => {
        const found = progress([{ subject: 'iag', level: 3 }], ...all);
        expect(progress([{ subject: 'iag', level: 3 }], ...all.toReversed())).toEqual(found);
        expect(found.additional).toEqual([...new Set(found.additional)].sort());
        expect(found.isHigher).toBe((found.highestNow ?? 0) > 3);
      }),
    );
  });
});
