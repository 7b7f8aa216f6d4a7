import { currentRows } from '../domain/activities/learning-activity.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import type { PolicyDeclarations } from '../domain/policies/join-declarations.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { Outcome } from '../domain/standing/outcome.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { Deps } from './deps.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCyclesOf } from './last-cycle.ts';
import { declarationsFor, standingsOfPerson } from './standing-of-person.ts';
import { roleLabelOf } from './team-summary.ts';

export interface ReviewsValue {
  readonly person: Person;
  readonly roleLabel: string;
  /** What the person's policies declare together; undefined where there is none. */
  readonly declared: PolicyDeclarations | undefined;
  /** The outcomes that ask for a review of this person, under each of their policies. */
  readonly asked: readonly { readonly policy: Policy; readonly outcomes: readonly Outcome[] }[];
  /** Newest first. */
  readonly held: readonly { readonly review: Review; readonly reviewerName: string }[];
  readonly lastCycles: readonly LastCycleValue[];
  readonly mayRecord: boolean;
  readonly today: CivilDate;
}

type ReviewDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>;

/** The kind of requirement that asks for reviews. */
const REVIEW_CADENCE = 'review-cadence';

/** One person's review page: what is asked for, and what has been held. */
export function readReviews(
  deps: ReviewDeps,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<ReviewsValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'review.read', personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const judged = standingsOfPerson(deps, person);
  const held = currentRows(deps.records.reviews.where('personOid', personOid).map(({ value }) => value))
    .toSorted((first, second) => second.heldOn.localeCompare(first.heldOn))
    .map((review) => ({
      review,
      reviewerName: deps.records.people.find(review.reviewerOid)?.value.displayName ?? '',
    }));
  return ok({
    person,
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    declared: declarationsFor(deps, person),
    asked: judged.map(({ policy, standing }) => ({
      policy,
      outcomes: standing.outcomes.filter(
        (outcome) => outcome.kind === REVIEW_CADENCE && outcome.status !== 'not-applicable',
      ),
    })),
    lastCycles: lastCyclesOf(deps, person),
    held,
    mayRecord: authoriseForPerson(deps, actorOid, 'review.record', personOid).ok,
    today: deps.clock.today(),
  });
}
