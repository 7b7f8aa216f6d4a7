import { expect, it } from '@jest/globals';
import { retryAfterSeconds } from './retry-after.ts';

const NOW = Date.parse('2026-03-31T09:00:00Z');

it.each([
  ['120', 120],
  [' 0.5 ', 0.5],
  ['Tue, 31 Mar 2026 09:02:00 GMT', 120],
  ['Tue, 31 Mar 2026 08:59:00 GMT', 0],
  ['-1', undefined],
  ['9999999999', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
  [null, undefined],
])('a Retry-After of %p asks for %p seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, NOW)).toBe(seconds);
});
