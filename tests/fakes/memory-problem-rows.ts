import { err, ok } from '../../src/domain/result.ts';
import type { ProblemRow } from '../../src/domain/rows/row-problem.ts';
import type { ProblemRows } from '../../src/ports/problem-rows.ts';
import type { Records, Stored } from '../../src/ports/records.ts';
import type { Fields } from '../../src/sharepoint/define-list.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';

/** Rows that do not parse, as given; of the others, what their lists would hold. */
export const memoryProblemRows = (records: Records, rows: readonly ProblemRow[] = []): ProblemRows => ({
  all: () => rows,
  outside({ list, column, choices, onlyWhen }) {
    // Each list is given its own values alone.
    const declared = lists[list] as unknown as { toFields(value: unknown): Fields };
    const all: readonly Stored<{ readonly key: string }>[] = records[list].all();
    return all.flatMap(({ value }) => {
      const fields = declared.toFields(value);
      const held = String(fields[column] ?? '');
      const isAsked = onlyWhen === undefined || fields[onlyWhen.column] === onlyWhen.is;
      return held === '' || !isAsked || choices.includes(held) ? [] : [{ key: value.key, value: held }];
    });
  },
  find: (list, itemId) => rows.find((row) => row.collection === list && row.itemId === itemId),
  placeOf: (list, itemId) => ({
    collection: list,
    list,
    url: `https://contoso.sharepoint.com/${list}/${itemId}`,
  }),
  async settle({ collection, itemId, eTag }) {
    const row = rows.find((each) => each.collection === collection && each.itemId === itemId);
    if (row?.byHand?.eTag !== eTag) return Promise.resolve(err({ code: 'changed-meanwhile', key: itemId }));
    return Promise.resolve(ok({ key: `key-of-${itemId}`, version: `${collection}:${itemId}:2` }));
  },
});
