import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Case, Period } from '../case/case.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { evidenceDate } from '../evidence/evidence.ts';
import type { Judging, StandingOnDay } from './judge-on.ts';
import { cycleOn } from './judge-on.ts';

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

/** The day, beside its own, on which a piece of evidence begins to stand otherwise: a plan is kept up by a review of it. */
const keptUpOn = (evidence: CaseEvidence): CivilDate | null =>
  evidence.type === 'plan' ? evidence.reviewedOn : null;

/** What is only planned, or was called off, changes nothing on its day. */
const mayCount = (evidence: CaseEvidence): boolean =>
  evidence.type !== 'activity' || evidence.status === 'completed';

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
    begins: [
      ...periods.map(({ from }) => from),
      person.startDate,
      ...evidence.filter(mayCount).map(evidenceDate),
      ...evidence.map(keptUpOn),
    ],
    ends: [...periods.map(({ to }) => to), ...evidence.map(lastDaysOf)],
  };
}

/** Where the policy's cycles turn for the person, from today's to the one after the last day named. */
function turnsOf(judged: Judging, days: ReadonlySet<CivilDate>, today: Cycle): readonly CivilDate[] {
  const turns = [addDays(today.to, 1)];
  let { from, to } = today;
  for (const day of days) {
    if (from <= day && day <= to) continue;
    ({ from, to } = cycleOn(judged, day).cycle);
    turns.push(from, addDays(to, 1));
  }
  return turns;
}

/**
 * Every day, in order, on which time alone can change a verdict: a day that the case dates, the day after a date that
 * decides inside or outside, the turn of a cycle. `noted` are days inside the verdicts.
 */
export function daysToLookAt(
  judged: Judging,
  today: StandingOnDay,
  noted: readonly CivilDate[],
): readonly CivilDate[] {
  const { theCase } = judged;
  const { asOf } = today;
  const { begins, ends } = datesOf(theCase);
  const days = new Set<CivilDate>();
  for (const day of begins) if (day !== null && day > asOf) days.add(day);
  for (const day of [...ends, ...today.outcomes.map(({ dueOn }) => dueOn), ...noted]) {
    if (day !== null && day >= asOf) days.add(addDays(day, 1));
  }
  if (!theCase.cycle) {
    for (const turn of turnsOf(judged, days, today.cycle)) if (turn > asOf) days.add(turn);
  }
  return [...days].sort();
}
