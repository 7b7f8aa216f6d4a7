import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { keepDayFigures } from './keep-day-figures.ts';
import { lastTerm } from './last-term.ts';

const summer = { from: civilDate('2026-04-01'), to: civilDate('2026-08-31') };

describe('what the organisation comes to on a day', () => {
  it('is kept as a reader of totals sees it: of four people no number but theirs', async () => {
    const world = aService({ now: '2026-07-01T10:00:00.000Z' });
    expect(await keepDayFigures(world)).toBe('2026-07-01');
    expect(await world.dayFigures.lastIn(summer)).toMatchObject({
      ...{ day: '2026-07-01', people: 4, onTrack: null, actionNeeded: null, overdue: null },
    });
  });

  it('is not kept while somebody is yet to be counted', async () => {
    const world = aService({});
    const counts = { ...world.counts, toCount: () => 1 };
    expect(await keepDayFigures({ ...world, counts })).toBeUndefined();
  });

  it('is found again in the next term, the last day first', async () => {
    const world = aService({ now: '2026-07-01T10:00:00.000Z' });
    await keepDayFigures(world);
    world.clock.set('2026-07-20T10:00:00.000Z');
    await keepDayFigures(world);
    world.clock.set('2026-11-21T10:00:00.000Z');
    expect(await lastTerm(world)).toMatchObject({ term: summer, figures: { day: '2026-07-20' } });
  });

  it('is nothing where none was kept, and where the store of earlier days does not answer', async () => {
    const world = aService({});
    expect((await lastTerm(world))?.figures).toBeUndefined();
    const dayFigures = { ...world.dayFigures, lastIn: () => Promise.reject(new Error('no answer')) };
    expect((await lastTerm({ ...world, dayFigures }))?.figures).toBeUndefined();
  });
});
