import { originalsOf } from '../domain/activities/learning-activity.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import type { PersonTag } from '../domain/people/person-tag.ts';
import type { PolicyDeclarations } from '../domain/policies/join-declarations.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { Review } from '../domain/reviews/review.ts';
import { missingBefore } from '../domain/reviews/review-gate.ts';
import { mayMend, reviewsTakenBack, standingReviews } from '../domain/reviews/standing-reviews.ts';
import type { Outcome } from '../domain/standing/outcome.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { Deps } from './deps.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCyclesOf } from './last-cycle.ts';
import { personTags } from './person-tags.ts';
import { declarationsFor, standingsOfPerson } from './standing-of-person.ts';
import { roleLabelOf } from './team-summary.ts';

/** A row of a review, with the names that go with it. */
export interface ReviewValue {
  readonly review: Review;
  /** Key of the row with which its corrections began. */
  readonly original: string;
  readonly reviewerName: string;
  readonly recordedByName: string;
  /** The organisation's day. */
  readonly recordedOn: CivilDate;
  /** Whether the actor may correct it or take it back. */
  readonly mayMend: boolean;
}

export interface ReviewsValue {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** What the person's policies declare together; undefined where there is none. */
  readonly declared: PolicyDeclarations | undefined;
  /** The outcomes that ask for a review of this person, under each of their policies. */
  readonly asked: readonly { readonly policy: Policy; readonly outcomes: readonly Outcome[] }[];
  /** By kind of review, what is wanted before the next one and nobody has done yet. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** Those that stand, newest first. */
  readonly held: readonly ReviewValue[];
  /** What was taken back and counts no more, newest first. */
  readonly takenBack: readonly ReviewValue[];
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
  const declared = declarationsFor(deps, person);
  const mayRecord = authoriseForPerson(deps, actorOid, 'review.record', personOid).ok;
  const nameOf = (oid: string) => deps.records.people.find(oid)?.value.displayName ?? '';
  const rows = deps.records.reviews.where('personOid', personOid).map(({ value }) => value);
  const originalOf = originalsOf(rows);
  const valuesOf = (rows: readonly Review[]) =>
    rows
      .toSorted((first, second) => second.heldOn.localeCompare(first.heldOn))
      .map((review): ReviewValue => ({
        review,
        original: originalOf(review.key),
        reviewerName: nameOf(review.reviewerOid),
        recordedByName: nameOf(review.recordedBy),
        recordedOn: deps.clock.dateAt(review.recordedAt),
        mayMend: actorOid !== personOid && mayMend(review, { oid: actorOid, answersForIt: mayRecord }),
      }));
  const outcomes = judged.flatMap(({ standing }) => standing.outcomes);
  return ok({
    person,
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    tag: personTags(deps).of(person),
    declared,
    missing: new Map((declared?.reviewKinds ?? []).map(({ id }) => [id, missingBefore(id, outcomes)])),
    asked: judged.map(({ policy, standing }) => ({
      policy,
      outcomes: standing.outcomes.filter(
        (outcome) => outcome.kind === REVIEW_CADENCE && outcome.status !== 'not-applicable',
      ),
    })),
    lastCycles: lastCyclesOf(deps, person),
    held: valuesOf(standingReviews(rows)),
    takenBack: valuesOf(reviewsTakenBack(rows)),
    mayRecord,
    today: deps.clock.today(),
  });
}
