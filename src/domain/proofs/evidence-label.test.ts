import { expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import {
  aMembership,
  anActivity,
  anObservation,
  aProfessionalStatus,
  aQualification,
  aRegisterSubmission,
  aReview,
  aSelfAssessment,
  aTraining,
} from '../../../tests/builders/example-evidence.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { evidenceLabel } from './evidence-label.ts';

const named = (id: string, label: string) => [{ id, label }];

const book = compilePolicy({
  ...examplePolicyOfManyKinds,
  activityTypes: [{ id: 'course', label: 'Course', isInset: false }],
  trainingItems: named('prevent', 'Prevent duty'),
  subjects: named('iag', 'Information, Advice and Guidance'),
  reviewKinds: [
    {
      id: 'annual',
      label: 'Annual review',
      agenda: [],
      fields: [],
      reviewers: [],
      signatories: [],
      targetAnswers: [],
    },
  ],
  observationKinds: named('formal', 'Formal observation'),
});

const day = civilDate('2026-03-02');
const activities = new Map<string, CaseEvidence>([
  ['titled', anActivity('titled', '2026-03-01', { title: 'Phonics' })],
  ['untitled', anActivity('untitled', '2026-03-01', { title: '', activityType: 'course' })],
]);
const session = { type: 'governor-session', id: 'e', date: day, status: 'attended' } as const;
const plan = { type: 'plan', id: 'e', agreedOn: day, reviewedOn: null } as const;
const evaluated = (activity: string) =>
  ({ type: 'evaluation', id: 'e', activity, submittedOn: day }) as const;
const shared = { type: 'dissemination', id: 'e', activity: 'titled', doneOn: day, audience: 'All' } as const;

it.each([
  ['an activity by its title', anActivity('e', '2026-03-01', { title: 'Phonics' }), 'Phonics'],
  ['an activity without one by its type', anActivity('e', '2026-03-01', { title: '' }), 'Course'],
  ['training by its item', aTraining('e', 'prevent', '2026-03-01'), 'Prevent duty'],
  [
    'a qualification by its subject and level',
    aQualification('e', 'iag', 3),
    message('proof.qualification', { subject: 'Information, Advice and Guidance', level: 3 }),
  ],
  [
    'a qualification without a level by its subject',
    aQualification('e', 'iag', null),
    'Information, Advice and Guidance',
  ],
  ['a subject that was typed by hand as it reads', aQualification('e', 'data-analyst', null), 'Data analyst'],
  ['a membership by its body', aMembership('e', 'sector-body', { body: 'CMI' }), 'CMI'],
  [
    'a membership of no named body by what it is',
    aMembership('e', 'sector-body', { body: '' }),
    message('entry.membership'),
  ],
  ['a professional status by its name', aProfessionalStatus('e', 'QTLS'), 'QTLS'],
  ['a review by its kind', aReview('e', 'annual', '2026-03-01'), 'Annual review'],
  ['an observation by its kind', anObservation('e', 'formal', '2026-03-01'), 'Formal observation'],
  ['a self-assessment by what it is', aSelfAssessment('e', '2026-03-01'), message('entry.self-assessment')],
  [
    'a submission by what it is',
    aRegisterSubmission('e', '2026-03-01'),
    message('entry.register-submission'),
  ],
  ['a governors’ session by what it is', session, message('entry.governor-session')],
  ['a plan by what it is', plan, message('entry.plan')],
  ['an evaluation after its activity', evaluated('titled'), 'Phonics'],
  ['an evaluation of an activity without a title after its type', evaluated('untitled'), 'Course'],
  ['an evaluation of an activity that is gone by its key', evaluated('gone'), 'gone'],
  ['learning shared after its activity', shared, 'Phonics'],
] as const)('calls %s', (_what, evidence, label) => {
  expect(evidenceLabel(evidence, book, activities)).toEqual(label);
});
