import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { evaluationDue } from './evaluation-due.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { anEvaluation } from '../../../../tests/builders/example-follow-ups.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const week = { within: { days: 7 } };

testRequirement({ describe, it, expect }, evaluationDue, {
  met: [
    {
      name: 'by one for every activity, in time or late',
      parameters: week,
      asOf: '2026-03-01',
      evidence: [
        anActivity('a1', '2026-01-10'),
        anActivity('a2', '2026-02-10'),
        anEvaluation('e1', 'a1', '2026-01-17'),
        anEvaluation('e2', 'a2', '2026-02-28'),
      ],
      gives: {
        unit: 'activities',
        required: 2,
        counted: 2,
        missing: 0,
        dueOn: null,
        countedEvidence: [
          { id: 'e1', amount: 1 },
          { id: 'e2', amount: 1 },
        ],
        because: message('evaluation-due.all-answered', { count: 2 }),
        next: null,
      },
    },
    {
      name: 'while there is no activity to evaluate',
      parameters: week,
      asOf: '2026-03-01',
      evidence: [
        anActivity('planned', '2026-01-10', { status: 'planned' }),
        anActivity('cancelled', '2026-01-10', { status: 'cancelled' }),
        anActivity('to come', '2026-03-02'),
      ],
      gives: { required: 0, counted: 0, dueOn: null, because: message('evaluation-due.nothing-asked') },
    },
    {
      name: 'by the latest of two for one activity',
      parameters: week,
      asOf: '2026-03-01',
      evidence: [
        anActivity('a1', '2026-01-10'),
        anEvaluation('e1', 'a1', '2026-01-12'),
        anEvaluation('e2', 'a1', '2026-01-14'),
      ],
      gives: {
        counted: 1,
        countedEvidence: [{ id: 'e2', amount: 1 }],
        uncountedEvidence: [
          { id: 'e1', code: 'superseded', reason: message('uncounted.superseded', { by: '2026-01-14' }) },
        ],
      },
    },
    {
      name: 'in the cycle, whatever an earlier one left open',
      parameters: { ...week, period: 'cycle' },
      asOf: '2026-03-01',
      evidence: [
        anActivity('a1', '2025-08-31'),
        anActivity('a2', '2025-09-01'),
        anEvaluation('e2', 'a2', '2025-09-01'),
      ],
      gives: { required: 1, counted: 1 },
    },
  ],
  unmet: [
    {
      name: 'through the last day of the time allowed',
      parameters: week,
      asOf: '2026-01-17',
      evidence: [anActivity('a1', '2026-01-10'), anActivity('a2', '2026-01-12')],
      gives: {
        status: 'due',
        required: 2,
        counted: 0,
        missing: 2,
        dueOn: civilDate('2026-01-17'),
        daysToDue: 0,
        because: message('evaluation-due.open-by', {
          open: 2,
          count: 2,
          title: 'Course',
          heldOn: '2026-01-10',
          dueOn: '2026-01-17',
        }),
        uncountedEvidence: [
          { id: 'a1', code: 'incomplete', reason: message('evaluation-due.still-open') },
          { id: 'a2', code: 'incomplete', reason: message('evaluation-due.still-open') },
        ],
      },
    },
    {
      name: 'the day after, when it is overdue, and the first date decides',
      parameters: week,
      asOf: '2026-01-18',
      evidence: [anActivity('a2', '2026-01-12'), anActivity('a1', '2026-01-10')],
      gives: { status: 'overdue', dueOn: civilDate('2026-01-17'), daysToDue: -1 },
    },
    {
      name: 'within the shorter of two times, for what either rule asks about',
      parameters: { within: { months: 1 }, delivery: ['external'], period: 'cycle' },
      variants: [
        {
          appliesTo: { roles: ['manager'] },
          parameters: { within: { days: 7 }, delivery: ['internal'], period: 'ever' },
        },
      ],
      person: { additionalRoles: ['manager'] },
      asOf: '2026-01-18',
      evidence: [anActivity('a1', '2026-01-10'), anActivity('a2', '2020-01-10', { delivery: 'external' })],
      gives: { status: 'overdue', required: 2, dueOn: civilDate('2020-01-17') },
    },
    {
      name: 'without a date where none is set',
      parameters: {},
      asOf: '2030-01-01',
      evidence: [anActivity('a1', '2026-01-10')],
      gives: { status: 'due', dueOn: null },
    },
    {
      name: 'by days of leave, which stop the clock',
      parameters: week,
      asOf: '2026-01-20',
      person: { leave: [{ from: civilDate('2026-01-12'), to: civilDate('2026-01-14') }] },
      evidence: [anActivity('a1', '2026-01-10')],
      gives: { status: 'due', dueOn: civilDate('2026-01-20') },
    },
    {
      name: 'by an evaluation of something else, or one not submitted yet',
      parameters: week,
      asOf: '2026-01-15',
      evidence: [
        anActivity('a1', '2026-01-10'),
        anEvaluation('e1', 'a9', '2026-01-12'),
        anEvaluation('e2', 'a1', '2026-01-16'),
      ],
      gives: {
        status: 'due',
        counted: 0,
        uncountedEvidence: [
          { id: 'a1', code: 'incomplete', reason: message('evaluation-due.still-open') },
          { id: 'e1', code: 'not-recognised', reason: message('uncounted.not-recognised') },
          { id: 'e2', code: 'after-as-of', reason: message('uncounted.after-as-of', { asOf: '2026-01-15' }) },
        ],
      },
    },
    {
      name: 'when it is recommended, and then it is never late',
      parameters: week,
      obligation: 'recommended',
      asOf: '2026-02-18',
      evidence: [anActivity('a1', '2026-01-10')],
      gives: {
        status: 'recommended',
        because: message('evaluation-due.open-by', {
          open: 1,
          count: 1,
          title: 'Course',
          heldOn: '2026-01-10',
          dueOn: '2026-01-17',
        }),
      },
    },
  ],
});

it.each([[{ within: { days: 0 } }], [{ delivery: [] }], [{ period: 'year' }], [{ weeks: 1 }]])(
  'refuses the parameters %j',
  (parameters) => {
    expect(evaluationDue.parse(parameters).ok).toBe(false);
  },
);
