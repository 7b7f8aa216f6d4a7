import { expect } from '@jest/globals';
import { tryAttacks } from './support/attack.ts';
import { getAs } from './support/send.ts';

const FEWEST_SHOWN = 5;

/** How many people a unit has, or a rule asks, is no count of what they did. */
const NOT_WHAT_THEY_DID = 'people';

/** Every number below a value, wherever it stands. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) =>
    name === NOT_WHAT_THEY_DID ? [] : numbersIn(below),
  );
}

tryAttacks('what leaves in totals', [
  {
    id: 'EXP-009',
    attack: 'a count so small that it names somebody',
    try: () => getAs('trustee', '/api/organisation'),
    status: 200,
    insteadOf: { status: 200, because: 'how many people a unit has, or a rule asks, is shown' },
    also: ([answer]) => {
      const numbers = numbersIn(JSON.parse(answer?.text ?? ''));
      expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.filter((count) => count > 0 && count < FEWEST_SHOWN)).toEqual([]);
    },
  },
]);
