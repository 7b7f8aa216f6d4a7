import { addDays, addMonths } from '../../../domain/cycles/civil-date.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import type { TeamMember } from '../../../contract/team.ts';
import type { HeatColumn, HeatRow } from './heat-cells.ts';
import { columnTitle } from './heat-cells.ts';

/** Something of somebody that falls due, or runs out, on a day. */
export interface Falling {
  readonly member: TeamMember;
  readonly title: string;
  readonly on: CivilDate;
}

export interface DueMonth {
  /** `2026-12` */
  readonly month: string;
  /** The soonest first. */
  readonly falling: readonly Falling[];
}

const MONTHS = 12;
const monthOf = (day: string): string => day.slice(0, 'YYYY-MM'.length);

/** The months from this one on, twelve of them, each with what falls due in it, or runs out unless it is renewed. */
export function dueByMonth(
  rows: readonly HeatRow[],
  columns: readonly HeatColumn[],
  asOf: CivilDate,
): readonly DueMonth[] {
  const falling = rows.flatMap(({ member, cells }) =>
    cells.flatMap((cell, place) => {
      const column = columns[place];
      if (!cell || !column || cell.daysToDue === null || cell.daysToDue < 0) return [];
      return [{ member, title: columnTitle(column), on: addDays(asOf, cell.daysToDue) }];
    }),
  );
  const byMonth = Map.groupBy(falling, ({ on }) => monthOf(on));
  // From the first of the month, which each month has.
  const first = `${monthOf(asOf)}-01` as CivilDate;
  return Array.from({ length: MONTHS }, (_each, ahead) => {
    const month = monthOf(addMonths(first, ahead));
    return {
      month,
      falling: (byMonth.get(month) ?? []).toSorted((one, other) => one.on.localeCompare(other.on)),
    };
  });
}
