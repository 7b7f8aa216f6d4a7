import { expect, it } from '@jest/globals';
import { agedDirectory } from './aged-directory.ts';

const READ_AT = '2026-03-31T09:00:00.000Z';
const HOUR = 3_600_000;

const directoryRead = (at: string | undefined, hoursLater: number) =>
  agedDirectory(
    {
      directory: { accountOf: () => undefined, directReportsOf: () => [] },
      syncedAt: () => ({ lists: READ_AT, directory: at }),
    },
    () => Date.parse(READ_AT) + hoursLater * HOUR,
  );

it('the directory says who manages whom for a day after it was read, and never before it was', () => {
  expect(directoryRead(READ_AT, 23).isCurrent()).toBe(true);
  expect(directoryRead(READ_AT, 24).isCurrent()).toBe(false);
  expect(directoryRead(undefined, 0).isCurrent()).toBe(false);
});
