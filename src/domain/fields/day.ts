import type { CivilDate } from '../cycles/civil-date.ts';
import { parseCivilDate } from '../cycles/civil-date.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Asked, Rest } from './asked.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

/** A civil date, written as `2026-11-03`. */
export interface DayField<Id extends string = string> extends Asked<Id> {
  readonly type: 'day';
  /** Both ends in. */
  readonly earliest?: CivilDate | undefined;
  readonly latest?: CivilDate | undefined;
}

export const dayField = <Id extends string>(id: Id, rest: Rest<DayField> = {}): DayField<Id> => ({
  type: 'day',
  id,
  isRequired: true,
  ...rest,
});

/**
 * Whether an ISO date or time lies in the years in which anything happens here; another is a slip of the finger, and would
 * hide its row from every list.
 */
export const isOfOurTime = (isoText: string): boolean => isoText >= '1950' && isoText < '2100';

export function parseDay(
  { earliest, latest }: Pick<DayField, 'earliest' | 'latest'>,
  typed: string,
): Result<CivilDate, Wrong> {
  const date = parseCivilDate(typed);
  if (date === undefined) return err(wrong('not-a-date'));
  if (!isOfOurTime(date)) return err(wrong('check-the-year'));
  if (latest !== undefined && date > latest) return err(wrong('future-date'));
  return earliest !== undefined && date < earliest ? err(wrong('past-date')) : ok(date);
}
