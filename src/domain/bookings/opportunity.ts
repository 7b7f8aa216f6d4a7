import type { TrainingEvent } from '../events/training-event.ts';

/** Why nobody can book an event now, whatever its places; undefined: it can be booked. */
export function whyClosed(
  event: Pick<TrainingEvent, 'booking' | 'startsAt' | 'cancelledBecause'>,
  now: string,
): 'not-open' | 'cancelled' | 'has-begun' | undefined {
  if (event.booking === undefined) return 'not-open';
  if (event.cancelledBecause !== undefined) return 'cancelled';
  return event.startsAt <= now ? 'has-begun' : undefined;
}
