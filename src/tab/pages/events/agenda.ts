import type { EventView } from '../../../contract/events.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { addDays, civilDate, dayNumber } from '../../../domain/cycles/civil-date.ts';

const DAYS_IN_WEEK = 7;

export interface Week {
  readonly monday: CivilDate;
  /** Weeks after this one: 0 is this week, -1 the last. */
  readonly ahead: number;
  readonly events: readonly EventView[];
}

export interface Agenda {
  /** Ended, and nobody is marked present: the register is to be taken, the oldest first. */
  readonly toTake: readonly EventView[];
  /** Those that have not ended, the next first. */
  readonly coming: readonly Week[];
  /** The rest, the latest first. */
  readonly gone: readonly Week[];
}

export const lacksRegister = ({ hasEnded, attended, cancelledBecause }: EventView): boolean =>
  hasEnded && attended === 0 && cancelledBecause === null;

/** A coordinator's events as they come up; a week begins on Monday (ISO 8601). */
export function agendaOf(events: readonly EventView[], today: string): Agenda {
  const inOrder = events.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const weeks = (chosen: readonly EventView[]) => weeksOf(chosen, mondayOf(civilDate(today)));
  return {
    toTake: inOrder.filter(lacksRegister),
    coming: weeks(inOrder.filter(({ hasEnded }) => !hasEnded)),
    gone: weeks(inOrder.filter((event) => event.hasEnded && !lacksRegister(event)).toReversed()),
  };
}

/** In the order of the events, which are in order of time one way or the other. */
const weeksOf = (events: readonly EventView[], thisMonday: CivilDate): readonly Week[] =>
  [...Map.groupBy(events, ({ heldOn }) => mondayOf(civilDate(heldOn)))].map(([monday, held]) => ({
    monday,
    ahead: (dayNumber(monday) - dayNumber(thisMonday)) / DAYS_IN_WEEK,
    events: held,
  }));

const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - weekdayOf(day));

/** 1 is Monday and 7 Sunday: 1970-01-01, the day with number 0, was a Thursday. */
export const weekdayOf = (day: CivilDate): number =>
  ((((dayNumber(day) + 3) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + 1;
