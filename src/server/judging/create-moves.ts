import type { Moves } from '../../ports/moves.ts';
import type { Deps } from '../../use-cases/shared/deps.ts';
import type { JudgingThread } from './judging-thread.ts';

/** Whom a version moves, found on the thread that judges many. */
export const createMoves = (
  thread: Pick<JudgingThread, 'moves' | 'progress'>,
  { clock, directory }: Pick<Deps, 'clock' | 'directory'>,
): Moves => ({
  async of({ value: { key, policyId }, eTag }, inPostOn, givenUp) {
    const moment = { now: clock.now(), isDirectoryCurrent: directory.isCurrent() };
    const whatIf = await thread.moves({ policyId, versionKey: key, eTag, inPostOn }, moment, givenUp);
    if (!whatIf) throw new Error('The version of the policy went away while it was being judged.');
    return whatIf;
  },
  progress: thread.progress,
});
