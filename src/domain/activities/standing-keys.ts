import type { Recorded } from './learning-activity.ts';
import { currentRows, originalsOf } from './learning-activity.ts';

/** What names a row means its correction once there is one, and the correction of that. */
export function standingKeys(
  rows: readonly (Recorded & { readonly key: string })[],
): (key: string) => string {
  const originalOf = originalsOf(rows);
  const standing = new Map(currentRows(rows).map(({ key }) => [originalOf(key), key]));
  return (key) => standing.get(originalOf(key)) ?? key;
}
