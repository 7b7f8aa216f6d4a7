import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';

/** Two weeks are ten working days: long enough to come back from leave, short enough to remember. */
const DAYS_OPEN = 14;

/** The last day on which an event’s form can be answered, or an answer changed. */
export const closesOn = (heldOn: CivilDate): CivilDate => addDays(heldOn, DAYS_OPEN);

/** Whether the form of an event held on a day has closed. What a policy still asks for then is answered by an entry. */
export const isClosed = (heldOn: CivilDate, today: CivilDate): boolean => today > closesOn(heldOn);
