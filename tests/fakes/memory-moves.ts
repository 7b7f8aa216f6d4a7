import type { Moves } from '../../src/ports/moves.ts';
import { peopleUnderPolicy } from '../../src/use-cases/policies/people-under-policy.ts';
import { movesOfVersion } from '../../src/use-cases/policies/preview-policy.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';

/** Judges at once, on the thread that asks. */
export const memoryMoves = (
  deps: () => Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>,
): Moves => ({
  of: ({ value: version }, inPostOn) =>
    Promise.resolve(movesOfVersion(deps(), version, peopleUnderPolicy(deps(), version.policyId, inPostOn))),
  progress: () => undefined,
});
