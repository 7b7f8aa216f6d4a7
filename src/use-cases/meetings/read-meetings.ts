import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { FieldProblem } from '../../domain/fields/field-problem.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { ReviewField, ReviewKind } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { wantedBeforeSigning, yetToSign } from '../../domain/reviews/meeting-gate.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { isOpen, isPersonsSeat } from '../../domain/reviews/review-meeting.ts';
import type { NextReview } from '../../domain/reviews/next-review.ts';
import { nextReviews } from '../../domain/reviews/next-review.ts';
import type { Reviewers } from '../../domain/reviews/reviewers.ts';
import { saidSince } from '../../domain/reviews/said-since.ts';
import { signatoryRule } from '../../domain/reviews/signatures.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import type { PersonStanding } from '../standing/standing-of-person.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import type { OneMeeting } from './meeting-of.ts';
import { hashToSign } from './meeting-of.ts';
import { openMeetingOf } from '../reviews/open-meeting.ts';
import { reviewersOfKind } from '../shared/reviewers-of-person.ts';
import { missingBeforeReview } from '../reviews/missing-before-review.ts';

type ReadDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'policies' | 'standings' | 'may' | 'peopleIndex'
>;

export interface MeetingsValue {
  /** What is open first, then the latest first. */
  readonly meetings: readonly ReviewMeeting[];
  /** The kinds that the actor may prepare, each with the day on which it is due, where the rules name one. */
  readonly kinds: readonly (ReviewKind & { readonly dueOn: CivilDate | undefined })[];
  readonly labelOf: (kind: string) => string;
}

/** A person's review meetings, as far as the actor may read them. */
export function readMeetings(
  deps: ReadDeps,
  { actorOid, personOid }: Pick<OneMeeting, 'actorOid' | 'personOid'>,
): Result<MeetingsValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('review.read')) return err(notFound);
  const kinds = declarationsFor(deps, access.person)?.reviewKinds ?? [];
  const due = nextReviewsOf(standingsOfPerson(deps, access.person));
  const dayOf = ({ heldOn, plannedOn }: ReviewMeeting) => heldOn ?? plannedOn;
  const isDone = (meeting: ReviewMeeting) => Number(!isOpen(meeting));
  return ok({
    meetings: deps.records.reviewMeetings
      .where('personOid', personOid)
      .map(({ value }) => value)
      .filter(({ kind }) => access.may('review.read', kind))
      .toSorted((one, other) => isDone(one) - isDone(other) || dayOf(other).localeCompare(dayOf(one))),
    kinds: kinds
      .filter(({ id }) => access.may('review.prepare', id))
      .map((kind) => ({ ...kind, dueOn: due.find((each) => each.kind === kind.id)?.dueOn })),
    labelOf: (kind) => kinds.find(({ id }) => id === kind)?.label ?? kind,
  });
}

const nextReviewsOf = (judged: readonly PersonStanding[]) =>
  nextReviews(judged.flatMap(({ standing }) => standing.outcomes));

/** A review that comes next, and the meeting in which it is being prepared already. */
export interface NextMeeting extends NextReview {
  readonly kindLabel: string;
  readonly openMeeting: string | undefined;
}

export interface MeetingValue {
  readonly meeting: ReviewMeeting;
  readonly person: Person;
  readonly tag: PersonTag;
  readonly kindLabel: string;
  /** What it still wants before anybody may sign; nothing once it is locked. */
  readonly wanted: readonly FieldProblem[];
  readonly yetToSign: readonly string[];
  /** Stands for what the actor reads, to be sent with their signature. */
  readonly hash: string;
  /** As whom the actor may sign it, as the policy calls them. */
  readonly maySignAs: readonly string[];
  readonly may: {
    readonly prepare: boolean;
    readonly ownWords: boolean;
    readonly reviewerWords: boolean;
    readonly remove: boolean;
    readonly bringBack: boolean;
    readonly nameReviewer: boolean;
    readonly readRestricted: boolean;
  };
  /** Who holds it today, what the policy calls them, and whether somebody stands in. */
  readonly reviewers: Reviewers;
  /** When the rules want it; undefined where they name no day. */
  readonly dueOn: CivilDate | undefined;
  /** What the actor may prepare next, the soonest first. */
  readonly next: readonly NextMeeting[];
  /** What the policy asks besides by now, and the sentences that it rests on. */
  readonly asked: readonly ReviewField[];
  /** What whoever signs agrees to; empty where the policy has no words for it. */
  readonly declaration: string;
  /** What is to be talked about: what applies to the person today. */
  readonly judged: readonly PersonStanding[];
  /** Signed reviews of other kinds since the last of this kind, the latest first. */
  readonly saidSince: readonly { readonly meeting: ReviewMeeting; readonly kindLabel: string }[];
  /** Open, the soonest target first. */
  readonly goals: readonly Goal[];
  readonly nameOf: (oid: string) => string;
}

