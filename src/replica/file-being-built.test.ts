import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aLearningActivity } from '../../tests/builders/records.ts';
import { lists } from '../sharepoint/lists/index.ts';
import { createFileBeingBuilt } from './file-being-built.ts';
import { openFile } from './open-file.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('a file that was filled from its beginning ends as any other: with its journal, its indexes and its rows', () => {
  const [currentPath, path] = [join(directory, 'current.sqlite'), join(directory, 'new.sqlite')];
  openFile(currentPath, 'one').close();
  const built = createFileBeingBuilt({ path, currentPath, fingerprint: 'one', lists: ['activities'] });
  const item = { id: '1', eTag: '"guid,1"', fields: lists.activities.toFields(aLearningActivity()) };
  built.take({
    kind: 'page',
    list: 'activities',
    items: [item],
    position: { link: 'next', completedAt: undefined },
  });
  built.take({ kind: 'finish' });

  const [current, whole] = [currentPath, path].map((each) => new DatabaseSync(each));
  const indexes = "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name";
  expect(whole?.prepare(indexes).all()).toEqual(current?.prepare(indexes).all());
  expect(whole?.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(whole?.prepare('SELECT list, item FROM rows').all()).toEqual([{ list: 'activities', item: 1 }]);
  current?.close();
  whole?.close();
});
