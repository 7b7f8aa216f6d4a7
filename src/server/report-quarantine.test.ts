import { expect, it } from '@jest/globals';
import type { QuarantinedRow } from '../replica/row-store.ts';
import { createQuarantineReport } from './report-quarantine.ts';

it('tells of each row that was set aside once, and again when it breaks again', () => {
  const told: unknown[] = [];
  const note = (data: unknown) => void told.push(data);
  let rows: readonly QuarantinedRow[] = [];
  const report = createQuarantineReport({ quarantined: () => rows }, { info: note, warn: note, error: note });
  const broken: QuarantinedRow = {
    list: 'activities',
    itemId: '7',
    problems: [{ column: 'Minutes', expected: 'whole-number' }],
    eTag: '"e,1"',
    countedFields: undefined,
    handOids: [],
    fields: { Minutes: 'two hours' },
  };
  rows = [broken];
  report();
  report();
  expect(told).toEqual([{ list: 'activities', itemId: '7', problems: broken.problems }]);
  rows = [];
  report();
  rows = [broken];
  report();
  expect(told).toHaveLength(2);
});
