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

interface ShownReport {
  readonly id: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** How many people a unit has is no count of what they did. */
const withoutSizes = (body: Readonly<Record<string, unknown>>): unknown => ({
  ...body,
  reports: (body['reports'] as readonly ShownReport[]).map(({ id, rows }) =>
    rows.map(([name, people, ...counts]) =>
      id === 'by-unit' ? [name, ...counts] : [name, people, ...counts],
    ),
  ),
});

tryAttacks('what leaves in totals', [
  {
    id: 'EXP-006',
    attack: 'the file of somebody who may see more',
    try: () => getAs('staff', '/api/reports/by-unit/file'),
    status: 404,
  },
  {
    id: 'EXP-010',
    attack: 'names a file that would be written elsewhere, with a header of its own',
    try: () => getAs('lead', '/api/reports/..%2F..%2Fx.csv%0D%0ASet-Cookie%3Aa%3Db/file'),
    status: 404,
    insteadOf: { status: 200, because: 'a file is called after its report and the day, and nobody names it' },
    also: ([answer]) => expect(answer?.headers['set-cookie']).toBeUndefined(),
  },
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
