import type { CivilDate } from '../cycles/civil-date.ts';
import { READERS } from './readers.ts';
import type { Relation } from './relation.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { isInForce } from './role-assignment.ts';

/** To whom something is given, and whether anybody may do it for themselves. */
interface Grant {
  readonly to: readonly Relation[];
  /** Nobody does it for themselves, whatever else they are: what is said of a person must be said by another. */
  readonly needsSecondPerson?: true;
}

/**
 * Who may do what: one table for api, bot and jobs alike. A person sees their own; a manager their reports; a
 * coordinator their unit; a CPD lead all; a trustee totals.
 */
export const MAY = {
  'record.read': { to: READERS.record },
  /** Takes along what they may read of it. */
  'archive.make': { to: ['self', 'cpd-lead'] },
  /** Brings what they did elsewhere into their own record. */
  'archive.bring': { to: ['self'] },
  'activity.log': { to: ['self'] },
  // Some entry or other; each kind of entry names the permission of its own that it takes besides.
  'entry.record': { to: ['self', 'line-manager', 'coordinator', 'cpd-lead'] },
  'credential.record': { to: ['coordinator', 'cpd-lead'], needsSecondPerson: true },
  // What a policy has checked waits for somebody else's eye where its person recorded it.
  'training.record': { to: ['self', 'line-manager', 'coordinator', 'cpd-lead'] },
  'own-entry.record': { to: ['self', 'line-manager', 'coordinator', 'cpd-lead'] },
  /** Of a record that is theirs to add to: each kind of it names a permission of its own besides. */
  'file.attach': { to: ['self', 'line-manager', 'coordinator', 'cpd-lead'] },
  'record.check': { to: ['line-manager', 'coordinator', 'cpd-lead'], needsSecondPerson: true },
  'leave.record': { to: ['line-manager', 'cpd-lead'], needsSecondPerson: true },
  'waiver.grant': { to: ['cpd-lead'], needsSecondPerson: true },
  /** Who is named as having approved a waiver. */
  'waiver.approve': { to: ['line-manager', 'cpd-lead'], needsSecondPerson: true },
  'need.raise': { to: ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead'] },
  'need.raise-restricted': { to: ['line-manager', 'cpd-lead'], needsSecondPerson: true },
  'need.read': { to: READERS.need },
  'need.read-restricted': { to: READERS.restrictedNeed },
  'need.answer': { to: ['self'] },
  // A plan is its person's: others suggest.
  'goal.change': { to: ['self'] },
  'goal.suggest': {
    to: ['line-manager', 'reviewer', 'coordinator', 'cpd-lead'],
    needsSecondPerson: true,
  },
  'goal.note': { to: ['self', 'line-manager', 'reviewer'] },
  'priority.manage': { to: ['coordinator', 'cpd-lead'] },
  'review.read': { to: READERS.review },
  // Record one, or mend one: besides, of a kind that is theirs to record, or what they recorded themselves.
  'review.change': { to: ['line-manager', 'reviewer', 'cpd-lead'], needsSecondPerson: true },
  // Of the kind that they hold: `reviewersFor` says which (src/domain/reviews/reviewers.ts).
  'review.record': { to: ['reviewer', 'cpd-lead'], needsSecondPerson: true },
  // A review is prepared together; what each of the two says in it is theirs alone.
  'review.prepare': { to: ['self', 'reviewer'] },
  'review.own-words': { to: ['self'] },
  'review.reviewer-words': { to: ['reviewer'], needsSecondPerson: true },
  /** What a policy has in a review for those who meet alone, such as a recommendation on pay. */
  'review.read-restricted': { to: ['self', 'reviewer'] },
  'self-assessment.write': { to: ['self'] },
  // A draft is its writer's alone, whoever may read what is completed.
  'self-assessment.read': { to: READERS.selfAssessment },
  /** Somebody who may join: what they bring and need is theirs to see who interviewed them, and who looks after the unit. */
  'candidate.manage': { to: ['interviewer', 'coordinator', 'cpd-lead'] },
  'candidate.add': { to: ['coordinator', 'cpd-lead'] },
  /** Writes what was found into the record of the person whom they become. */
  'candidate.start': { to: ['coordinator', 'cpd-lead'] },
  'reviewer.name': { to: ['coordinator', 'cpd-lead'], needsSecondPerson: true },
  'event.manage': { to: ['coordinator', 'cpd-lead'] },
  /** A place at training for themselves; it tells what is on offer to them. */
  'booking.make': { to: ['self'] },
  /** What a policy asks of training before it is offered, and of whoever provides it. */
  'provision.judge': { to: ['coordinator', 'cpd-lead'] },
  /** Whether somebody was there: it makes an activity of their record. */
  'attendance.record': { to: ['coordinator', 'cpd-lead'], needsSecondPerson: true },
  'evaluation.answer': { to: ['self'] },
  'evaluation.read': { to: READERS.evaluation },
  /** Ask for training, and withdraw what was asked. */
  'request.ask': { to: ['self'] },
  // Whom its route asks at the moment.
  'request.answer': { to: ['approver'], needsSecondPerson: true },
  'request.cancel': { to: ['self', 'line-manager', 'coordinator', 'cpd-lead'] },
  /** What was paid for training of somebody; nobody says it of their own. */
  'invoice.settle': { to: ['line-manager', 'coordinator', 'cpd-lead'], needsSecondPerson: true },
  'budget.manage': { to: ['coordinator', 'cpd-lead'] },
  'organisation.totals': { to: ['cpd-lead', 'trustee'] },
  'policy.manage': { to: ['cpd-lead'] },
  'policy.confirm': { to: ['self'] },
  'reminders.choose': { to: ['self'] },
  'people.manage': { to: ['administrator'] },
  'roles.assign': { to: ['administrator'], needsSecondPerson: true },
  /** Says that a row holds which somebody typed into its list or edited there. */
  'who-is-who.confirm': { to: ['administrator'], needsSecondPerson: true },
  'evidence.confirm': { to: ['cpd-lead'], needsSecondPerson: true },
  'audit.read': { to: ['administrator'] },
  'message.settle': { to: ['administrator'] },
  'problem-rows.read': { to: ['administrator', 'cpd-lead'] },
  // Rows of some list or other; `permissionToConfirm` names what each list takes besides.
  'problem-rows.settle': { to: ['administrator', 'cpd-lead'] },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof MAY;

/** Whom or what it concerns. */
export interface Subject {
  /** Undefined when it concerns a unit or the organisation, not one person. */
  readonly personOid: string | undefined;
  /** Who answers for the person: `lineManagerOf` says it (`src/domain/people/line-manager.ts`). */
  readonly lineManagerOid: string | undefined;
  /** Who holds the person's reviews, of the kind concerned; of any kind where none is. */
  readonly reviewerOids: readonly string[];
  /** Who is asked for an answer to a request of theirs; left out: it is about no request. */
  readonly approverOids?: readonly string[] | undefined;
  /** Who interviewed them; left out: it is nobody who may join. */
  readonly interviewerOid?: string | undefined;
  /** Keys of the unit and of those above it; empty for the organisation as a whole. */
  readonly unitLine: readonly string[];
}

/** What `actorOid` is to the subject, given the roles they hold that day. */
export function relationsTo(
  actorOid: string,
  assignments: readonly RoleAssignment[],
  subject: Subject,
  on: CivilDate,
): ReadonlySet<Relation> {
  const relations = new Set<Relation>();
  if (subject.personOid === actorOid) relations.add('self');
  // Nobody is their own line manager, whatever the directory says.
  if (subject.lineManagerOid === actorOid && subject.personOid !== actorOid) relations.add('line-manager');
  if (subject.reviewerOids.includes(actorOid) && subject.personOid !== actorOid) relations.add('reviewer');
  if (subject.interviewerOid === actorOid) relations.add('interviewer');
  if (subject.approverOids?.includes(actorOid)) relations.add('approver');
  for (const assignment of assignments) {
    const covers = assignment.unit === undefined || subject.unitLine.includes(assignment.unit);
    if (assignment.personOid === actorOid && covers && isInForce(assignment, on))
      relations.add(assignment.role);
  }
  return relations;
}

/** Whether who is this to the subject has the permission. */
export type May = (permission: Permission, relations: ReadonlySet<Relation>) => boolean;

export function may(permission: Permission, relations: ReadonlySet<Relation>): boolean {
  const { to, needsSecondPerson }: Grant = MAY[permission];
  if (needsSecondPerson && relations.has('self')) return false;
  return to.some((relation) => relations.has(relation));
}
