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

/** Years beyond these are slips of the finger. */
const EARLIEST = '1950-01-01';
const LATEST = '2099-12-31';

export function parseDay(
  { earliest, latest }: Pick<DayField, 'earliest' | 'latest'>,
  typed: string,
): Result<CivilDate, Wrong> {
  const date = parseCivilDate(typed);
  if (date === undefined) return err(wrong('not-a-date'));
  if (date < EARLIEST || date > LATEST) return err(wrong('check-the-year'));
  if (latest !== undefined && date > latest) return err(wrong('future-date'));
  return earliest !== undefined && date < earliest ? err(wrong('past-date')) : ok(date);
}
