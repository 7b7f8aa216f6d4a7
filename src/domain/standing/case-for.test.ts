import { expect, it } from '@jest/globals';
import type { LearningActivity } from '../activities/learning-activity.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Person } from '../people/person.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { NO_COLUMNS } from '../record-entries/record-entry.ts';
import type { Review } from '../reviews/review.ts';
import { UNSTATED } from '../case/case.ts';
import { caseFor } from './case-for.ts';

const recorded = { recordedAt: '2025-10-01T09:00:00Z', recordedBy: 'somebody', supersedes: undefined };

const person: Person = {
  key: 'asha',
  oid: 'asha',
  displayName: 'Asha Patel',
  employment: 'direct',
  fte: 0.6,
  startedOn: civilDate('2021-09-01'),
  leftOn: undefined,
  unit: 'adult-learning',
  furtherPolicies: [],
  policyRoles: ['tutor', 'iqa'],
  flags: ['deliversLearning'],
};

const activity: LearningActivity = {
  ...recorded,
  key: 'activity-1',
  personOid: 'asha',
  title: 'Webinar',
  activityType: 'webinar',
  completedOn: civilDate('2025-10-01'),
  minutes: 120,
  category: 'educational',
  reflection: '',
  delivery: undefined,
  alignment: [],
  eventKey: undefined,
  insetDays: undefined,
  withdrawnBecause: undefined,
};

const entry: RecordEntry = {
  ...NO_COLUMNS,
  ...recorded,
  key: 'entry-1',
  personOid: 'asha',
  kind: 'training',
  about: 'prevent-duty',
  datedOn: civilDate('2025-05-01'),
};

const review: Review = {
  ...recorded,
  key: 'review-1',
  personOid: 'asha',
  kind: 'annual',
  heldOn: civilDate('2025-06-01'),
  reviewerOid: 'ben',
  agreed: '',
  withdrawnBecause: undefined,
};

const rows = {
  person,
  activities: [activity],
  entries: [entry],
  reviews: [review],
  evaluations: [],
  asOf: civilDate('2025-11-01'),
};

it('makes a case of a person’s rows, each piece of evidence under the key of its row', () => {
  expect(caseFor(rows)).toEqual({
    asOf: '2025-11-01',
    cycle: undefined,
    knownOn: undefined,
    turnsOn: [],
    person: {
      ...UNSTATED,
      name: 'Asha Patel',
      role: 'tutor',
      additionalRoles: ['iqa'],
      fte: 0.6,
      startDate: '2021-09-01',
      employment: 'direct',
      flags: ['deliversLearning'],
    },
    evidence: [
      {
        type: 'activity',
        id: 'activity-1',
        date: '2025-10-01',
        title: 'Webinar',
        activityType: 'webinar',
        category: 'educational',
        status: 'completed',
        minutes: 120,
        days: null,
        credits: null,
        insetDays: null,
        points: null,
        verified: false,
        assessed: false,
        approved: false,
        outcomes: [],
        alignment: [],
        standards: [],
        delivery: '',
        reflection: '',
        recordedOn: '2025-10-01',
      },
      {
        type: 'training',
        id: 'entry-1',
        item: 'prevent-duty',
        completedOn: '2025-05-01',
        recordedOn: '2025-10-01',
      },
      { type: 'review', id: 'review-1', kind: 'annual', heldOn: '2025-06-01', recordedOn: '2025-10-01' },
    ],
  });
});

it('leaves a row out once a later one corrects it', () => {
  const corrected = { ...activity, key: 'activity-2', minutes: 90, supersedes: 'activity-1' };
  const { evidence } = caseFor({ ...rows, activities: [activity, corrected], entries: [], reviews: [] });
  expect(evidence).toMatchObject([{ id: 'activity-2', minutes: 90 }]);
});

it('knows the row that a correction replaced until the correction was recorded', () => {
  const corrected = {
    ...activity,
    key: 'activity-2',
    minutes: 90,
    supersedes: 'activity-1',
    recordedAt: '2025-10-20T09:00:00Z',
  };
  const given = { ...rows, activities: [activity, corrected], entries: [], reviews: [] };
  const idsKnownOn = (day: string) =>
    caseFor({ ...given, knownOn: civilDate(day) }).evidence.map(({ id }) => id);
  expect(idsKnownOn('2025-10-19')).toEqual(['activity-1', 'activity-2']);
  expect(idsKnownOn('2025-10-20')).toEqual(['activity-2']);
});

it('hands on the cycle it is given', () => {
  const cycle = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
  expect(caseFor({ ...rows, cycle }).cycle).toEqual(cycle);
});
