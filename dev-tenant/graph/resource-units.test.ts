import { expect, it } from '@jest/globals';
import { unitsPerMinute } from './resource-units.ts';

it.each([
  [0, 1_250],
  [1_000, 1_250],
  [1_001, 2_500],
  [15_000, 3_750],
  [50_000, 5_000],
  [50_001, 6_250],
])('a tenant of %d licences has %d units a minute for each app', (licences, units) => {
  expect(unitsPerMinute(licences)).toBe(units);
});
