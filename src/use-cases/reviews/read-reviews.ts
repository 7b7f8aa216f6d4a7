import { originalsOf } from '../../domain/evidence/recorded.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy, ReviewKind } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Review } from '../../domain/reviews/review.ts';
import { missingBefore } from '../../domain/reviews/review-gate.ts';
import type { Reviewers } from '../../domain/reviews/reviewers.ts';
import { mayMend, reviewsTakenBack, currentReviews } from '../../domain/reviews/current-reviews.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import type { MeetingTask } from '../../domain/reviews/waits-for.ts';
import { byUrgency, waitsFor } from '../../domain/reviews/waits-for.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import type { LastCycleValue } from '../standing/last-cycle.ts';
import { lastCyclesOf } from '../standing/last-cycle.ts';
import { personTags } from '../shared/person-tags.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { lockedReviews } from './locked-reviews.ts';

/** A kind of review: who holds it of this person, and what the actor may do. */
export interface ReviewKindValue {
  readonly kind: ReviewKind;
  readonly reviewers: Reviewers;
  /** What they are called, in the order in which they were named. */
  readonly reviewerNames: readonly string[];
  /** What is wanted before the next one and nobody has done yet. */
  readonly missing: readonly string[];
  readonly mayRecord: boolean;
}

/** A row of a review, with the names that go with it. */
export interface ReviewValue {
  readonly review: Review;
  /** Key of the row with which its corrections began. */
  readonly original: string;
  readonly reviewerName: string;
  readonly recordedByName: string;
  /** The organisation's time, as `Clock.localAt` gives it. */
  readonly recordedLocally: string;
  /** Whether the actor may correct it or take it back. */
  readonly mayMend: boolean;
}

export interface ReviewsValue {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** The outcomes that ask for a review of this person, under each of their policies. */
  readonly asked: readonly { readonly policy: Policy; readonly outcomes: readonly Outcome[] }[];
  /** The kinds whose reviews the actor may read, in the order of the policy. */
  readonly kinds: readonly ReviewKindValue[];
  readonly mayNameReviewers: boolean;
  /** What waits for the actor to do in a meeting, the most pressing first. */
  readonly waiting: readonly { readonly meeting: ReviewMeeting; readonly task: MeetingTask }[];
  /** Of every kind that the policies declare. */
  readonly kindLabels: ReadonlyMap<string, string>;
  /** Those that stand, newest first. */
  readonly held: readonly ReviewValue[];
  /** What was taken back and counts no more, newest first. */
  readonly takenBack: readonly ReviewValue[];
  readonly lastCycles: readonly LastCycleValue[];
  readonly mayRecord: boolean;
  readonly today: CivilDate;
}

type ReviewDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'standings' | 'may'
>;

/** The kind of requirement that asks for reviews. */
export const REVIEW_CADENCE = 'review-cadence';

/** One person's review page: what is asked for, who holds it, and what has been held. */
export function readReviews(
  deps: ReviewDeps,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<ReviewsValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('review.read')) return err(notFound);
  const { person, may } = access;
  const judged = standingsOfPerson(deps, person);
  const nameOf = (oid: string) => deps.records.people.find(oid)?.value.displayName ?? '';
  const rows = deps.records.reviews
    .where('personOid', personOid)
    .map(({ value }) => value)
    // Who holds one kind only does not read what was agreed in another.
    .filter(({ kind }) => may('review.read', kind));
  const locked = lockedReviews(deps, personOid, rows);
  const originalOf = originalsOf(rows);
  const valuesOf = (reviews: readonly Review[]) =>
    reviews
      .toSorted((first, second) => second.heldOn.localeCompare(first.heldOn))
      .map((review): ReviewValue => {
        const actor = { oid: actorOid, answersForIt: may('review.record', review.kind) };
        return {
          review,
          original: originalOf(review.key),
          reviewerName: nameOf(review.reviewerOid),
          recordedByName: nameOf(review.recordedBy),
          recordedLocally: deps.clock.localAt(review.recordedAt),
          mayMend: actorOid !== personOid && mayMend(review, actor, locked.has(review.key)),
        };
      });
  const outcomes = judged.flatMap(({ standing }) => standing.outcomes);
  const kinds = reviewersOfPerson(deps, person)
    .filter(({ kind }) => may('review.read', kind.id))
    .map(({ kind, ...reviewers }): ReviewKindValue => ({
      kind,
      reviewers,
      reviewerNames: reviewers.oids.map(nameOf),
      missing: missingBefore(kind.id, outcomes),
      mayRecord: may('review.record', kind.id),
    }));
  return ok({
    person,
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    tag: personTags(deps).of(person),
    kinds,
    kindLabels: new Map(
      (declarationsFor(deps, person)?.reviewKinds ?? []).map(({ id, label }) => [id, label]),
    ),
    mayNameReviewers: may('reviewer.name'),
    waiting: deps.records.reviewMeetings
      .where('personOid', personOid)
      .map(({ value }) => value)
      .filter(({ kind }) => may('review.prepare', kind))
      .flatMap((meeting) => {
        const task = waitsFor(meeting, actorOid, deps.clock.today());
        return task === undefined ? [] : [{ meeting, task }];
      })
      .toSorted(byUrgency),
    asked: judged.map(({ policy, standing }) => ({
      policy,
      outcomes: standing.outcomes.filter(
        (outcome) =>
          outcome.kind === REVIEW_CADENCE &&
          outcome.status !== 'not-applicable' &&
          may('review.read', outcome.asksFor?.id),
      ),
    })),
    lastCycles: lastCyclesOf(deps, person),
    held: valuesOf(currentReviews(rows)),
    takenBack: valuesOf(reviewsTakenBack(rows)),
    mayRecord: kinds.some((each) => each.mayRecord),
    today: deps.clock.today(),
  });
}
