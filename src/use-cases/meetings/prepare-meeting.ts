import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ReviewKind } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { wrongPlan } from '../../domain/reviews/change-meeting.ts';
import { fieldsFor } from '../../domain/reviews/meeting-fields.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { carriedTargets, TWO_WHO_MEET } from '../../domain/reviews/review-meeting.ts';
import { signatoryRule } from '../../domain/reviews/signatures.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { leftProblem } from './meeting-of.ts';
import { openMeetingOf } from '../reviews/open-meeting.ts';
import { tellOthers } from './tell-others.ts';

type PrepareDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'outbox' | 'may'
>;

/**
 * The person, or who holds a kind of their reviews, begins to prepare the next one. While one of the kind is open, that is
 * the one: the two begin the same meeting, whoever comes first.
 */
export async function prepareMeeting(
  deps: PrepareDeps,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly kind: string;
    readonly plannedOn: CivilDate;
  },
): Promise<Result<Created<ReviewMeeting>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, personOid, kind, plannedOn } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('review.prepare', kind)) return err(notFound);
  const declared = declarationsFor(deps, access.person)?.reviewKinds.find(({ id }) => id === kind);
  if (!declared) return err(badInput('kind', 'not-a-choice'));
  const all = deps.records.reviewMeetings.where('personOid', personOid);
  const ofKind = all.filter(({ value }) => value.kind === kind);
  const open = openMeetingOf(deps, personOid, kind);
  if (open) return ok({ stored: open, isNew: false });
  const left = leftProblem(deps, access);
  if (left) return err(left);
  const why = wrongPlan(plannedOn, deps.clock.today());
  if (why) return err({ code: 'bad-input', problems: [{ path: 'plannedOn', ...why }] });
  const meeting: ReviewMeeting = {
    // Of those who begin it at the same moment the second finds the key taken.
    key: deps.keys.keyFor('review-meeting', personOid, kind, String(ofKind.length)),
    personOid,
    kind,
    plannedOn,
    ...asDeclared(declared, access.person),
    lastTargets: carriedTargets(all.map(({ value }) => value)),
    ...NOTHING_SAID,
    changedBy: actorOid,
    changedAt: deps.clock.now(),
  };
  const entry = { action: 'review-meeting-begun', actorOid, subjectOid: personOid };
  const created = await createAudited(deps, deps.records.reviewMeetings, meeting, entry);
  if (created.ok)
    await tellOthers(deps, access, created.value.stored, { event: 'begun', actorOid, mark: '' });
  const theirs = created.ok ? undefined : deps.records.reviewMeetings.find(meeting.key);
  return theirs ? ok({ stored: theirs, isNew: false }) : created;
}

const NOTHING_SAID = {
  state: 'drafted',
  heldOn: undefined,
  heldBy: undefined,
  answers: {},
  notApplicable: {},
  fieldAnswers: {},
  personWords: '',
  reviewerWords: '',
  lastTargetAnswers: {},
  lastTargetComments: {},
  targets: {},
  targetMeasures: {},
  targetDays: {},
  signatures: [],
  amendments: [],
  reviewKey: undefined,
  withdrawnBecause: undefined,
} as const;

const asDeclared = (kind: ReviewKind, { policyRoles }: Person) => {
  const { names, person } = signatoryRule(kind, policyRoles) ?? TWO_WHO_MEET;
  return {
    agenda: kind.agenda,
    fields: fieldsFor(kind, policyRoles),
    targetAnswers: kind.targetAnswers,
    signatories: names,
    personSignsAs: person,
  };
};
