import type { Need } from './need.ts';

/** One need, with all that say so. */
export interface TriangulatedNeed {
  /** The one that was raised first. */
  readonly first: Need;
  /** In the order in which they were raised, the first among them. */
  readonly sources: readonly Need[];
  readonly isTriangulated: boolean;
}

/**
 * Two or more sources of different kinds, by different people (2 Start, "Identifying CPD needs", L17). One person who says
 * it twice, or two people who saw the same, are no second view.
 */
const areTwoViews = (sources: readonly Need[]): boolean =>
  sources.some((one) =>
    sources.some((other) => one.source !== other.source && one.raisedBy !== other.raisedBy),
  );

/**
 * The needs of one person that hold, each with its sources, in the order in which they were raised. A source whose first
 * need is not among them, because it was withdrawn or is not the reader's to see, stands in for it.
 */
export function triangulate(needs: readonly Need[]): readonly TriangulatedNeed[] {
  const holding = needs.filter(({ withdrawnBecause }) => withdrawnBecause === undefined);
  const byFirst = Map.groupBy(holding, ({ key, supports }) => supports ?? key);
  return [...byFirst.values()].flatMap((group) => {
    const sources = group.toSorted((one, other) => one.raisedOn.localeCompare(other.raisedOn));
    const first = sources.find(({ supports }) => supports === undefined) ?? sources[0];
    return first ? [{ first, sources, isTriangulated: areTwoViews(sources) }] : [];
  });
}
