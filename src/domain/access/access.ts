import type { CivilDate } from '../cycles/civil-date.ts';
import { READERS } from './readers.ts';
import type { Relation } from './relation.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { isInForce } from './role-assignment.ts';

/**
 * Who may do what: one table for api, bot and jobs alike. A person sees their own; a manager their reports; a
 * coordinator their unit; a CPD lead all; a trustee totals.
 */
export const MAY = {
  'record.read': READERS.record,
  'activity.log': ['self'],
  // Some entry or other; each kind of entry names the permission of its own that it takes besides.
  'entry.record': ['self', 'line-manager', 'coordinator', 'cpd-lead'],
  'credential.record': ['coordinator', 'cpd-lead'],
  'own-entry.record': ['self', 'line-manager', 'coordinator', 'cpd-lead'],
  'leave.record': ['line-manager', 'cpd-lead'],
  'waiver.grant': ['cpd-lead'],
  'goal.change': ['self', 'line-manager'],
  'review.read': READERS.review,
  // Of the kind that they hold: `reviewersFor` says which (src/domain/reviews/reviewers.ts).
  'review.record': ['reviewer', 'cpd-lead'],
  'reviewer.name': ['coordinator', 'cpd-lead'],
  'event.manage': ['coordinator', 'cpd-lead'],
  'evaluation.answer': ['self'],
  'evaluation.read': READERS.evaluation,
  'organisation.totals': ['cpd-lead', 'trustee'],
  'policy.manage': ['cpd-lead'],
  'policy.confirm': ['self'],
  'reminders.choose': ['self'],
  'people.manage': ['administrator'],
  'roles.assign': ['administrator'],
  'problem-rows.read': ['administrator', 'cpd-lead'],
} as const satisfies Record<string, readonly Relation[]>;

export type Permission = keyof typeof MAY;

/** Whom or what it concerns. */
export interface Subject {
  /** Undefined when it concerns a unit or the organisation, not one person. */
  readonly personOid: string | undefined;
  /** Who answers for the person: `lineManagerOf` says it (`src/domain/people/line-manager.ts`). */
  readonly lineManagerOid: string | undefined;
  /** Who holds the person's reviews, of the kind concerned; of any kind where none is. */
  readonly reviewerOids: readonly string[];
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
  for (const assignment of assignments) {
    const covers = assignment.unit === undefined || subject.unitLine.includes(assignment.unit);
    if (assignment.personOid === actorOid && covers && isInForce(assignment, on))
      relations.add(assignment.role);
  }
  return relations;
}

/** What takes a second person, whatever else somebody is to themselves. */
const NEVER_FOR_ONESELF: readonly Permission[] = ['waiver.grant', 'review.record', 'reviewer.name'];

export function may(permission: Permission, relations: ReadonlySet<Relation>): boolean {
  if (relations.has('self') && NEVER_FOR_ONESELF.includes(permission)) return false;
  return MAY[permission].some((relation) => relations.has(relation));
}
