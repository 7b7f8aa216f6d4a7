import { describe, expect, it } from '@jest/globals';
import { createClock } from './offset-clock.ts';

const at = (instant: string) => createClock('Europe/London', () => Date.parse(instant));

describe('the organisation’s date', () => {
  it.each([
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    ['2027-03-28T23:00:00Z', '2027-03-29'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
    ['0001-01-01T10:00:00Z', '0001-01-01'],
  ])('at %s is %s in London', (instant, date) => {
    expect(at(instant).today()).toBe(date);
    expect(at('2020-01-01T00:00:00Z').dateAt(instant)).toBe(date);
  });

  it('moves with the offset, and back', () => {
    const clock = at('2026-11-21T12:00:00Z');
    clock.moveTo(8 * 7 * 24 * 60);
    expect([clock.today(), clock.now()]).toEqual(['2027-01-16', '2027-01-16T12:00:00.000Z']);
    clock.moveTo(0);
    expect(clock.today()).toBe('2026-11-21');
  });
});
