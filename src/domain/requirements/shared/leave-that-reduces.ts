import type { CivilDate } from '../../cycles/civil-date.ts';
import { dayNumber, fromDayNumber } from '../../cycles/civil-date.ts';
import type { DayRange } from '../../case/leave-days.ts';
import type { Span } from './span.ts';
import { after } from './span.ts';

/** The first day on which leave that began on `first` has lasted longer than the span. */
const dayBeyond = (first: number, span: Span): CivilDate => after(fromDayNumber(first), span);

/**
 * The leave that lowers an amount where only an absence longer than a span does: such an absence as a whole, or only its
 * days beyond the span. An absence is leave without a day of work between, whatever of it lies in the cycle.
 */
export const leaveThatReduces = (
  leave: readonly DayRange[],
  longerThan: Span,
  takesOff: 'whole' | 'excess',
): readonly DayRange[] =>
  leave
    .map(({ first, last }) => ({ first, last, beyond: dayNumber(dayBeyond(first, longerThan)) }))
    .filter(({ last, beyond }) => last >= beyond)
    .map(({ first, last, beyond }) => ({ first: takesOff === 'whole' ? first : beyond, last }));
