import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import { aTraining } from './example-evidence.ts';
import { recurringTraining } from './recurring-training.ts';
import { testRequirement } from './test-requirement.ts';

const yearly = { item: 'prevent', deadline: { days: 42 }, recurMonths: 12 };
const once = { item: 'prevent', deadline: { months: 6 } };

testRequirement({ describe, it, expect }, recurringTraining, {
  met: [
    {
      name: 'through the whole anniversary of the latest completion',
      parameters: yearly,
      asOf: '2025-03-10',
      evidence: [aTraining('r1', 'prevent', '2024-03-10')],
      gives: {
        dueOn: civilDate('2025-03-10'),
        daysToDue: 0,
        asksFor: { type: 'training', id: 'prevent' },
        countedEvidence: [{ id: 'r1', amount: null }],
        unit: null,
        required: null,
        counted: null,
        missing: null,
        next: message('recurring-training.renew-by', { item: 'prevent', dueOn: '2025-03-10' }),
      },
    },
    {
      name: 'by the latest completion, while the first decides whether it was on time',
      parameters: yearly,
      asOf: '2026-03-02',
      person: { startDate: civilDate('2025-01-06') },
      evidence: [aTraining('r1', 'prevent', '2025-02-17'), aTraining('r2', 'prevent', '2025-11-03')],
      gives: {
        dueOn: civilDate('2026-11-03'),
        onTime: true,
        countedEvidence: [{ id: 'r2', amount: null }],
        uncountedEvidence: [
          { id: 'r1', code: 'superseded', reason: message('uncounted.superseded', { by: '2025-11-03' }) },
        ],
      },
    },
    {
      name: 'once and for all, and keeps its first date',
      parameters: once,
      asOf: '2030-01-01',
      evidence: [aTraining('r1', 'prevent', '2020-03-01')],
      gives: { dueOn: civilDate('2020-07-06'), daysToDue: -3466, onTime: true, next: null },
    },
    {
      name: 'by a completion from before the start',
      parameters: yearly,
      asOf: '2020-02-01',
      evidence: [aTraining('r1', 'prevent', '2019-06-01')],
      gives: { dueOn: civilDate('2020-06-01') },
    },
    {
      name: 'until the end of a shorter month',
      parameters: { item: 'prevent', recurMonths: 1 },
      asOf: '2024-02-29',
      evidence: [aTraining('r1', 'prevent', '2024-01-31')],
      gives: { dueOn: civilDate('2024-02-29'), onTime: null },
    },
    {
      name: 'late, and says so',
      parameters: once,
      asOf: '2025-01-01',
      evidence: [aTraining('r1', 'prevent', '2024-12-01')],
      gives: { onTime: false },
    },
  ],
  unmet: [
    {
      name: 'by nothing, with no date where none is set',
      parameters: { item: 'prevent' },
      asOf: '2026-01-01',
      evidence: [],
      gives: { status: 'due', dueOn: null, daysToDue: null, onTime: null },
    },
    {
      name: 'on the deadline itself, when it is still due',
      parameters: once,
      asOf: '2024-02-29',
      person: { startDate: civilDate('2023-08-31') },
      evidence: [],
      gives: { status: 'due', dueOn: civilDate('2024-02-29'), daysToDue: 0 },
    },
    {
      name: 'the day after the deadline, when it is overdue',
      parameters: once,
      asOf: '2024-03-01',
      person: { startDate: civilDate('2023-08-31') },
      evidence: [],
      gives: {
        status: 'overdue',
        daysToDue: -1,
        next: message('recurring-training.complete-late', { item: 'prevent' }),
      },
    },
    {
      name: 'the day after the anniversary, when it has expired and nothing counts',
      parameters: { item: 'prevent', recurMonths: 36 },
      asOf: '2025-06-16',
      evidence: [aTraining('r1', 'prevent', '2022-06-15')],
      gives: {
        status: 'expired',
        dueOn: civilDate('2025-06-15'),
        daysToDue: -1,
        countedEvidence: [],
        uncountedEvidence: [
          { id: 'r1', code: 'lapsed', reason: message('uncounted.lapsed', { dueOn: '2025-06-15' }) },
        ],
      },
    },
    {
      name: 'by another item, or by what is not known yet',
      parameters: yearly,
      asOf: '2025-06-01',
      evidence: [aTraining('r1', 'safeguarding', '2025-05-01'), aTraining('r2', 'prevent', '2025-06-02')],
      gives: {
        status: 'overdue',
        uncountedEvidence: [
          {
            id: 'r2',
            code: 'after-as-of',
            reason: message('uncounted.after-as-of', { asOf: '2025-06-01' }),
          },
        ],
      },
    },
    {
      name: 'when it is recommended, and then nobody is late',
      parameters: once,
      asOf: '2025-06-01',
      obligation: 'recommended',
      evidence: [],
      gives: { status: 'recommended', because: message('recurring-training.to-do') },
    },
    {
      name: 'by somebody without the duty, and then it has no date',
      parameters: yearly,
      asOf: '2025-06-01',
      appliesTo: { flags: ['manager'] },
      evidence: [aTraining('r1', 'prevent', '2025-05-01')],
      gives: { status: 'not-applicable', dueOn: null, because: message('not-covered.duties'), next: null },
    },
    {
      name: 'by somebody employed in another way',
      parameters: yearly,
      asOf: '2025-06-01',
      appliesTo: { employment: ['direct'] },
      person: { employment: 'external-provider' },
      evidence: [],
      gives: { status: 'not-applicable', because: message('not-covered.employment') },
    },
  ],
});

it.each([
  [{ deadline: { days: 0 } }],
  [{ deadline: { days: 1, months: 1 } }],
  [{ recurMonths: 1.5 }],
  [{ item: '' }],
])('refuses parameters with %j', (changes) => {
  expect(recurringTraining.parse({ ...yearly, ...changes }).ok).toBe(false);
});
