import type { Stored } from '../ports/records.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';

/** A row that counts, whatever its list holds. */
export type AnyStored = Stored<{ readonly key: string }>;

/**
 * What rows were read as, kept in memory by item and version, so that a row that is asked for again is not read again. They
 * hold for any file of the same lists. All lists share one budget: what was asked for longest ago leaves first.
 */
export interface RowValues {
  find(list: ListName, item: number, eTag: string): AnyStored | undefined;
  /** As `find`, for who passes over everything: the row stays no longer for it. */
  peek(list: ListName, item: number, eTag: string): AnyStored | undefined;
  /** `characters`: of its fields as JSON. */
  keep(list: ListName, row: AnyStored, characters: number): void;
  /** All rows of a list, the same array as long as none of them changes. */
  allOf(list: ListName): readonly AnyStored[] | undefined;
  /** Keeps them where they are few enough to push out little else; `characters`: of the fields of all of them. */
  keepAll(list: ListName, rows: readonly AnyStored[], characters: number): void;
  /** The list's rows are others now. */
  readonly forgetAll: (list: ListName) => void;
}

/** Beside what the server needs for itself in a heap of 384 MB. */
const MOST_BYTES = 40_000_000;

/** What a row takes in memory, for a character of its JSON: 1.5 to 2.5 of its strings and its object, the rest of its place here. */
const BYTES_A_CHARACTER = 3;

/** Of the budget, for lists that are kept whole. */
const SHARE_FOR_WHOLE_LISTS = 1 / 4;

interface KeptRow {
  readonly row: AnyStored;
  readonly bytes: number;
}

/** A number is looked up without making a text of it. */
const placeOf = (list: ListName, item: number): number => item * LIST_NAMES.length + LIST_NAMES.indexOf(list);

export function createRowValues(mostBytes = MOST_BYTES): RowValues {
  // In the order in which they were last asked for.
  const rows = new Map<number, KeptRow>();
  const whole = new Map<ListName, { readonly rows: readonly AnyStored[]; readonly bytes: number }>();
  let bytesOfRows = 0;
  let bytesOfLists = 0;

  const peek: RowValues['peek'] = (list, item, eTag) => {
    const kept = rows.get(placeOf(list, item))?.row;
    return kept?.eTag === eTag ? kept : undefined;
  };

  function drop(place: number): void {
    bytesOfRows -= rows.get(place)?.bytes ?? 0;
    rows.delete(place);
  }

  function makeRoom(): void {
    for (const place of rows.keys()) {
      if (bytesOfRows + bytesOfLists <= mostBytes) return;
      drop(place);
    }
  }

  function forgetAll(list: ListName): void {
    bytesOfLists -= whole.get(list)?.bytes ?? 0;
    whole.delete(list);
  }

  return {
    find(list, item, eTag) {
      const place = placeOf(list, item);
      const kept = rows.get(place);
      if (kept?.row.eTag !== eTag) return undefined;
      rows.delete(place);
      rows.set(place, kept);
      return kept.row;
    },
    peek,
    keep(list, row, characters) {
      const place = placeOf(list, Number(row.itemId));
      drop(place);
      const bytes = characters * BYTES_A_CHARACTER;
      rows.set(place, { row, bytes });
      bytesOfRows += bytes;
      makeRoom();
    },
    allOf: (list) => whole.get(list)?.rows,
    keepAll(list, all, characters) {
      forgetAll(list);
      const bytes = characters * BYTES_A_CHARACTER;
      if (bytesOfLists + bytes > mostBytes * SHARE_FOR_WHOLE_LISTS) return;
      whole.set(list, { rows: all, bytes });
      bytesOfLists += bytes;
      makeRoom();
    },
    forgetAll,
  };
}
