import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import {
  aQualification,
  aReview,
  aTraining,
  anActivity,
  anObservation,
} from '../../tests/builders/example-evidence.ts';
import type { Case } from '../domain/case/case.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { judge } from '../domain/standing/judge.ts';
import { createWords } from '../wording/create-words.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

/** A whole person under a policy, as they would read it: requirement, status, why, next step. */
function record(policyId: string, theCase: Case) {
  const policy = policies.ok ? policies.value.find(policyId) : undefined;
  invariant(policy, `${policyId} is a built-in policy`);
  const words = createWords('en');
  const { overall, changesOn, cycle, outcomes } = judge(compilePolicy(policy), theCase);
  return {
    overall,
    changesOn,
    cycle,
    outcomes: outcomes.map((outcome) => [
      outcome.requirement,
      words.statusLabel(outcome, policy.warningDays),
      words.say(outcome.because),
      outcome.next && words.say(outcome.next),
    ]),
  };
}

/** Every figure and date below was worked out by hand from the policy's text. */
it('a Hampshire tutor at 0.6 of full time, with Safeguarding run out and the mid-year review missed', () => {
  const asha: Case = {
    asOf: civilDate('2026-08-10'),
    cycle: undefined,
    person: {
      ...UNSTATED,
      name: 'Asha',
      role: 'tutor',
      additionalRoles: [],
      fte: 0.6,
      startDate: civilDate('2021-09-01'),
      employment: 'direct',
      flags: ['deliversLearning', 'contactWithChildren'],
    },
    evidence: [
      anActivity('inset', '2025-09-03', {
        title: 'INSET',
        minutes: 360,
        insetDays: 1,
        delivery: '',
        reflection: 'Done',
      }),
      anActivity('webinar', '2026-02-11', { title: 'Marking', minutes: 150, delivery: 'external' }),
      anActivity('last-year', '2025-06-30', { minutes: 600, delivery: '', reflection: 'Done' }),
      ...[
        'welcome-to-hampshire',
        'fire-safety',
        'moving-and-handling',
        'it-induction',
        'inclusion-and-diversity',
        'good-governance',
        'phishing',
        'childrens-services-e-learning',
        'directors-meet-and-greet',
        'introduction-to-safeguarding-half-day',
        'read-safeguarding-prevent-policy',
        'read-what-to-do-if-worried',
        'review-safeguarding-information',
        'read-kcsie-part-1',
        'equality-induction',
      ].map((item) => aTraining(item, item, '2021-09-06')),
      aTraining('dse', 'display-screen-equipment', '2026-08-10'),
      aTraining('aup', 'corporate-acceptable-use', '2025-08-10'),
      aTraining('gdpr', 'data-protection-gdpr', '2025-09-01'),
      aTraining('prevent', 'prevent-duty', '2026-03-20'),
      aTraining('safeguarding', 'safeguarding-annual', '2025-08-04'),
      aReview('annual', 'annual', '2026-01-15'),
      anObservation('autumn-walk', 'learning-walk', '2025-11-12'),
      anObservation('spring-walk', 'learning-walk', '2026-02-25'),
      anObservation('formal', 'formal', '2026-03-04'),
      aQualification('award', 'education-and-training', 3),
      aQualification('diploma', 'education-and-training', 5, {
        status: 'working-towards',
        targetDate: civilDate('2027-06-30'),
      }),
      aQualification('degree', 'subject-specialism', 6),
    ],
  };
  expect(record('hampshire', asha)).toEqual({
    overall: 'non-compliant',
    // Acceptable use lasts through its anniversary, which is this very day.
    changesOn: '2026-08-11',
    cycle: { from: '2025-09-01', to: '2026-08-31' },
    outcomes: [
      [
        'hours',
        'Due soon',
        '8.5 of 18 hours (30 × 0.6 FTE); 9.5 hours short.',
        'Plan 9.5 hours of CPD before 31 Aug 2026.',
      ],
      ['inset', 'Due soon', '1 of 3 INSET days; 2 days short.', 'Book 2 INSET days before 31 Aug 2026.'],
      ['welcome', 'Current', 'Done on 6 Sep 2021.', null],
      ['fire-safety', 'Current', 'Done on 6 Sep 2021.', null],
      [
        'dse',
        'Current',
        'Done on 10 Aug 2026; lasts until 10 Aug 2027.',
        'Renew Display Screen Equipment by 10 Aug 2027.',
      ],
      ['moving-handling', 'Current', 'Done on 6 Sep 2021.', null],
      ['it-induction', 'Current', 'Done on 6 Sep 2021.', null],
      [
        'acceptable-use',
        'Due soon',
        'Done on 10 Aug 2025; lasts until 10 Aug 2026.',
        'Renew Corporate Acceptable Use Policy by 10 Aug 2026.',
      ],
      [
        'gdpr',
        'Due soon',
        'Done on 1 Sep 2025; lasts until 1 Sep 2026.',
        'Renew Data Protection (GDPR) by 1 Sep 2026.',
      ],
      ['inclusion-diversity', 'Current', 'Done on 6 Sep 2021.', null],
      ['good-governance', 'Current', 'Done on 6 Sep 2021.', null],
      ['phishing', 'Current', 'Done on 6 Sep 2021.', null],
      [
        'prevent',
        'Current',
        'Done on 20 Mar 2026; lasts until 20 Mar 2027.',
        'Renew Prevent Duty Training by 20 Mar 2027.',
      ],
      ['cs-elearning', 'Current', 'Done on 6 Sep 2021.', null],
      ['meet-greet', 'Current', 'Done on 6 Sep 2021.', null],
      ['safeguarding-half-day', 'Current', 'Done on 6 Sep 2021.', null],
      ['read-policy', 'Current', 'Done on 6 Sep 2021.', null],
      ['read-worried', 'Current', 'Done on 6 Sep 2021.', null],
      ['review-info', 'Current', 'Done on 6 Sep 2021.', null],
      ['read-kcsie', 'Current', 'Done on 6 Sep 2021.', null],
      [
        'safeguarding',
        'Expired',
        'Ran out on 4 Aug 2026; last done on 4 Aug 2025.',
        'Renew Safeguarding. Already done it? Have the date and certificate recorded.',
      ],
      [
        'british-values',
        'Overdue',
        'Not done yet; it was due by 1 Sep 2022.',
        'Complete British Values. Already done it? Have the date and certificate recorded.',
      ],
      ['safer-recruitment', 'Not required', 'This rule is for people who manage others.', null],
      [
        'learning-walks',
        'Due soon',
        'None yet in the term from 1 Apr 2026 to 31 Aug 2026.',
        'Learning walk: agree a date by 31 Aug 2026.',
      ],
      ['formal-observation', 'Current', '1 of 1 this year.', null],
      [
        'reviews-of-practice',
        'Not required',
        'This rule is for other roles: Learning coach, Skills coach.',
        null,
      ],
      [
        'annual-review',
        'Current',
        'Last held on 15 Jan 2026; the next is due by 15 Jan 2027.',
        'Annual progress review: agree a date by 15 Jan 2027.',
      ],
      [
        'mid-year-review',
        'Overdue',
        'None held since 15 Jan 2026; it was due by 15 Jul 2026.',
        'Mid-year progress review: agree a date. Already held? Have it recorded.',
      ],
      ['aet-l3', 'Current', 'Level 3 held.', null],
      ['subject-specialist', 'Current', 'Level 6 held.', null],
      [
        'further-teaching',
        'Working towards',
        'Working towards it; target date 30 Jun 2027.',
        'Further teaching qualification: achieve it by 30 Jun 2027, then have the certificate recorded.',
      ],
      ['teaching-l5', 'Not required', 'This rule is for people who teach a specialist subject.', null],
      [
        'subject-l3-or-evidence',
        'Not required',
        'This rule is for people who teach a specialist subject.',
        null,
      ],
      [
        'occupational-update',
        'Not required',
        'This rule is for other roles: Vocational tutor, Internal quality assurer.',
        null,
      ],
      ['participation', 'Current', '2 records, the last on 11 Feb 2026; 1 asked for.', null],
      ['equality-induction', 'Current', 'Done on 6 Sep 2021.', null],
      [
        'reflection',
        'To do',
        '1 activity has no reflection yet, that of 11 Feb 2026.',
        'Add to “Marking” of 11 Feb 2026 what you learned and what it changes.',
      ],
      [
        'evaluation',
        'Overdue',
        '1 activity is not evaluated; it was due by 18 Feb 2026.',
        'Evaluate “Marking” of 11 Feb 2026 now.',
      ],
      [
        'dissemination',
        'To do',
        '1 activity is not passed on to colleagues yet, that of 11 Feb 2026.',
        'Share “Marking” of 11 Feb 2026 with colleagues, then record when and with whom.',
      ],
      [
        'hours-expectation',
        'Not required',
        'This rule is for other roles: Internal quality assurer, Manager, Business support.',
        null,
      ],
    ],
  });
});

