import type { Recorded } from '../evidence/recorded.ts';

/**
 * One step in the bookings of an event: somebody took a place, joined the waiting list, or gave up what they had. The steps of an
 * event are numbered without a gap and each number is given once, so that whoever writes one has read all before it: two who
 * want the last place come one after the other, whichever server each of them asked.
 */
export interface BookingStep extends Recorded {
  readonly key: string;
  readonly eventKey: string;
  readonly personOid: string;
  /** From 1, among the steps of the event. */
  readonly number: number;
  readonly did: 'booked' | 'queued' | 'cancelled';
  /** Why it was given up; undefined of the others. */
  readonly because: string | undefined;
}
