import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aKey, aLearningActivity, ASHA_OID } from '../../tests/builders/records.ts';
import { lists } from '../sharepoint/lists/index.ts';
import type { FileBeside } from './beside.ts';
import { openBeside } from './beside.ts';
import { createReplica } from './replica.ts';
import type { Replica } from './replica.ts';

const KEY = aKey('row');
const LITTLE = 1_000;

let directory: string;
let replica: Replica;
let beside: FileBeside;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'beside-'));
  const path = join(directory, 'replica.sqlite');
  replica = createReplica({ path, source: 'test' });
  beside = openBeside(path, LITTLE);
});
afterEach(() => {
  beside.close();
  replica.close();
  rmSync(directory, { recursive: true });
});

const write = (version: number) =>
  replica.rowsOf('activities').accept({
    id: '1',
    eTag: `"guid,${version}"`,
    fields: lists.activities.toFields(aLearningActivity({ key: KEY, minutes: version })),
  });
const minutesRead = () => ({
  found: beside.records.activities.find(KEY)?.value.minutes,
  looked: beside.records.activities.where('personOid', ASHA_OID).map(({ value }) => value.minutes),
});

describe('a file that another thread writes meanwhile', () => {
  it('is read as it was at one moment, and at the next as it has become', () => {
    write(30);
    beside.atOneMoment(() => {
      expect(minutesRead()).toEqual({ found: 30, looked: [30] });
      write(31);
      expect(minutesRead()).toEqual({ found: 30, looked: [30] });
    });
    expect(beside.atOneMoment(minutesRead)).toEqual({ found: 31, looked: [31] });
  });

  it('says again what it was asked before, also that there is nothing, without reading it again', () => {
    beside.atOneMoment(() => {
      expect(minutesRead()).toEqual({ found: undefined, looked: [] });
      expect(minutesRead()).toEqual({ found: undefined, looked: [] });
    });
    write(30);
    const read = jest.spyOn(lists.activities, 'readHeld');
    beside.atOneMoment(() => {
      const [first, second] = [1, 2].map(() => beside.records.activities.where('personOid', ASHA_OID));
      expect(first).toHaveLength(1);
      expect(second).toBe(first);
    });
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });
});
