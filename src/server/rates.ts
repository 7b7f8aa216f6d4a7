import type { IncomingMessage } from 'node:http';
import type { Rate } from '../ports/rate.ts';
import { requestAddress } from './address-of.ts';
import { createSlidingRate } from './sliding-rate.ts';

export interface Rates {
  /** Of all that comes from an address, before anything of it is looked at: seconds to wait. */
  readonly fromAddress: (request: IncomingMessage) => number;
  /** Of the API's calls by one person. */
  readonly calls: Rate;
  /** Of those that write. */
  readonly writes: Rate;
  /** Of the notifications of changes that come from an address. */
  readonly notifications: Rate;
  /** Of what one person sends to the bot. */
  readonly messages: Rate;
}

const TEN_SECONDS = 10_000;
const A_MINUTE = 60_000;

/**
 * Enough for a person, too few for a script: 60 writes a minute (attack API-081 of the security reference), 100 calls and
 * ten messages in ten seconds. A whole school may come from one address, and all of Teams from a few.
 */
export function createRates(settings: { readonly isProduction: boolean; readonly now: () => number }): Rates {
  const { isProduction, now } = settings;
  const address = createSlidingRate({ calls: 2000, windowMilliseconds: TEN_SECONDS, now });
  return {
    fromAddress: (request) => address.secondsToWait(requestAddress(request, isProduction)),
    calls: createSlidingRate({ calls: 100, windowMilliseconds: TEN_SECONDS, now }),
    writes: createSlidingRate({ calls: 60, windowMilliseconds: A_MINUTE, now }),
    notifications: createSlidingRate({ calls: 200, windowMilliseconds: TEN_SECONDS, now }),
    messages: createSlidingRate({ calls: 10, windowMilliseconds: TEN_SECONDS, now }),
  };
}