it('a Special Partnership teacher whose appraisal is a day late', () => {
  const teacher: Case = {
    asOf: civilDate('2026-11-20'),
    cycle: undefined,
    person: {
      ...UNSTATED,
      name: 'Teacher',
      role: 'teacher',
      additionalRoles: [],
      fte: 1,
      startDate: civilDate('2019-09-01'),
      employment: 'direct',
      flags: ['contactWithChildren'],
    },
    evidence: [
      aTraining('induction', 'induction', '2019-09-03'),
      aTraining('safeguarding', 'safeguarding', '2026-09-02'),
      aReview('appraisal-2024', 'appraisal', '2024-11-14'),
      aReview('appraisal-2025', 'appraisal', '2025-11-19'),
    ],
  };
  expect(record('spt', teacher)).toEqual({
    overall: 'non-compliant',
    changesOn: null,
    cycle: { from: '2026-09-01', to: '2027-08-31' },
    outcomes: [
      ['induction', 'Current', 'Done on 3 Sep 2019.', null],
      ['safeguarding', 'Current', 'Done on 2 Sep 2026.', null],
      ['named-training', 'Not required', 'Not named for any duty that needs this training.', null],
      ['evaluation', 'Nothing yet', 'No activity to evaluate yet.', null],
      ['dissemination', 'Nothing yet', 'No activity to pass on to colleagues yet.', null],
      [
        'appraisal',
        'Overdue',
        'Last held on 19 Nov 2025; the next was due by 19 Nov 2026.',
        'Annual appraisal: agree a date. Already held? Have it recorded.',
      ],
      ['competency-audit', 'Not required', 'This rule is for other roles: Governor.', null],
      ['governor-safeguarding', 'Not required', 'This rule is for other roles: Governor.', null],
      ['governor-sessions', 'Not required', 'This rule is for other roles: Governor.', null],
      ['ect-time', 'Not required', 'This rule is for other roles: Early Career Teacher.', null],
      [
        'racial-equality',
        'Recommended',
        'On offer; nothing that counts is recorded yet.',
        'Racial equality and cultural diversity: yours to take up whenever it helps you.',
      ],
    ],
  });
});
