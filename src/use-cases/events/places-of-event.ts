import type { BookingStep } from '../../domain/bookings/booking-step.ts';
import type { Places } from '../../domain/bookings/places.ts';
import { placesGiven } from '../../domain/bookings/places.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Deps } from '../shared/deps.ts';

export const stepsOfEvent = ({ records }: Pick<Deps, 'records'>, eventKey: string): readonly BookingStep[] =>
  records.bookings.where('eventKey', eventKey).map(({ value }) => value);

/** Who has a place at an event, and who waits for one. */
export const placesOfEvent = (
  deps: Pick<Deps, 'records'>,
  { key, capacity }: Pick<TrainingEvent, 'key' | 'capacity'>,
): Places => placesGiven(stepsOfEvent(deps, key), capacity);

/** The last step of an event; undefined: nobody has booked. */
export const lastStepOf = (deps: Pick<Deps, 'records'>, eventKey: string): BookingStep | undefined =>
  stepsOfEvent(deps, eventKey)
    .toSorted((first, second) => first.number - second.number)
    .at(-1);
