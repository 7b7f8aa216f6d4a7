import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aKey, aLearningActivity, ASHA_OID } from '../../tests/builders/records.ts';
import { lists } from '../sharepoint/lists/index.ts';
import { createReplica } from './replica.ts';
import type { Replica } from './replica.ts';

let directory: string;
let replica: Replica;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rows-'));
  replica = createReplica({ path: join(directory, 'replica.sqlite'), source: 'test' });
});
afterEach(() => {
  replica.close();
  rmSync(directory, { recursive: true });
});

const KEY = aKey('row');
const item = (version: number) => ({
  id: '1',
  eTag: `"guid,${version}"`,
  fields: lists.activities.toFields(aLearningActivity({ key: KEY, minutes: version })),
});
const page = { link: 'next', completedAt: undefined };

/** Reads the row in every way there is. */
function readEverywhere(): readonly (number | undefined)[] {
  const rows = replica.rowsOf('activities');
  const found = [rows.find(KEY), ...rows.where('personOid', ASHA_OID), ...rows.all()];
  return found.map((row) => row?.value.minutes);
}

describe('a row is read once on its way through', () => {
  it('that a delta brings, however often it is asked for', () => {
    const read = jest.spyOn(lists.activities, 'read');
    replica.applyPage('activities', [item(30)], page);
    expect(readEverywhere()).toEqual([30, 30, 30]);
    replica.applyPage('activities', [item(31)], page);
    expect(readEverywhere()).toEqual([31, 31, 31]);
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRestore();
  });

  it('that is written here, and comes again with the delta', () => {
    const read = jest.spyOn(lists.activities, 'read');
    const accepted = replica.rowsOf('activities').accept(item(30));
    expect(readEverywhere()).toEqual([30, 30, 30]);
    replica.applyPage('activities', [item(30)], page);
    expect(replica.rowsOf('activities').accept(item(30))).toBe(accepted);
    expect(readEverywhere()).toEqual([30, 30, 30]);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });
});
