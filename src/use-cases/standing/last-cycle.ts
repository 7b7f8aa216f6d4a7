import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { laterOf } from '../../domain/cycles/civil-date.ts';
import type { Cycle } from '../../domain/cycles/cycle.ts';
import { cycleHolding } from '../../domain/cycles/cycle.ts';
import {
  cycleBefore,
  shortfallsOf,
  signedOffOn,
  withoutWhatIsLateToday,
} from '../../domain/last-cycle/last-cycle.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { currentReviews } from '../../domain/reviews/current-reviews.ts';
import type { AskedDays } from '../../domain/standing/asked-days.ts';
import { judgeOn } from '../../domain/standing/judge-on.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import { cycleOfCase } from '../../domain/standing/own-cycle.ts';
import { adoptedOn } from '../../domain/people/policy-ids-of.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { caseOfPerson } from './standing-of-person.ts';
import { unitsByKey } from '../shared/units.ts';

/** What was missed in the cycle that has just ended, and is not signed off. */
export interface LastCycleValue {
  readonly policy: Policy;
  readonly cycle: Cycle;
  readonly shortfalls: readonly Outcome[];
}

/** The day on which the organisation gave its first role: since then CPD is kept here. Undefined while nobody has any. */
export type KeptSince = { readonly day: CivilDate | undefined };

export const keptSinceOf = ({ records }: Pick<Deps, 'records'>): KeptSince => ({
  day: records.roleAssignments
    .all()
    .map(({ value }) => value.from)
    .sort()[0],
});

/** Whether CPD was kept here during the cycle. */
const wasKeptHere = ({ day }: KeptSince, { to }: Cycle): boolean => day !== undefined && day <= to;

/** The reviews that stand and were held by the day, as far as they were known. */
function reviewsOf(
  { records, clock }: Pick<Deps, 'records' | 'clock'>,
  person: Person,
  days: AskedDays | undefined,
): readonly Review[] {
  const rows = records.reviews.where('personOid', person.oid).map(({ value }) => value);
  if (days === undefined) return currentReviews(rows);
  const known = rows.filter(({ recordedAt }) => clock.dateAt(recordedAt) <= days.knownOn);
  return currentReviews(known).filter(({ heldOn }) => heldOn <= days.asOf);
}

interface LastCycleOptions {
  /** Left out: today. */
  readonly days?: AskedDays | undefined;
  /** Left out: it is looked up. */
  readonly keptSince?: KeptSince | undefined;
}

/** The policy's cycles as they are the person's: everybody's, unless they are counted from what the person's rows say. */
function cyclesOf(
  deps: LastCycleDeps,
  person: Person,
  book: RuleBook,
  days: AskedDays | undefined,
): (day: CivilDate) => Cycle {
  const { policy } = book;
  if (policy.cycle.from === undefined) return (day) => cycleHolding(policy.cycle, day);
  const theCase = caseOfPerson(deps, person, book, days);
  return (day) => cycleOfCase(policy, theCase, day);
}

type LastCycleDeps = Pick<Deps, 'records' | 'policies' | 'clock'>;

/** What is open of the last cycle of each of a person's policies. */
export const lastCyclesOf = (deps: LastCycleDeps, person: Person): readonly LastCycleValue[] =>
  policiesOfPerson(deps, person).flatMap(({ id }) => lastCycleUnder(deps, person, id) ?? []);

/**
 * Judges the cycle before that of a day, today's unless days are given, under the version of a policy then in force; undefined when nothing of it is open.
 */
export function lastCycleUnder(
  deps: LastCycleDeps,
  person: Person,
  policyId: string,
  { days, keptSince }: LastCycleOptions = {},
): LastCycleValue | undefined {
  const asOf = days?.asOf ?? deps.clock.today();
  const today = deps.policies.find(policyId, asOf);
  if (!today) return undefined;
  const cycle = cycleBefore(cyclesOf(deps, person, today, days), asOf);
  const book = deps.policies.find(policyId, cycle.to) ?? today;
  const { policy } = book;
  const adopted = adoptedOn(person, policy.id, unitsByKey(deps.records)) ?? person.startedOn;
  // Nothing was asked of a cycle that was over before the person or the policy was there.
  if (laterOf(person.startedOn, adopted) > cycle.to) return undefined;
  if (!wasKeptHere(keptSince ?? keptSinceOf(deps), cycle)) return undefined;
  if (signedOffOn(reviewsOf(deps, person, days), cycle) !== undefined) return undefined;
  const theCase = caseOfPerson(deps, person, book, days);
  const missed = shortfallsOf(judgeOn(book, { ...theCase, cycle }).outcomes, cycle);
  if (missed.length === 0) return undefined;
  const only = missed.map(({ requirement }) => requirement);
  const shortfalls = withoutWhatIsLateToday(missed, judgeOn(today, { ...theCase, only }).outcomes);
  return shortfalls.length > 0 ? { policy, cycle, shortfalls } : undefined;
}
