import { expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { isInForce } from './role-assignment.ts';

const FROM = civilDate('2026-09-01');
const TO = civilDate('2027-08-31');

it.each([
  ['2026-08-31', false],
  ['2026-09-01', true],
  ['2027-08-31', true],
  ['2027-09-01', false],
])('a role holds from its first day through its last: on %s %s', (on, expected) => {
  expect(isInForce({ from: FROM, to: TO }, civilDate(on))).toBe(expected);
});

it('a role without an end holds on', () => {
  expect(isInForce({ from: FROM, to: undefined }, civilDate('2099-01-01'))).toBe(true);
});
