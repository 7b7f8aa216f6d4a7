import { expect, it } from '@jest/globals';
import { londonTimestamp } from './london-timestamp.ts';

it.each([
  ['winter', '2026-01-15T09:30:00.005Z', '2026-01-15T09:30:00.005+00:00'],
  ['summer', '2026-07-15T23:30:00.250Z', '2026-07-16T00:30:00.250+01:00'],
  ['the hour before the clocks go forward', '2026-03-29T00:59:59.999Z', '2026-03-29T00:59:59.999+00:00'],
  ['the hour after', '2026-03-29T01:00:00.000Z', '2026-03-29T02:00:00.000+01:00'],
])('local time in London carries its offset: %s', (_name, instant, local) => {
  expect(londonTimestamp(Date.parse(instant))).toBe(local);
});
