import { sumOfMoves } from '../../src/domain/what-if/compare-standings.ts';
import type { Moves } from '../../src/ports/moves.ts';
import { peopleUnderPolicy } from '../../src/use-cases/policies/people-under-policy.ts';
import { movesOfEach } from '../../src/use-cases/policies/preview-policy.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';

/** Judges at once, on the thread that asks. */
export const memoryMoves = (
  deps: () => Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies'>,
): Moves => ({
  of: ({ value: version }, inPostOn) =>
    Promise.resolve(
      sumOfMoves(peopleUnderPolicy(deps(), version.policyId, inPostOn).map(movesOfEach(deps(), version))),
    ),
  progress: () => undefined,
});
