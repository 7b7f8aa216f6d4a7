import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';

/** Two weeks are ten working days: long enough to come back from leave, short enough to remember. */
const DAYS_OPEN = 14;

/**
 * The last day on which an event’s form can be answered, or an answer changed: two weeks after the event, or the last day
 * of work of somebody who leaves before.
 */
export function closesOn(heldOn: CivilDate, leftOn?: CivilDate): CivilDate {
  const closes = addDays(heldOn, DAYS_OPEN);
  return leftOn !== undefined && leftOn < closes ? leftOn : closes;
}

/**
 * Whether the form of an event held on a day has closed, for everybody or for somebody who leaves. What a policy still asks
 * for then is answered by an entry.
 */
export const isClosed = (heldOn: CivilDate, today: CivilDate, leftOn?: CivilDate): boolean =>
  today > closesOn(heldOn, leftOn);
