import type { ActivityEvidence } from '../../evidence/evidence.ts';

/** An INSET day counts six hours where no other measure is given: 30 hours a year hold 5 INSET days. */
const HOURS_PER_INSET_DAY = 6;

/** Minutes of a record: its minutes, else its days, else its credits, else its INSET days. */
export function minutesOfRecord(
  { minutes, days, credits, insetDays }: ActivityEvidence,
  hoursPerDay: number,
  creditHours: number,
): number {
  if (minutes !== null) return minutes;
  if (days !== null) return days * hoursPerDay * 60;
  if (credits !== null) return credits * creditHours * 60;
  return (insetDays ?? 0) * HOURS_PER_INSET_DAY * 60;
}
