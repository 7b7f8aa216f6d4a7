import { expect, it } from '@jest/globals';
import type { Evaluation } from '../evaluations/evaluation.ts';
import type { LearningActivity } from '../activities/learning-activity.ts';
import { reinstated, withdrawn } from '../activities/withdrawal.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { caseFor } from './case-for.ts';

const activity: LearningActivity = {
  key: 'activity-1',
  personOid: 'asha',
  title: 'Service INSET',
  activityType: 'inset-day',
  completedOn: civilDate('2025-10-01'),
  minutes: 180,
  category: 'educational',
  reflection: '',
  delivery: undefined,
  alignment: [],
  eventKey: undefined,
  insetDays: undefined,
  withdrawnBecause: undefined,
  recordedAt: '2025-10-01T09:00:00Z',
  recordedBy: 'asha',
  supersedes: undefined,
};

const evidenceFor = (changed: Partial<LearningActivity>) => evidenceOf([{ ...activity, ...changed }]);

const evidenceOf = (
  activities: readonly LearningActivity[],
  knownOn?: CivilDate,
  evaluations: readonly Evaluation[] = [],
) =>
  caseFor({
    person: {
      key: 'asha',
      oid: 'asha',
      displayName: 'Asha Patel',
      employment: 'direct',
      fte: 1,
      startedOn: civilDate('2021-09-01'),
      leftOn: undefined,
      unit: 'adult-learning',
      furtherPolicies: [],
      policyRoles: ['tutor'],
      flags: [],
    },
    activities,
    knownOn,
    entries: [],
    reviews: [],
    evaluations,
    activityTypes: [
      { id: 'inset-day', label: 'INSET days', isInset: true },
      { id: 'webinar', label: 'Webinar' },
    ],
    asOf: civilDate('2025-11-01'),
  }).evidence;

it('takes an answer that was changed as given when it was first given', () => {
  const answer = {
    key: 'first',
    eventKey: 'event-1',
    personOid: 'asha',
    form: 'teacher',
    rating: 'good',
    answers: {},
    recordedAt: '2025-10-02T09:00:00Z',
    recordedBy: 'asha',
    supersedes: undefined,
  };
  const changed = { ...answer, key: 'changed', recordedAt: '2025-10-09T09:00:00Z', supersedes: 'first' };
  const attended = { ...activity, eventKey: 'event-1' };
  const given = evidenceOf([attended], undefined, [answer, changed]);
  expect(given.filter(({ type }) => type === 'evaluation')).toMatchObject([
    { id: 'changed', submittedOn: '2025-10-02', recordedOn: '2025-10-09' },
  ]);
});

it('counts an activity that the policy calls INSET as INSET days by its length, and as hours all the same', () => {
  expect(evidenceFor({})).toMatchObject([{ insetDays: 0.5, minutes: 180 }]);
});

it('counts no INSET days for another activity', () => {
  expect(evidenceFor({ activityType: 'webinar' })).toMatchObject([{ insetDays: null, minutes: 180 }]);
});

it.each<[string, Partial<LearningActivity>, string]>([
  ['was said', { delivery: 'external' }, 'external'],
  ['was not said', {}, ''],
  ['was not kept yet when the register was taken', { eventKey: 'event-1' }, 'internal'],
])('takes who ran an activity as it %s', (_what, changed, delivery) => {
  expect(evidenceFor(changed)).toMatchObject([{ delivery }]);
});

it('takes what a register recorded for verified, and nothing that somebody logged', () => {
  expect(evidenceFor({ eventKey: 'event-1' })).toMatchObject([{ verified: true }]);
  expect(evidenceFor({})).toMatchObject([{ verified: false }]);
});

it('takes the standards an activity serves', () => {
  expect(evidenceFor({ alignment: ['1', '7'] })).toMatchObject([{ alignment: ['1', '7'] }]);
});

it('counts nothing of an activity that was taken back, and all of it once it is given again', () => {
  const said = { recordedBy: 'asha' };
  const takenBack = withdrawn(activity, {
    ...said,
    key: 'back',
    recordedAt: '2025-10-03T09:00:00Z',
    because: 'Absent',
  });
  const again = reinstated(takenBack, { ...said, key: 'again', recordedAt: '2025-10-05T09:00:00Z' });
  expect(evidenceOf([activity, takenBack])).toEqual([]);
  expect(evidenceOf([activity, takenBack], civilDate('2025-10-02'))).toMatchObject([{ id: 'activity-1' }]);
  expect(evidenceOf([activity, takenBack, again])).toMatchObject([{ id: 'again', minutes: 180 }]);
});
