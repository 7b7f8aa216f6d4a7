import { appended } from './appended.ts';

const NOTHING: readonly never[] = [];

/** The evidence that passes, in the order given. Most often it is one piece or none: no list is grown for those. */
export function thoseOf<Evidence>(
  evidence: readonly Evidence[],
  passes: (each: Evidence) => boolean,
): readonly Evidence[] {
  let found: Evidence[] | undefined;
  for (const each of evidence) {
    if (passes(each)) found = appended(found, each);
  }
  return found ?? NOTHING;
}
