import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Permission, Subject } from './access.ts';
import { MAY, may, relationsTo } from './access.ts';
import type { Relation } from './relation.ts';
import { RELATIONS } from './relation.ts';
import type { OrganisationRole, RoleAssignment } from './role-assignment.ts';

const today = civilDate('2026-11-21');
const ASHA = 'asha';
const subject: Subject = {
  personOid: ASHA,
  lineManagerOid: 'ben',
  reviewerOids: ['iqa', 'asha'],
  unitLine: ['beacon', 'trust'],
};

function assignment(
  role: OrganisationRole,
  unit: string | undefined,
  change: Partial<RoleAssignment> = {},
): RoleAssignment {
  return {
    key: 'k',
    personOid: 'carys',
    role,
    unit,
    from: civilDate('2026-09-01'),
    to: undefined,
    changedBy: 'system',
    ...change,
  };
}

describe('who may do what', () => {
  const table: readonly [Permission, readonly Relation[]][] = [
    ['record.read', ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead']],
    ['archive.make', ['self', 'cpd-lead']],
    ['archive.bring', ['self']],
    ['activity.log', ['self']],
    ['entry.record', ['self', 'line-manager', 'coordinator', 'cpd-lead']],
    ['credential.record', ['coordinator', 'cpd-lead']],
    ['training.record', ['self', 'line-manager', 'coordinator', 'cpd-lead']],
    ['file.attach', ['self', 'line-manager', 'coordinator', 'cpd-lead']],
    ['record.check', ['line-manager', 'coordinator', 'cpd-lead']],
    ['own-entry.record', ['self', 'line-manager', 'coordinator', 'cpd-lead']],
    ['leave.record', ['line-manager', 'cpd-lead']],
    ['waiver.grant', ['cpd-lead']],
    ['waiver.approve', ['line-manager', 'cpd-lead']],
    ['need.raise', ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead']],
    ['need.raise-restricted', ['line-manager', 'cpd-lead']],
    ['need.read', ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead']],
    ['need.read-restricted', ['self', 'line-manager', 'cpd-lead']],
    ['need.answer', ['self']],
    ['goal.change', ['self']],
    ['goal.suggest', ['line-manager', 'reviewer', 'coordinator', 'cpd-lead']],
    ['goal.note', ['self', 'line-manager', 'reviewer']],
    ['priority.manage', ['coordinator', 'cpd-lead']],
    ['review.read', ['self', 'line-manager', 'reviewer', 'cpd-lead']],
    ['review.change', ['line-manager', 'reviewer', 'cpd-lead']],
    ['review.record', ['reviewer', 'cpd-lead']],
    ['review.prepare', ['self', 'reviewer']],
    ['review.own-words', ['self']],
    ['review.reviewer-words', ['reviewer']],
    ['review.read-restricted', ['self', 'reviewer']],
    ['self-assessment.write', ['self']],
    ['self-assessment.read', ['self', 'line-manager', 'reviewer', 'cpd-lead']],
    ['candidate.manage', ['interviewer', 'coordinator', 'cpd-lead']],
    ['candidate.add', ['coordinator', 'cpd-lead']],
    ['candidate.start', ['coordinator', 'cpd-lead']],
    ['reviewer.name', ['coordinator', 'cpd-lead']],
    ['event.manage', ['coordinator', 'cpd-lead']],
    ['booking.make', ['self']],
    ['provision.judge', ['coordinator', 'cpd-lead']],
    ['attendance.record', ['coordinator', 'cpd-lead']],
    ['evaluation.answer', ['self']],
    ['evaluation.read', ['self', 'coordinator', 'cpd-lead']],
    ['request.ask', ['self']],
    ['request.answer', ['approver']],
    ['request.cancel', ['self', 'line-manager', 'coordinator', 'cpd-lead']],
    ['invoice.settle', ['line-manager', 'coordinator', 'cpd-lead']],
    ['budget.manage', ['coordinator', 'cpd-lead']],
    ['organisation.totals', ['cpd-lead', 'trustee']],
    ['policy.manage', ['cpd-lead']],
    ['policy.confirm', ['self']],
    ['reminders.choose', ['self']],
    ['people.manage', ['administrator']],
    ['roles.assign', ['administrator']],
    ['audit.read', ['administrator']],
    ['message.settle', ['administrator']],
    ['who-is-who.confirm', ['administrator']],
    ['evidence.confirm', ['cpd-lead']],
    ['problem-rows.read', ['cpd-lead', 'administrator']],
    ['problem-rows.settle', ['cpd-lead', 'administrator']],
  ];

  it('names every permission', () => {
    expect(table.map(([permission]) => permission).toSorted()).toEqual(Object.keys(MAY).toSorted());
  });

  /** What somebody who is everything else too may do for themselves. */
  const forOneself: readonly Permission[] = [
    'record.read',
    'archive.make',
    'archive.bring',
    'activity.log',
    'entry.record',
    'training.record',
    'file.attach',
    'own-entry.record',
    'need.raise',
    'need.read',
    'need.read-restricted',
    'need.answer',
    'goal.change',
    'goal.note',
    'priority.manage',
    'booking.make',
    'provision.judge',
    'review.read',
    'review.prepare',
    'review.own-words',
    'review.read-restricted',
    'self-assessment.write',
    'self-assessment.read',
    'candidate.manage',
    'candidate.add',
    'candidate.start',
    'event.manage',
    'evaluation.answer',
    'evaluation.read',
    'request.ask',
    'request.cancel',
    'budget.manage',
    'organisation.totals',
    'policy.manage',
    'policy.confirm',
    'reminders.choose',
    'people.manage',
    'audit.read',
    'message.settle',
    'problem-rows.read',
    'problem-rows.settle',
  ];

  it.each(table)('%s takes a second person, or is among what people do for themselves', (permission) => {
    expect(may(permission, new Set(RELATIONS))).toBe(forOneself.includes(permission));
  });

  it.each(table)('%s is for %j alone', (permission, allowed) => {
    expect(RELATIONS.filter((relation) => may(permission, new Set([relation])))).toEqual(
      RELATIONS.filter((relation) => allowed.includes(relation)),
    );
    expect(may(permission, new Set())).toBe(false);
  });
});

describe('what someone is to a person', () => {
  it('is who interviewed them, of somebody who may join', () => {
    const candidate = { ...subject, personOid: undefined, interviewerOid: 'ivo' };
    expect([...relationsTo('ivo', [], candidate, today)]).toEqual(['interviewer']);
    expect([...relationsTo('ivo', [], subject, today)]).toEqual([]);
  });

  it.each<[string, string, readonly RoleAssignment[], readonly Relation[]]>([
    ['the person', ASHA, [], ['self']],
    ['the line manager', 'ben', [], ['line-manager']],
    ['who holds a review of theirs', 'iqa', [], ['reviewer']],
    ['a colleague', 'colin', [], []],
    ['a coordinator of the unit', 'carys', [assignment('coordinator', 'beacon')], ['coordinator']],
    ['a coordinator of a unit above', 'carys', [assignment('coordinator', 'trust')], ['coordinator']],
    ['a coordinator of another unit', 'carys', [assignment('coordinator', 'harbour')], []],
    ['a CPD lead of the organisation', 'carys', [assignment('cpd-lead', undefined)], ['cpd-lead']],
    ['a role not begun', 'carys', [assignment('cpd-lead', undefined, { from: civilDate('2026-11-22') })], []],
    ['a role on its last day', 'carys', [assignment('cpd-lead', undefined, { to: today })], ['cpd-lead']],
    ['a role that ended', 'carys', [assignment('cpd-lead', undefined, { to: civilDate('2026-11-20') })], []],
    ["somebody else's role", 'dilys', [assignment('cpd-lead', undefined)], []],
  ])('%s', (_who, actor, assignments, expected) => {
    expect([...relationsTo(actor, assignments, subject, today)]).toEqual(expected);
  });

  it('lets nobody be their own line manager', () => {
    expect([...relationsTo('ben', [], { ...subject, personOid: 'ben' }, today)]).toEqual(['self']);
  });

  it('takes a role for one unit as none for the organisation', () => {
    const organisation: Subject = {
      personOid: undefined,
      lineManagerOid: undefined,
      reviewerOids: [],
      unitLine: [],
    };
    expect([...relationsTo('carys', [assignment('cpd-lead', 'beacon')], organisation, today)]).toEqual([]);
  });
});
