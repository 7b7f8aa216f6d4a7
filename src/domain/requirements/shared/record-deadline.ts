import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { dateOf, parseCivilDate, partsOf } from '../../cycles/civil-date.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import { after, Span } from './span.ts';

/** `01-31`; 29 February is no day of every year. */
const DayOfYear = z.string().refine((text) => parseCivilDate(`2001-${text}`) !== undefined, {
  error: 'is not a day of the year like 01-31',
});

/** The last day for entering what was done in a cycle: a day of the year, or a time after the cycle's end. */
export const RecordedBy = z.union([DayOfYear, Span], {
  error: 'must be a day of the year like 01-31, or a time after the end like { days: 28 }',
});
export type RecordedBy = z.infer<typeof RecordedBy>;

/** The first such day from the cycle's last one on. */
export function recordsCloseOn(rule: RecordedBy, cycleEnd: CivilDate): CivilDate {
  if (typeof rule !== 'string') return after(cycleEnd, rule);
  const { year } = partsOf(cycleEnd);
  const [month, day] = [Number(rule.slice(0, 2)), Number(rule.slice(3))];
  const sameYear = dateOf({ year, month, day });
  return sameYear >= cycleEnd ? sameYear : dateOf({ year: year + 1, month, day });
}

/** The day a record was entered; what does not say was entered on its own day. */
export const enteredOn = ({ recordedOn, date }: ActivityEvidence): CivilDate => recordedOn ?? date;
