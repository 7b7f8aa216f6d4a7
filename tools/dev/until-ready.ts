import { setTimeout } from 'node:timers/promises';

const BETWEEN_MILLISECONDS = 100;
/** Whoever waits longer is let in all the same: the server reads, and says on /readyz what is missing. */
const MOST_QUESTIONS = 300;

/** Waits until a server says on its /readyz that nothing is missing: it listens before it has heard from everybody. */
export async function untilReady(server: string): Promise<void> {
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const { ok } = await fetch(`${server}/readyz`);
    if (ok) return;
    await setTimeout(BETWEEN_MILLISECONDS);
  }
}
