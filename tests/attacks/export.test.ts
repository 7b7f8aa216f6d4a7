import { expect } from '@jest/globals';
import { tryAttacks } from './support/attack.ts';
import { getAs } from './support/send.ts';

const FEWEST_SHOWN = 5;

/** Every number below a value, wherever it stands. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** How many people a unit has is no count of what they did. */
const withoutSizes = (body: Readonly<Record<string, unknown>>): unknown => ({
  ...body,
  units: (body['units'] as readonly object[]).map((unit) => ({ ...unit, people: 0 })),
});

tryAttacks('what leaves in totals', [
  {
    id: 'EXP-009',
    attack: 'a count so small that it names somebody',
    try: () => getAs('trustee', '/api/organisation'),
    status: 200,
    insteadOf: { status: 200, because: 'how many people a unit has is shown' },
    also: ([answer]) => {
      const numbers = numbersIn(withoutSizes(JSON.parse(answer?.text ?? '') as Record<string, unknown>));
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.filter((count) => count > 0 && count < FEWEST_SHOWN)).toEqual([]);
    },
  },
]);
