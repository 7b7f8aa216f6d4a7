import { expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { closesOn, isClosed } from './closing.ts';

const HELD_ON = civilDate('2026-11-21');

it('keeps a form open through the fourteenth day after its event', () => {
  expect(closesOn(HELD_ON)).toBe('2026-12-05');
  expect(isClosed(HELD_ON, civilDate('2026-12-05'))).toBe(false);
  expect(isClosed(HELD_ON, civilDate('2026-12-06'))).toBe(true);
});

it('closes a form for somebody who leaves on their last day, and never later than for everybody', () => {
  const leaving = civilDate('2026-11-25');
  expect(closesOn(HELD_ON, leaving)).toBe(leaving);
  expect(isClosed(HELD_ON, leaving, leaving)).toBe(false);
  expect(isClosed(HELD_ON, civilDate('2026-11-26'), leaving)).toBe(true);
  expect(closesOn(HELD_ON, civilDate('2027-07-31'))).toBe('2026-12-05');
});
