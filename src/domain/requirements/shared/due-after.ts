import type { CivilDate } from '../../cycles/civil-date.ts';
import { addMonths } from '../../cycles/civil-date.ts';
import { movedByLeave } from '../../case/leave-days.ts';
import type { Facts } from './define-requirement.ts';
import type { Span } from './span.ts';
import { after } from './span.ts';

/** The last day of the span that begins on `since`: a start, a completion, a meeting. Leave stops the clock. */
export const dueAfter = (since: CivilDate, span: Span, { leave }: Pick<Facts, 'leave'>): CivilDate =>
  movedByLeave(leave, since, after(since, span));

/** As `dueAfter`, for a span of calendar months. */
export const dueAfterMonths = (
  since: CivilDate,
  months: number,
  { leave }: Pick<Facts, 'leave'>,
): CivilDate => movedByLeave(leave, since, addMonths(since, months));
