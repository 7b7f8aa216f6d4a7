import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { dayFigures } from './day-figures.ts';

const day = civilDate('2026-08-31');
const totals = { people: 60, onTrack: 41, actionNeeded: 17, overdue: 7, unknown: null };
const rule = (people: number | null, current: number | null) => ({
  texts: ['Prevent'],
  people: { people, current, overdue: 0, toDo: 0, dueSoon: 0, other: 0 },
});

describe('the figures of a day', () => {
  it('are what a reader of totals is shown, nulls among it', () => {
    const figures = dayFigures(
      day,
      { rows: [], totals },
      { rows: [rule(38, 20), rule(38, 26)], totals: undefined },
    );
    expect(figures).toEqual({ day, ...totals, current: 46, required: 76 });
  });

  it('say nothing of what is current where any of it is hidden', () => {
    const figures = dayFigures(
      day,
      { rows: [], totals },
      { rows: [rule(38, null), rule(38, 26)], totals: undefined },
    );
    expect([figures?.current, figures?.required]).toEqual([null, null]);
  });

  it('are none while nobody is counted', () => {
    const nobody = { rows: [], totals: { ...totals, people: 0 } };
    expect(dayFigures(day, nobody, { rows: [], totals: undefined })).toBeUndefined();
  });
});