/** One meeting of a person with what is known already; nothing is asked of Microsoft 365 for it. */
export function readMeeting(
  deps: ReadDeps,
  { actorOid, personOid, meetingKey }: OneMeeting,
): Result<MeetingValue, NotFound> {
  const { records } = deps;
  const access = accessTo(deps, actorOid, personOid);
  const meeting = records.reviewMeetings.find(meetingKey)?.value;
  if (!access || meeting?.personOid !== personOid) return err(notFound);
  const { kind } = meeting;
  if (!access.may('review.read', kind)) return err(notFound);
  const { person } = access;
  const today = deps.clock.today();
  const kinds = declarationsFor(deps, person)?.reviewKinds ?? [];
  const labelOf = (id: string) => kinds.find((each) => each.id === id)?.label ?? id;
  const judged = standingsOfPerson(deps, person);
  const due = nextReviewsOf(judged);
  const mayPrepare = access.may('review.prepare', kind);
  return ok({
    meeting,
    person,
    tag: personTags(deps).of(person),
    kindLabel: labelOf(kind),
    wanted: isOpen(meeting) ? wantedOf(deps, person, meeting) : [],
    yetToSign: yetToSign(meeting, today),
    hash: hashToSign(deps, meeting),
    maySignAs: isOpen(meeting) ? seatsFor(access, actorOid, meeting) : [],
    may: {
      prepare: mayPrepare,
      ownWords: access.may('review.own-words', kind),
      reviewerWords: access.may('review.reviewer-words', kind),
      remove: mayPrepare && isOpen(meeting) && meeting.signatures.length === 0,
      bringBack: mayPrepare && meeting.withdrawnBecause !== undefined,
      nameReviewer: access.may('reviewer.name'),
      readRestricted: access.may('review.read-restricted', kind),
    },
    reviewers: reviewersOfKind(deps, person, kind),
    dueOn: due.find((each) => each.kind === kind)?.dueOn,
    next: due
      .filter((each) => access.may('review.prepare', each.kind))
      .map((each) => ({
        ...each,
        kindLabel: labelOf(each.kind),
        openMeeting: openMeetingOf(deps, person.oid, each.kind)?.value.key,
      })),
    asked: kinds.find(({ id }) => id === kind)?.fields ?? [],
    declaration: declarationOf(kinds, person, kind),
    judged,
    saidSince: saidSince(
      records.reviewMeetings
        .where('personOid', personOid)
        .map(({ value }) => value)
        .filter((each) => each.withdrawnBecause === undefined && access.may('review.read', each.kind)),
      meeting,
    ).map((each) => ({ meeting: each, kindLabel: labelOf(each.kind) })),
    goals: records.goals
      .where('personOid', personOid)
      .map(({ value }) => value)
      .filter(({ state }) => state === 'open')
      .toSorted((one, other) => one.targetOn.localeCompare(other.targetOn)),
    nameOf: (oid) => records.people.find(oid)?.value.displayName ?? '',
  });
}

const declarationOf = (kinds: readonly ReviewKind[], { policyRoles }: Person, kind: string): string => {
  const declared = kinds.find(({ id }) => id === kind);
  return (declared && signatoryRule(declared, policyRoles)?.declaration) ?? '';
};

function wantedOf(deps: ReadDeps, person: Person, meeting: ReviewMeeting): readonly FieldProblem[] {
  const today = deps.clock.today();
  const { kind, heldOn = today } = meeting;
  const missing = missingBeforeReview(deps, person, { kind, heldOn, corrects: undefined });
  return wantedBeforeSigning(meeting, { today, missing });
}

/** Nobody signs twice, or where somebody has. */
function seatsFor({ may }: AccessToPerson, actorOid: string, meeting: ReviewMeeting): readonly string[] {
  const { signatories, signatures, kind } = meeting;
  if (signatures.some(({ oid }) => oid === actorOid)) return [];
  return signatories
    .filter((seat) => !signatures.some(({ as }) => as === seat))
    .filter((seat) => may(isPersonsSeat(meeting, seat) ? 'review.own-words' : 'review.reviewer-words', kind));
}
