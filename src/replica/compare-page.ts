/** A row as it is held here, deleted ones too. */
export interface HeldVersion {
  readonly item: number;
  readonly version: number;
  readonly isDeleted: boolean;
}

/** A row as its list has it. */
export interface ListedVersion {
  readonly item: number;
  readonly version: number;
}

/**
 * The items of which list and replica do not say the same: held and not listed, listed and not held (or held as deleted), or
 * listed at a later version. `held` are those whose numbers lie where the page's do. A page alone proves nothing: rows are
 * written meanwhile.
 */
export function differing(held: readonly HeldVersion[], listed: readonly ListedVersion[]): readonly number[] {
  const byItem = new Map(held.map((row) => [row.item, row]));
  const onPage = new Set(listed.map(({ item }) => item));
  const lost = held.filter(({ item, isDeleted }) => !isDeleted && !onPage.has(item)).map(({ item }) => item);
  const behind = listed
    .filter(({ item, version }) => {
      const row = byItem.get(item);
      return !row || row.isDeleted || row.version < version;
    })
    .map(({ item }) => item);
  return [...lost, ...behind];
}

const RUNS_A_DAY = 96;

/** How many pages one run reads, so that everything is read once in a day of `RUNS_A_DAY` runs. */
export const pagesARun = (rowsOfLists: readonly number[], pageSize: number): number =>
  Math.ceil(rowsOfLists.reduce((pages, rows) => pages + Math.floor(rows / pageSize) + 1, 0) / RUNS_A_DAY);
