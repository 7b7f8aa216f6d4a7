import type { Graph } from '../graph/graph.ts';
import type { TrustedTime } from './trusted-time.ts';

/**
 * Writes while the clock is known to be right, and is refused by a fault otherwise: a row says when it was written. A process
 * that has not heard from Graph since it began asks for the time first.
 *
 * @param ask any read of Graph: its answer says the time
 */
export function datedWrites(
  graph: Graph,
  { isKnown, mustBeRight }: Pick<TrustedTime, 'isKnown' | 'mustBeRight'>,
  ask: () => Promise<unknown>,
): Graph {
  const makeSure = async () => {
    if (!isKnown()) await ask();
    mustBeRight();
  };
  return {
    ...graph,
    async post(...request) {
      await makeSure();
      return graph.post(...request);
    },
    async patch(...request) {
      await makeSure();
      return graph.patch(...request);
    },
  };
}
