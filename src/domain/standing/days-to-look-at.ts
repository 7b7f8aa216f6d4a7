import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Case, CaseEvidence, Period } from './case.ts';
import { evidenceDate } from './case.ts';
import type { StandingOnDay } from './judge-on.ts';

/** The days after which a piece of evidence stands otherwise by itself. */
function lastDaysOf(evidence: CaseEvidence): CivilDate | null {
  switch (evidence.type) {
    case 'membership':
      return evidence.validTo;
    case 'qualification':
    case 'professional-status':
      return evidence.targetDate;
    default:
      return null;
  }
}

/** The days on which something the case dates begins, and those after which it is over. */
function datesOf({ person, cycle, evidence }: Case): {
  readonly begins: readonly (CivilDate | null)[];
  readonly ends: readonly (CivilDate | null)[];
} {
  const periods: readonly Period[] = [
    ...person.leave,
    ...person.waivers,
    ...person.roleHistory,
    ...person.fteHistory,
    ...(cycle ? [cycle] : []),
  ];
  return {
    begins: [...periods.map(({ from }) => from), person.startDate, ...evidence.map(evidenceDate)],
    ends: [...periods.map(({ to }) => to), ...evidence.map(lastDaysOf)],
  };
}

/**
 * Every day, in order, on which time alone can change a verdict: a day that the case dates, the day after a date that
 * decides inside or outside, the end of the cycle. `noted` are days inside the verdicts.
 */
export function daysToLookAt(
  theCase: Case,
  today: StandingOnDay,
  noted: readonly CivilDate[],
): readonly CivilDate[] {
  const { asOf } = today;
  const { begins, ends } = datesOf(theCase);
  const days = new Set<CivilDate>();
  for (const day of begins) if (day !== null && day > asOf) days.add(day);
  for (const day of [...ends, ...today.outcomes.map(({ dueOn }) => dueOn), ...noted, today.cycle.to]) {
    if (day !== null && day >= asOf) days.add(addDays(day, 1));
  }
  return [...days].sort();
}
