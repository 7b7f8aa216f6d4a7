import type { Recorded } from './learning-activity.ts';

/** What names a row means its correction once there is one, and the correction of that. */
export function standingKeys(
  rows: readonly (Recorded & { readonly key: string })[],
): (key: string) => string {
  const successors = new Map(
    rows.flatMap(({ supersedes, key }) => (supersedes === undefined ? [] : [[supersedes, key] as const])),
  );
  return (key) => {
    let current = key;
    // Rows edited by hand may supersede one another in a circle.
    for (let steps = 0; steps < successors.size; steps += 1) current = successors.get(current) ?? current;
    return current;
  };
}
