import type { BookingStep } from './booking-step.ts';

/** Somebody with a place, or waiting for one. */
export interface Held {
  readonly personOid: string;
  /** The step by which they asked for it. */
  readonly step: BookingStep;
}

export interface Places {
  /** In the order in which they asked. */
  readonly booked: readonly Held[];
  readonly waiting: readonly Held[];
}

const inOrder = (steps: readonly BookingStep[]): readonly BookingStep[] =>
  steps.toSorted((first, second) => first.number - second.number);

/** Who has a place and who waits: whoever asked first is served first. A place that becomes free goes to the next by itself. */
export function placesGiven(steps: readonly BookingStep[], capacity: number | undefined): Places {
  const last = new Map(inOrder(steps).map((step) => [step.personOid, step]));
  const held = inOrder([...last.values()])
    .filter(({ did }) => did !== 'cancelled')
    .map((step) => ({ personOid: step.personOid, step }));
  const places = capacity ?? held.length;
  return { booked: held.slice(0, places), waiting: held.slice(places) };
}

/** Those who waited and have a place now. */
export const promotedIn = ({ booked }: Places): readonly Held[] =>
  booked.filter(({ step }) => step.did === 'queued');

/** What somebody has at an event; undefined: nothing. */
export function heldBy(places: Places, personOid: string): 'booked' | 'waiting' | undefined {
  const isTheirs = (held: Held) => held.personOid === personOid;
  if (places.booked.some(isTheirs)) return 'booked';
  return places.waiting.some(isTheirs) ? 'waiting' : undefined;
}

/** What somebody wants: a place, or to give up theirs with a reason. */
export type Wanted = { readonly is: 'place' } | { readonly is: 'none'; readonly because: string };

/** The step that gives somebody what they want; undefined: it is so already. */
export function nextStep(
  steps: readonly BookingStep[],
  capacity: number | undefined,
  personOid: string,
  wanted: Wanted,
): Pick<BookingStep, 'number' | 'did' | 'because'> | undefined {
  const places = placesGiven(steps, capacity);
  const has = heldBy(places, personOid) !== undefined;
  if (has === (wanted.is === 'place')) return undefined;
  const number = Math.max(0, ...steps.map((step) => step.number)) + 1;
  if (wanted.is === 'none') return { number, did: 'cancelled', because: wanted.because };
  const isFree = capacity === undefined || places.booked.length < capacity;
  return { number, did: isFree ? 'booked' : 'queued', because: undefined };
}
