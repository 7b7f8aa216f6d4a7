import { currentRows } from '../domain/activities/learning-activity.ts';
import type { Cycle } from '../domain/cycles/cycle.ts';
import {
  cycleBefore,
  shortfallsOf,
  signedOffOn,
  withoutWhatIsLateToday,
} from '../domain/last-cycle/last-cycle.ts';
import type { Person } from '../domain/people/person.ts';
import type { Policy } from '../domain/policies/policy.ts';
import { judgeOn } from '../domain/standing/judge-on.ts';
import type { Outcome } from '../domain/standing/outcome.ts';
import type { Deps } from './deps.ts';
import { caseOfPerson, policyOfPerson } from './standing-of-person.ts';

/** What was missed in the cycle that has just ended, and is not signed off. */
export interface LastCycleValue {
  readonly policy: Policy;
  readonly cycle: Cycle;
  readonly shortfalls: readonly Outcome[];
}

/** Whether CPD was kept here during the cycle: the organisation had given its first role by the end of it. */
const wasKeptHere = ({ records }: Pick<Deps, 'records'>, { to }: Cycle): boolean =>
  records.roleAssignments.all().some(({ value }) => value.from <= to);

/** Judges the cycle before this one, under the policy then in force; undefined when nothing of it is open. */
export function lastCycleOf(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): LastCycleValue | undefined {
  const today = policyOfPerson(deps, person);
  if (!today) return undefined;
  const cycle = cycleBefore(today.cycle, deps.clock.today());
  const policy = deps.policies.find(today.id, cycle.to) ?? today;
  if (person.startedOn > cycle.to || !wasKeptHere(deps, cycle)) return undefined;
  const reviews = currentRows(deps.records.reviews.where('personOid', person.oid).map(({ value }) => value));
  if (signedOffOn(reviews, cycle) !== undefined) return undefined;
  const theCase = caseOfPerson(deps, person, policy);
  const missed = shortfallsOf(judgeOn(policy, { ...theCase, cycle }).outcomes, cycle);
  if (missed.length === 0) return undefined;
  const only = missed.map(({ requirement }) => requirement);
  const shortfalls = withoutWhatIsLateToday(missed, judgeOn(today, { ...theCase, only }).outcomes);
  return shortfalls.length > 0 ? { policy, cycle, shortfalls } : undefined;
}
