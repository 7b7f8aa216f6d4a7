import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Policy } from '../policies/policy.ts';
import type { Case } from './case.ts';
import { evidenceDate } from './case.ts';
import type { StandingOnDay } from './judge-on.ts';
import { judgeOn } from './judge-on.ts';
import type { Outcome, Standing } from './outcome.ts';

/** What counts as a change; days left, wording and the reasons of evidence that does not count are none. */
const verdictOf = ({ status, required, counted, missing, level, dueOn, parts }: Outcome) => ({
  status,
  required,
  counted,
  missing,
  level,
  dueOn,
  parts,
});

const verdictsOf = ({ overall, outcomes }: StandingOnDay): string =>
  JSON.stringify([overall, outcomes.map(verdictOf)]);

/** The only days on which time alone can change a verdict: the day after a date that decides, or a new fact's day. */
function daysToLookAt({ asOf, cycle, outcomes }: StandingOnDay, theCase: Case): readonly CivilDate[] {
  const days = [
    ...outcomes.flatMap(({ dueOn }) => (dueOn ? [addDays(dueOn, 1)] : [])),
    cycle.from,
    addDays(cycle.to, 1),
    ...theCase.evidence.map(evidenceDate),
  ];
  return [...new Set(days)].filter((day) => day > asOf).sort();
}

function changesOn(policy: Policy, theCase: Case, today: StandingOnDay): CivilDate | null {
  const now = verdictsOf(today);
  const isOther = (asOf: CivilDate) => verdictsOf(judgeOn(policy, { ...theCase, asOf })) !== now;
  return daysToLookAt(today, theCase).find(isOther) ?? null;
}

/** One outcome for each requirement in the policy's order, those that do not apply included. Pure. */
export function judge(policy: Policy, theCase: Case): Standing {
  const today = judgeOn(policy, theCase);
  return { ...today, changesOn: changesOn(policy, theCase, today) };
}
