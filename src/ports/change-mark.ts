/** How often rows of each list were written since the counting began; a list that is not named was never. */
export interface WrittenLists {
  /** Another where the counting began anew: nothing can be said of what was written between two beginnings. */
  readonly since: string;
  readonly times: Readonly<Record<string, number>>;
}

/** The mark as it was at a moment. */
export interface SeenMark {
  /** Another after each change. */
  readonly version: string;
  /** Undefined where the mark does not say it. */
  readonly written: WrittenLists | undefined;
}

/** What every instance sees and each changes after it wrote rows, so that the others look what is new. */
export interface ChangeMark {
  /** As it is; of the same version as what was read before while nobody has changed it. Undefined before the first change. */
  read(): Promise<SeenMark | undefined>;
  /**
   * Says that rows of some lists were written, where it still is as it was read, and gives what it is then; undefined where
   * another was first.
   */
  change(seen: SeenMark | undefined, lists: readonly string[]): Promise<SeenMark | undefined>;
}

/** Which lists were written between two readings of the mark; undefined where nobody can say. */
export function writtenBetween(
  before: SeenMark | undefined,
  after: SeenMark | undefined,
): readonly string[] | undefined {
  const [then, now] = [before?.written, after?.written];
  if (!then || !now || then.since !== now.since) return undefined;
  return Object.keys(now.times).filter((list) => now.times[list] !== then.times[list]);
}

/** The counts with some lists written once more; `beginning` names the counting where it begins by this. */
export const withWritten = (
  seen: SeenMark | undefined,
  lists: readonly string[],
  beginning: string,
): WrittenLists => {
  const { since, times } = seen?.written ?? { since: beginning, times: {} };
  return {
    since,
    times: { ...times, ...Object.fromEntries(lists.map((list) => [list, (times[list] ?? 0) + 1])) },
  };
};
