import type { DatabaseSync } from 'node:sqlite';
import type { ColumnProblem } from '../domain/rows/row-problem.ts';
import { KEY_COLUMN } from '../sharepoint/define-list.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { rowStatements } from './row-statements.ts';

/** What is wrong with a row under a key that an older row of its list has. */
export const KEY_TAKEN: ColumnProblem = { column: KEY_COLUMN, expected: 'key-of-its-own' };

const SET_ASIDE = JSON.stringify([KEY_TAKEN]);

/**
 * Sees to it that of several rows under one key the oldest counts and the others are set aside. SharePoint's unique column
 * compares what was typed, and a key is read without blanks, braces and case: a row copied with its hash under "{key}" would
 * count beside its original.
 */
export function ownKeys(db: DatabaseSync): {
  /** The key an item is held under. */
  of(list: ListName, item: number): string | undefined;
  /** The items under a key that counted and are to be set aside, and those that were set aside and count again. */
  settle(
    list: ListName,
    key: string | undefined,
  ): { readonly aside: readonly number[]; readonly counting: readonly number[] };
} {
  const keyOf = db.prepare(rowStatements.keyOf);
  const underKey = db.prepare(rowStatements.underKey);
  const setProblem = db.prepare(rowStatements.setProblem);
  return {
    of(list, item) {
      const key = keyOf.get(list, item)?.['key'];
      return typeof key === 'string' ? key : undefined;
    },
    settle(list, key) {
      if (key === undefined) return { aside: [], counting: [] };
      const [oldest, ...others] = underKey
        .all(list, key)
        .map(({ item, problem }) => ({ item: Number(item), counts: problem === null }));
      const aside = others.filter(({ counts }) => counts).map(({ item }) => item);
      const counting = oldest && !oldest.counts ? [oldest.item] : [];
      for (const item of aside) setProblem.run(SET_ASIDE, list, item);
      for (const item of counting) setProblem.run(null, list, item);
      return { aside, counting };
    },
  };
}
