import type { InsetDays, LearningActivity } from './learning-activity.ts';

const MINUTES_OF_HALF_A_DAY = 180;

/**
 * The share of an INSET day that an activity of an INSET type is where nobody said it: half a day for each three hours, to the
 * nearest half, and at least half (A-03: an INSET day is six hours).
 */
export function insetDaysByLength(minutes: number): InsetDays {
  if (minutes <= 0) return 0;
  return minutes < 1.5 * MINUTES_OF_HALF_A_DAY ? 0.5 : 1;
}

type Row = Pick<LearningActivity, 'key' | 'activityType' | 'completedOn' | 'minutes' | 'insetDays'>;

/**
 * INSET days by the key of each activity that is one, in whole or in half, whatever its minutes. A day counts once: activities
 * of one date share one day, the first given before the next.
 */
export function insetDaysOf(
  rows: readonly Row[],
  isInset: (activityType: string) => boolean,
): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  const shares = new Map<string, number>();
  for (const { key, activityType, completedOn, minutes, insetDays } of rows) {
    const said = insetDays ?? (isInset(activityType) ? insetDaysByLength(minutes) : 0);
    if (said === 0) continue;
    const before = left.get(completedOn) ?? 1;
    const share = Math.min(said, before);
    shares.set(key, share);
    left.set(completedOn, before - share);
  }
  return shares;
}
