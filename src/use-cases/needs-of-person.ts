import type { Person } from '../domain/people/person.ts';
import type { AllNeeds, Needs } from '../domain/standing/summary.ts';
import { allNeeds, needsOf } from '../domain/standing/summary.ts';
import type { Deps } from './deps.ts';
import { lastCycleUnder } from './last-cycle.ts';
import type { PersonStanding } from './standing-of-person.ts';

type NeedsDeps = Pick<Deps, 'records' | 'policies' | 'clock'>;

/** What a person needs under all of their policies, with what they missed in the last cycle while nobody has signed it off. */
export const needsOfPerson = (deps: NeedsDeps, person: Person, judged: readonly PersonStanding[]): AllNeeds =>
  allNeeds(judged.map((each) => ({ policy: each.policy, needs: needsUnder(deps, person, each) })));

function needsUnder(deps: NeedsDeps, person: Person, { standing, policy }: PersonStanding): Needs {
  const needs = needsOf(standing, policy.warningDays);
  const last = lastCycleUnder(deps, person, policy);
  if (!last) return needs;
  const missed = needsOf({ ...standing, outcomes: last.shortfalls }, policy.warningDays).overdue;
  return { ...needs, overdue: [...needs.overdue, ...missed].sort((one, other) => other.days - one.days) };
}
