import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';

/** A day that is judged, and the day whose knowledge judges it. */
export interface AskedDays {
  readonly asOf: CivilDate;
  /** What was recorded later is not known. */
  readonly knownOn: CivilDate;
}

type DayProblem = FieldProblem<keyof AskedDays>;

/**
 * What cannot be asked: a day to come, of which nobody knows, and a day before the person started or before the policy
 * had a version, on which nothing was asked of them. Today is judged as it is everywhere else.
 */
export function problemsOfDays(
  { asOf, knownOn }: AskedDays,
  known: { readonly today: CivilDate; readonly startedOn: CivilDate; readonly inForceFrom?: CivilDate },
): readonly DayProblem[] {
  const { today, startedOn, inForceFrom } = known;
  const problemOf = (path: DayProblem['path'], day: CivilDate): readonly DayProblem[] => {
    if (day > today) return [fieldProblem(path, 'future-date')];
    if (day === today) return [];
    if (day < startedOn) return [fieldProblem(path, 'before-started', startedOn)];
    return path === 'asOf' && inForceFrom !== undefined && day < inForceFrom
      ? [fieldProblem(path, 'before-policy', inForceFrom)]
      : [];
  };
  return [...problemOf('asOf', asOf), ...problemOf('knownOn', knownOn)];
}
