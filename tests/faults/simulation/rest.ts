import { oneOf } from './random.ts';
import type { Server, ServerParts } from './server.ts';

/** What a job left for later, and what another did not hold the lease for, comes in the next of them. */
const ROUNDS_A_PAUSE = 2;
const SECONDS_A_ROUND = 6;
const A_LEASE_SECONDS = 60;
const MOST_CALLS_BEFORE = 24;

interface RestParts {
  readonly serving: () => readonly Server[];
  /** Looked at again and again. */
  readonly checkLease: () => void;
}

/** Time that goes on while servers do what is due and nothing is broken. */
export function createRest({ stage, outside, random }: ServerParts, { serving, checkLease }: RestParts) {
  async function works(server: Server): Promise<void> {
    await server.seekWhenDue();
    await stage.finish();
    await server.runDueJobs();
    await stage.finish();
    checkLease();
  }

  /** The holder stops in the middle of its work until its lease is another's, and then goes on where it was. */
  async function overtaken(holder: Server, others: readonly Server[]): Promise<void> {
    const { process } = holder;
    await holder.runDueJobs();
    for (let calls = random(MOST_CALLS_BEFORE); calls > 0 && stage.callsWaiting(process) > 0; calls -= 1)
      await stage.step(() => 'answered', process);
    outside.pauses.pause(process);
    stage.advance(A_LEASE_SECONDS + random(A_LEASE_SECONDS));
    for (const other of others) await works(other);
    outside.pauses.resume(true);
    const holders = [holder, ...others].filter((server) => server.holder.holding() !== undefined);
    if (holders.length > 1) outside.strikes('two take themselves for the holder');
    outside.strikes('overtaken by another holder');
    checkLease();
    await stage.finish();
  }

  /** First whoever asks first gets the lease, which ran out in a long pause. `isQuiet` where nobody is to be overtaken. */
  return async (pauses: readonly number[], isQuiet = false): Promise<void> => {
    for (const seconds of pauses) {
      stage.advance(seconds);
      const servers = serving();
      const inTurn = random(2) === 0 ? servers : servers.toReversed();
      for (const server of inTurn) {
        await server.seekWhenDue();
        await stage.finish();
      }
      const holder = inTurn.find((server) => server.holder.holding() !== undefined);
      if (holder && !isQuiet && oneOf(random, [true, false]))
        await overtaken(
          holder,
          inTurn.filter((server) => server !== holder),
        );
      for (let round = 0; round < ROUNDS_A_PAUSE; round += 1) {
        for (const server of inTurn) await works(server);
        stage.advance(SECONDS_A_ROUND);
      }
    }
  };
}
