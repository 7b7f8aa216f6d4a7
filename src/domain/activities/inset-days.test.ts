import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { aLearningActivity } from '../../../tests/builders/records.ts';
import { addDays, civilDate } from '../cycles/civil-date.ts';
import { insetDaysByLength, insetDaysOf } from './inset-days.ts';
import type { LearningActivity } from './learning-activity.ts';

const MONDAY = civilDate('2026-01-05');
const isInset = (activityType: string) => activityType === 'inset-day';
const row = (key: string, changed: Partial<LearningActivity> = {}) =>
  aLearningActivity({ key, activityType: 'inset-day', completedOn: MONDAY, minutes: 420, ...changed });
const sharesOf = (...rows: readonly LearningActivity[]) => [...insetDaysOf(rows, isInset).values()];
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('INSET days', () => {
  it('are five for five days, however long each was', () => {
    const days = [0, 1, 2, 3, 4].map((day) =>
      row(`day-${day}`, { completedOn: addDays(MONDAY, day), minutes: 435, insetDays: 1 }),
    );
    expect(sum(sharesOf(...days))).toBe(5);
  });

  it.each<[string, Partial<LearningActivity>, readonly number[]]>([
    ['a whole day, said to be one', { insetDays: 1, minutes: 330 }, [1]],
    ['a half day, said to be one', { insetDays: 0.5, minutes: 300 }, [0.5]],
    ['a twilight session that is no INSET day', { insetDays: 0, minutes: 120 }, []],
    ['a workshop that was held on one', { activityType: 'workshop', insetDays: 0.5 }, [0.5]],
    ['another activity', { activityType: 'workshop' }, []],
    ['a day of seven hours of which nothing is said', { minutes: 435 }, [1]],
    ['a morning of which nothing is said', { minutes: 210 }, [0.5]],
  ])('are of %s', (_what, changed, shares) => {
    expect(sharesOf(row('one', changed))).toEqual(shares);
  });

  it('count a date once: two events on it share its day', () => {
    const [morning, afternoon, evening] = ['a', 'b', 'c'].map((key) => row(key, { insetDays: 0.5 }));
    if (!morning || !afternoon || !evening) throw new Error('Three of them.');
    expect(sharesOf(morning, afternoon, evening)).toEqual([0.5, 0.5, 0]);
    expect(sharesOf(row('whole', { insetDays: 1 }), morning)).toEqual([1, 0]);
    expect(sharesOf(morning, row('whole', { insetDays: 1 }))).toEqual([0.5, 0.5]);
  });

  it('are never more than the dates they fall on', () => {
    const anyRow = fc.record({
      day: fc.integer({ min: 0, max: 3 }),
      minutes: fc.integer({ min: 1, max: 1440 }),
      insetDays: fc.constantFrom<LearningActivity['insetDays']>(undefined, 0, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (given) => {
        const rows = given.map(({ day, ...each }, index) =>
          row(`row-${index}`, { ...each, completedOn: addDays(MONDAY, day) }),
        );
        expect(sum(sharesOf(...rows))).toBeLessThanOrEqual(new Set(given.map(({ day }) => day)).size);
      }),
    );
  });

  it.each([
    [1, 0.5],
    [269, 0.5],
    [270, 1],
    [1440, 1],
  ])('%i minutes of which nothing is said are %f of a day', (minutes, days) => {
    expect(insetDaysByLength(minutes)).toBe(days);
  });
});
