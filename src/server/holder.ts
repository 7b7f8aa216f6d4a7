import { setTimeout as wait } from 'node:timers/promises';
import type { Lease } from '../ports/lease.ts';
import type { Log } from './log.ts';

/** Whether this instance is the one whose jobs write and send. */
export interface Holder {
  /**
   * A number while it is, and another each time the lease is taken anew: what a job keeps from an earlier time may be older
   * than what another instance did since. Undefined from the moment at which somebody else may have the lease.
   */
  readonly holding: () => number | undefined;
  /** Takes the lease or makes it last, once. */
  seek(): Promise<void>;
  /** Does so until the signal, and then gives the lease up. */
  keepSeeking(signal: AbortSignal): Promise<void>;
}

export interface HolderParts {
  readonly lease: Lease;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
  readonly log: Log;
}

/** Renewed three times before it ends. */
const ASKS_A_TERM = 3;
/** Of a term: what is under way when it ends is to be over before another begins, and clocks differ in pace. */
const SAFE_SHARE = 11 / 12;
/** After a question that was not answered. */
const AGAIN_SECONDS = 5;
/** A server that ends does not wait for storage that is gone. */
const RELEASE_MILLISECONDS = 1500;

export function createHolder({ lease, monotonic, log }: HolderParts): Holder {
  let heldUntil = Number.NEGATIVE_INFINITY;
  let generation = 0;
  let wasHeld = false;
  let didAnswer = true;
  const isHeld = () => monotonic() < heldUntil;

  function tell(): void {
    if (isHeld() && !wasHeld) log.info({ generation }, 'This instance has the lease: jobs run here');
    if (!isHeld() && wasHeld) log.warn({ generation }, 'The lease is lost: jobs stop here');
    wasHeld = isHeld();
  }

  async function ask(): Promise<void> {
    const askedAt = monotonic();
    const isRenewal = isHeld();
    const isOurs = await (isRenewal ? lease.renew() : lease.take());
    if (isOurs && !isRenewal) generation += 1;
    heldUntil = isOurs ? askedAt + lease.seconds * 1000 * SAFE_SHARE : Number.NEGATIVE_INFINITY;
  }

  async function seek(): Promise<void> {
    try {
      await ask();
      didAnswer = true;
    } catch (fault) {
      if (didAnswer) log.warn({ fault }, 'Storage does not answer for the lease: jobs go on until it ends');
      didAnswer = false;
    }
    tell();
  }

  return {
    holding: () => (isHeld() ? generation : undefined),
    seek,
    async keepSeeking(signal) {
      while (!signal.aborted) {
        await seek();
        const seconds = didAnswer ? lease.seconds / ASKS_A_TERM : AGAIN_SECONDS;
        await wait(seconds * 1000, undefined, { signal }).catch(() => undefined);
      }
      if (!isHeld()) return;
      heldUntil = Number.NEGATIVE_INFINITY;
      await Promise.race([lease.release(), wait(RELEASE_MILLISECONDS, undefined, { ref: false })]).catch(
        () => undefined,
      );
    },
  };
}
