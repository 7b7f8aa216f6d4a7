import type { Log } from './log.ts';
import { sendFailure } from './sender/send-failure.ts';

interface AnswersLaterParts {
  readonly appId: string;
  readonly log: Log;
  /** Milliseconds since the epoch, real time. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface AnswersLater {
  readonly appId: string;
  /**
   * Sends; where Teams limits what the bot may send (429), gives `meanwhile` and sends again when it may. Nothing was shown, so
   * the answer is shown once. Any other failure is thrown.
   */
  orLater<Sent>(
    send: () => Promise<Sent>,
    sendAfterTurn: () => Promise<void>,
    meanwhile: Sent,
  ): Promise<Sent>;
}

/** An answer that comes later than this helps nobody. */
const MOST_ATTEMPTS = 6;

/**
 * Teams waits fifteen seconds for a turn (Teams docs: "Bot conversation basics"), and a Retry-After may be longer: what cannot
 * be said in the turn is said after it, by this process, as soon as Teams allows.
 */
export function createAnswersLater({ appId, log, now, wait }: AnswersLaterParts): AnswersLater {
  const pauseAfter = (error: unknown): number | undefined => {
    const failure = sendFailure(error, now());
    return failure.kind === 'not-now' && failure.isThrottled ? failure.afterSeconds : undefined;
  };

  async function sendAgain(send: () => Promise<void>, firstPause: number): Promise<void> {
    let pause: number | undefined = firstPause;
    for (let attempts = 1; pause !== undefined; attempts += 1) {
      await wait(pause * 1000);
      try {
        return await send();
      } catch (error) {
        pause = attempts < MOST_ATTEMPTS ? pauseAfter(error) : undefined;
        if (pause === undefined) log.error({ fault: error }, 'An answer of the bot could not be sent');
      }
    }
  }

  return {
    appId,
    async orLater(send, sendAfterTurn, meanwhile) {
      try {
        return await send();
      } catch (error) {
        const pause = pauseAfter(error);
        if (pause === undefined) throw error;
        log.warn({ afterSeconds: pause }, 'An answer of the bot waits until Teams takes it');
        void sendAgain(sendAfterTurn, pause);
        return meanwhile;
      }
    },
  };
}
