import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { insetDays } from './inset-days.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const inset = (id: string, date: string, days = 1) => anActivity(id, date, { minutes: 300, insetDays: days });

const parameters = { fullTimeDays: 5, partTimeDays: 3 };
const lastYear = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };

const four = ['2024-09-02', '2024-10-21', '2025-01-06', '2025-04-07'].map((date, index) =>
  inset(`r${index + 1}`, date),
);

testRequirement({ describe, it, expect }, insetDays, {
  met: [
    {
      name: 'by a part-time tutor with the smaller number, whatever the share of full time',
      parameters,
      asOf: '2025-07-15',
      person: { fte: 0.9 },
      evidence: four.slice(0, 3),
      gives: { unit: 'days', required: 3, counted: 3, missing: 0, dueOn: civilDate('2025-08-31') },
    },
    {
      name: 'by days and half days that add up',
      parameters,
      asOf: '2025-08-31',
      evidence: [...four, inset('r5', '2025-05-01', 0.5), inset('r6', '2025-05-02', 0.5)],
      gives: { required: 5, counted: 5, next: null },
    },
    {
      name: 'by somebody who is part-time on the day that is judged, though not on every day of the year',
      parameters,
      asOf: '2025-07-15',
      person: { fteHistory: [{ from: civilDate('2025-07-01'), to: null, fte: 0.8 }] },
      evidence: four.slice(0, 3),
      gives: { required: 3 },
    },
  ],
  unmet: [
    {
      name: 'from the day after the cycle when one is missing',
      parameters,
      asOf: '2025-09-01',
      cycle: lastYear,
      evidence: [...four, anActivity('course', '2025-02-10', { minutes: 720 })],
      gives: {
        status: 'overdue',
        required: 5,
        counted: 4,
        missing: 1,
        daysToDue: -1,
        because: message('inset-days.short', { counted: 4, required: 5, missing: 1 }),
        next: message('inset-days.record-late', { dueOn: '2025-08-31' }),
        uncountedEvidence: [{ id: 'course', code: 'wrong-kind', reason: message('uncounted.wrong-kind') }],
      },
    },
    {
      name: 'while the cycle runs, when the days attended lie outside it',
      parameters,
      asOf: '2025-08-31',
      evidence: [inset('before', '2024-08-31'), inset('in', '2024-09-01'), inset('after', '2025-09-01')],
      gives: {
        status: 'due',
        counted: 1,
        next: message('inset-days.attend', { missing: 4, dueOn: '2025-08-31' }),
        countedEvidence: [{ id: 'in', amount: 1 }],
      },
    },
    {
      name: 'where no number is set: the days are only added up',
      parameters: { fullTimeDays: null, partTimeDays: 3 },
      asOf: '2025-07-15',
      evidence: four,
      gives: { status: 'not-applicable', required: null, counted: 4, missing: 0, dueOn: null },
    },
    {
      name: 'by people whom it does not cover, whose days are added up all the same',
      parameters,
      asOf: '2025-07-15',
      appliesTo: { roles: ['manager'] },
      evidence: four,
      gives: { status: 'not-applicable', required: null, counted: 4, missing: 0, dueOn: null },
    },
  ],
});

it('asks whom two variants cover for the larger number', () => {
  const variants = [{ appliesTo: { roles: ['tutor'] }, parameters: { fullTimeDays: 7 } }];
  const outcome = outcomeOfExample(insetDays, {
    name: '',
    parameters,
    variants,
    asOf: '2025-07-15',
    evidence: [],
    gives: {},
  });
  expect(outcome.required).toBe(7);
});
