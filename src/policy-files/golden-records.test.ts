import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import { aReview, aTraining, anActivity } from '../domain/requirements/example-evidence.ts';
import type { Case } from '../domain/standing/case.ts';
import { UNSTATED } from '../domain/standing/case.ts';
import { judge } from '../domain/standing/judge.ts';
import { createWords } from '../wording/create-words.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

/** A whole person under a policy, as they would read it: requirement, status, why, next step. */
function record(policyId: string, theCase: Case) {
  const policy = policies.ok ? policies.value.find(policyId) : undefined;
  invariant(policy, `${policyId} is a built-in policy`);
  const words = createWords('en');
  const { overall, changesOn, cycle, outcomes } = judge(policy, theCase);
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
      anActivity('inset', '2025-09-03', { minutes: 360, activityType: 'inset-day' }),
      anActivity('webinar', '2026-02-11', { minutes: 150, activityType: 'webinar' }),
      anActivity('last-year', '2025-06-30', { minutes: 600 }),
      aTraining('dse', 'display-screen-equipment', '2026-08-10'),
      aTraining('aup', 'corporate-acceptable-use', '2025-08-10'),
      aTraining('gdpr', 'data-protection-gdpr', '2025-09-01'),
      aTraining('prevent', 'prevent-duty', '2026-03-20'),
      aTraining('safeguarding', 'safeguarding-annual', '2025-08-04'),
      aReview('annual', 'annual', '2026-01-15'),
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
        'Plan 9.5 hours of CPD before 31 August 2026.',
      ],
      [
        'dse',
        'Current',
        'Done on 10 August 2026; lasts until 10 August 2027.',
        'Renew Display Screen Equipment by 10 August 2027.',
      ],
      [
        'acceptable-use',
        'Current',
        'Done on 10 August 2025; lasts until 10 August 2026.',
        'Renew Corporate Acceptable Use Policy by 10 August 2026.',
      ],
      [
        'gdpr',
        'Current',
        'Done on 1 September 2025; lasts until 1 September 2026.',
        'Renew Data Protection (GDPR) by 1 September 2026.',
      ],
      [
        'prevent',
        'Current',
        'Done on 20 March 2026; lasts until 20 March 2027.',
        'Renew Prevent Duty Training by 20 March 2027.',
      ],
      [
        'safeguarding',
        'Expired',
        'Ran out on 4 August 2026; last done on 4 August 2025.',
        'Renew Safeguarding. Already done it? Add the date and certificate.',
      ],
      ['british-values', 'To do', 'Not done yet.', 'Complete British Values.'],
      ['safer-recruitment', 'Not required', 'This rule is for people with other duties.', null],
      [
        'annual-review',
        'Current',
        'Last held on 15 January 2026; the next is due by 15 January 2027.',
        'Annual progress review: agree a date by 15 January 2027.',
      ],
      [
        'mid-year-review',
        'Overdue',
        'None held since 15 January 2026; it was due by 15 July 2026.',
        'Mid-year progress review: agree a date. Already held? Record it.',
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
      ['safeguarding', 'Current', 'Done on 2 September 2026.', null],
      [
        'appraisal',
        'Overdue',
        'Last held on 19 November 2025; the next was due by 19 November 2026.',
        'Annual appraisal: agree a date. Already held? Record it.',
      ],
      ['competency-audit', 'Not required', 'This rule is for other roles.', null],
      ['governor-safeguarding', 'Not required', 'This rule is for other roles.', null],
    ],
  });
});
