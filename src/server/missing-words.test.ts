import { expect, it } from '@jest/globals';
import { createMissingWordReport } from './missing-words.ts';

it('tells the log of a missing sentence once in each language, by its id alone', () => {
  const told: unknown[] = [];
  const log = { info: () => {}, warn: () => {}, error: (data: object) => told.push(data) };
  const report = createMissingWordReport(log);
  for (const locale of ['en', 'cy', 'en'] as const)
    report({ id: 'field.empty', locale, fault: new Error('Asha') });
  expect(told).toEqual([
    { id: 'field.empty', locale: 'en' },
    { id: 'field.empty', locale: 'cy' },
  ]);
});
