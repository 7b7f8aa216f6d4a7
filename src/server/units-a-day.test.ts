import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import { unitsADayAtRest } from './units-a-day.ts';

const PACE = { usualSeconds: 60, longestSeconds: 600 };
const LARGE = { lists: LIST_NAMES.length, rows: 188_600 };
/** Half a percent of what the smallest tenant may spend in a day (learn: "Avoid getting throttled", 1.2 million). */
const HALF_A_PERCENT = 6_000;

it('at rest an instance of ten thousand people spends less than half a percent of the smallest tenant’s day', () => {
  const units = unitsADayAtRest(PACE, LARGE);
  expect(units.total).toBeLessThanOrEqual(HALF_A_PERCENT);
  expect(units.total).toBe(units.changes + units.comparison + units.columns);
});

it('the decision states the same figures', () => {
  const page = readFileSync(join(process.cwd(), 'docs/decisions/2026-11-30-several-instances.md'), 'utf8');
  const { changes, comparison, columns, total } = unitsADayAtRest(PACE, LARGE);
  for (const figure of [changes, comparison, columns, total])
    expect(page).toContain(figure.toLocaleString('en-GB'));
});

it('without longer pauses it would spend three times as much as that', () => {
  const units = unitsADayAtRest({ ...PACE, longestSeconds: 60 }, LARGE);
  expect(units.total).toBeGreaterThan(3 * HALF_A_PERCENT);
});
