import type { CivilDate } from '../cycles/civil-date.ts';
import type { ReportTable } from './report-table.ts';

/**
 * What the organisation came to on a day, as it was shown then to who reads totals alone: what was hidden then is not kept, so
 * that nobody finds it by comparing days.
 */
export interface DayFigures {
  readonly day: CivilDate;
  readonly people: number;
  readonly onTrack: number | null;
  readonly actionNeeded: number | null;
  readonly overdue: number | null;
  readonly unknown: number | null;
  /** Of what is required of people, how much was current, and how much there was; both null where any of it was hidden. */
  readonly current: number | null;
  readonly required: number | null;
}

type Units = ReportTable<'people' | 'onTrack' | 'actionNeeded' | 'overdue' | 'unknown'>;
type Requirements = ReportTable<'people' | 'current' | 'overdue' | 'toDo' | 'dueSoon' | 'other'>;

/** The figures of a day from what a reader of totals is shown; undefined while nobody is counted. */
export function dayFigures(
  day: CivilDate,
  { totals }: Units,
  requirements: Requirements,
): DayFigures | undefined {
  if (!totals?.people) return undefined;
  const { people, onTrack, actionNeeded, overdue, unknown } = totals;
  const current = sumShown(requirements.rows.map((row) => row.people.current));
  const required = sumShown(requirements.rows.map((row) => row.people.people));
  const isShown = current !== null && required !== null;
  return {
    day,
    people,
    onTrack,
    actionNeeded,
    overdue,
    unknown,
    current: isShown ? current : null,
    required: isShown ? required : null,
  };
}

const sumShown = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
