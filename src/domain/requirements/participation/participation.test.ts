import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aTraining, anActivity } from '../../../../tests/builders/example-evidence.ts';
import { aGovernorSession, aPlan } from '../../../../tests/builders/example-follow-ups.ts';
import { participation } from './participation.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

testRequirement({ describe, it, expect }, participation, {
  met: [
    {
      name: 'by one activity, on the first day of the cycle and without hours',
      parameters: {},
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2025-09-01', { minutes: 0 })],
      gives: {
        unit: 'activities',
        required: 1,
        counted: 1,
        missing: 0,
        dueOn: civilDate('2026-08-31'),
        because: message('participation.met', { counted: 1, required: 1, lastOn: '2025-09-01' }),
      },
    },
    {
      name: 'by activities of the type and category asked for, however the type is written',
      parameters: { activityTypes: ['course'], categories: ['sector'] },
      asOf: '2026-03-01',
      evidence: [
        anActivity('a1', '2025-10-01', { activityType: 'Course', category: 'sector' }),
        anActivity('a2', '2025-10-02', { activityType: 'course' }),
        anActivity('a3', '2025-10-03', { activityType: 'reading', category: 'sector' }),
      ],
      gives: {
        counted: 1,
        uncountedEvidence: [
          { id: 'a2', code: 'wrong-category', reason: message('uncounted.other-category') },
        ],
      },
    },
    {
      name: 'by a plan from whenever, where the cycle does not matter',
      parameters: { evidence: ['plan'], period: 'ever' },
      asOf: '2026-03-01',
      evidence: [aPlan('p1', '2021-02-01')],
      gives: { counted: 1, dueOn: null },
    },
    {
      name: 'by training and sessions together',
      parameters: { evidence: ['training', 'governor-session'], items: ['prevent'], count: 2 },
      asOf: '2026-03-01',
      evidence: [
        aTraining('t1', 'prevent', '2025-10-01'),
        aTraining('t2', 'safeguarding', '2025-10-01'),
        aGovernorSession('g1', '2025-11-01'),
      ],
      gives: {
        counted: 2,
        countedEvidence: [
          { id: 't1', amount: 1 },
          { id: 'g1', amount: 1 },
        ],
      },
    },
  ],
  unmet: [
    {
      name: 'by nothing, through the last day of the cycle',
      parameters: { count: 2 },
      asOf: '2026-08-31',
      evidence: [anActivity('a1', '2025-10-01')],
      gives: {
        asksFor: { type: 'activity', id: '' },
        status: 'due',
        required: 2,
        counted: 1,
        missing: 1,
        dueOn: civilDate('2026-08-31'),
        daysToDue: 0,
        next: message('participation.last-day', { title: 'Example', missing: 1 }),
      },
    },
    {
      name: 'the day after the cycle, when it is overdue',
      parameters: {},
      cycle: { from: civilDate('2025-09-01'), to: civilDate('2026-08-31') },
      asOf: '2026-09-01',
      evidence: [],
      gives: { status: 'overdue', daysToDue: -1 },
    },
    {
      name: 'by what is planned, outside the cycle, not attended or not known yet',
      parameters: { evidence: ['activity', 'governor-session'] },
      asOf: '2026-03-01',
      evidence: [
        anActivity('a1', '2025-10-01', { status: 'planned' }),
        anActivity('a2', '2025-08-31'),
        anActivity('a3', '2026-03-02'),
        aGovernorSession('g1', '2025-11-01', 'approved'),
      ],
      gives: {
        status: 'due',
        counted: 0,
        uncountedEvidence: [
          { id: 'a1', code: 'not-completed', reason: message('uncounted.not-completed') },
          {
            id: 'a2',
            code: 'outside-cycle',
            reason: message('uncounted.outside-cycle', { from: '2025-09-01', to: '2026-08-31' }),
          },
          { id: 'a3', code: 'after-as-of', reason: message('uncounted.after-as-of', { asOf: '2026-03-01' }) },
          { id: 'g1', code: 'not-completed', reason: message('uncounted.not-completed') },
        ],
      },
    },
    {
      name: 'where the cycle does not matter, without a date',
      parameters: { period: 'ever' },
      asOf: '2026-03-01',
      evidence: [],
      gives: { status: 'due', dueOn: null },
    },
    {
      name: 'by the number of one role where another asks for more',
      parameters: {},
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { count: 3 } }],
      person: { additionalRoles: ['manager'] },
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2025-10-01')],
      gives: { status: 'due', required: 3, counted: 1, missing: 2 },
    },
    {
      name: 'where no number is set',
      parameters: { count: null },
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2025-10-01')],
      gives: { status: 'not-applicable', required: null, counted: 1, missing: 0, dueOn: null },
    },
    {
      name: 'by somebody whom it does not cover, whose activities are counted all the same',
      parameters: {},
      appliesTo: { roles: ['manager'] },
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2025-10-01')],
      gives: { status: 'not-applicable', required: null, counted: 1 },
    },
  ],
});

it.each([[{ count: -1 }], [{ count: 0.5 }], [{ evidence: ['review'] }], [{ categories: ['any'] }]])(
  'refuses the parameters %j',
  (parameters) => {
    expect(participation.parse(parameters).ok).toBe(false);
  },
);
