import { expect, it } from '@jest/globals';
import { differing, pagesARun } from './compare-page.ts';

const held = (item: number, version = 1, isDeleted = false) => ({ item, version, isDeleted });
const listed = (item: number, version = 1) => ({ item, version });

it.each<[string, ReturnType<typeof held>[], ReturnType<typeof listed>[], number[]]>([
  ['nothing where both say the same', [held(1), held(2, 3)], [listed(1), listed(2, 3)], []],
  ['a row whose deletion never came', [held(1), held(2)], [listed(1)], [2]],
  ['a row that never came', [held(1)], [listed(1), listed(2)], [2]],
  ['a version that never came', [held(1, 2)], [listed(1, 4)], [1]],
  ['a row that was restored', [held(1, 1, true)], [listed(1)], [1]],
  ['nothing of a row that is held as deleted, and is', [held(1, 1, true)], [], []],
  ['nothing of a newer version that this instance wrote meanwhile', [held(1, 5)], [listed(1, 4)], []],
])('finds %s', (_what, here, there, items) => {
  expect(differing(here, there)).toEqual(items);
});

it('reads as many pages a run as read everything in a day', () => {
  expect(pagesARun([0, 0, 12], 1000)).toBe(1);
  expect(pagesARun([192_000], 1000)).toBe(3);
});
