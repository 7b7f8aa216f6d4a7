import type { CivilDate } from './civil-date.ts';

/**
 * The month of a day, `2026-03`: strings compare in order.
 *
 * @public The reports use it, which the search for unused exports does not see.
 */
export const calendarMonthOf = (date: CivilDate): string => date.slice(0, 'YYYY-MM'.length);
