import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import { anActivity } from './example-evidence.ts';
import { minimumHours } from './minimum-hours.ts';
import { outcomeOfExample, testRequirement } from './test-requirement.ts';

const hours = (id: string, date: string, count: number) => anActivity(id, date, { minutes: count * 60 });

testRequirement({ describe, it, expect }, minimumHours, {
  met: [
    {
      name: 'by exactly the hours asked for, and then nothing is left to do',
      parameters: { hours: 16 },
      asOf: '2025-10-01',
      evidence: [hours('r1', '2025-09-01', 8), hours('r2', '2025-10-01', 8)],
      gives: {
        unit: 'hours',
        required: 16,
        counted: 16,
        missing: 0,
        dueOn: civilDate('2026-08-31'),
        next: null,
      },
    },
    {
      name: 'also after the cycle has ended',
      parameters: { hours: 8 },
      asOf: '2025-09-30',
      cycle: { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') },
      evidence: [hours('r1', '2025-08-31', 8)],
      gives: { daysToDue: -30 },
    },
    {
      name: 'by a part-time tutor who did the share of their contract',
      parameters: { hours: 30, proRata: 'fte' },
      asOf: '2026-01-01',
      person: { fte: 0.6 },
      evidence: [hours('r1', '2025-09-10', 18)],
      gives: { required: 18, missing: 0 },
    },
    {
      name: 'by hours above the minimum, which are kept',
      parameters: { hours: 30 },
      asOf: '2026-03-01',
      evidence: [hours('r1', '2025-10-10', 20), hours('r2', '2026-02-10', 27)],
      gives: { counted: 47, missing: 0 },
    },
    {
      name: 'by days, credits and INSET days, each by its own length',
      parameters: { hours: 41, hoursPerDay: 7 },
      asOf: '2026-03-01',
      evidence: [
        anActivity('r1', '2025-10-01', { days: 1 }),
        anActivity('r2', '2025-10-02', { credits: 2 }),
        anActivity('r3', '2025-10-03', { insetDays: 1 }),
        anActivity('r4', '2025-10-04', { minutes: 480, days: 5 }),
      ],
      gives: {
        counted: 41,
        countedEvidence: [
          { id: 'r1', amount: 7 },
          { id: 'r2', amount: 20 },
          { id: 'r3', amount: 6 },
          { id: 'r4', amount: 8 },
        ],
      },
    },
    {
      name: 'by somebody who starts after the cycle when starters owe their share',
      parameters: { hours: 30, proRata: 'days' },
      asOf: '2025-10-01',
      person: { startDate: civilDate('2026-09-01') },
      evidence: [],
      gives: { required: 0, counted: 0 },
    },
  ],
  unmet: [
    {
      name: 'while hours are missing and the cycle runs, and the next step is said in days',
      parameters: { hours: 16 },
      asOf: '2025-12-01',
      evidence: [hours('r1', '2025-11-01', 12)],
      gives: {
        status: 'due',
        missing: 4,
        dueOn: civilDate('2026-08-31'),
        daysToDue: 273,
        because: message('minimum-hours.short', {
          counted: 12,
          required: 16,
          missing: 4,
          full: 16,
          basis: 'full',
          fte: 1,
        }),
        next: message('minimum-hours.plan-days', { halfDays: 1, days: 0.5, dueOn: '2026-08-31' }),
      },
    },
    {
      name: 'on the last day of the cycle, when it is still due',
      parameters: { hours: 40 },
      asOf: '2025-08-31',
      evidence: [hours('r1', '2025-08-31', 8)],
      gives: {
        status: 'due',
        counted: 8,
        missing: 32,
        daysToDue: 0,
        next: message('minimum-hours.last-day', { missing: 32 }),
      },
    },
    {
      name: 'the day after the cycle that is judged, when it is overdue',
      parameters: { hours: 30 },
      asOf: '2025-09-01',
      cycle: { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') },
      evidence: [hours('r1', '2025-03-01', 25)],
      gives: {
        status: 'overdue',
        missing: 5,
        daysToDue: -1,
        next: message('minimum-hours.record-late', { dueOn: '2025-08-31' }),
      },
    },
    {
      name: 'by what lies outside the cycle, is not completed or is not known yet, and each is told apart',
      parameters: { hours: 10 },
      asOf: '2025-10-01',
      evidence: [
        hours('before', '2025-08-31', 5),
        anActivity('planned', '2025-09-10', { minutes: 300, status: 'planned' }),
        anActivity('cancelled', '2025-09-11', { minutes: 300, status: 'cancelled' }),
        hours('later', '2025-10-02', 5),
        hours('counts', '2025-09-12', 5),
      ],
      gives: {
        counted: 5,
        countedEvidence: [{ id: 'counts', amount: 5 }],
        uncountedEvidence: [
          {
            id: 'before',
            code: 'outside-cycle',
            reason: message('uncounted.outside-cycle', { from: '2025-09-01', to: '2026-08-31' }),
          },
          { id: 'planned', code: 'not-completed', reason: message('uncounted.not-completed') },
          { id: 'cancelled', code: 'not-completed', reason: message('uncounted.not-completed') },
          {
            id: 'later',
            code: 'after-as-of',
            reason: message('uncounted.after-as-of', { asOf: '2025-10-01' }),
          },
        ],
      },
    },
    {
      name: 'by records rounded down one by one',
      parameters: { hours: 4, rounding: 'floor-record' },
      asOf: '2025-10-01',
      evidence: [hours('r1', '2025-09-02', 1.75), hours('r2', '2025-09-03', 1.75)],
      gives: { counted: 2, missing: 2 },
    },
    {
      name: 'by a sum rounded down',
      parameters: { hours: 4, rounding: 'floor-total' },
      asOf: '2025-10-01',
      evidence: [hours('r1', '2025-09-02', 1.75), hours('r2', '2025-09-03', 1.75)],
      gives: { counted: 3, missing: 1 },
    },
    {
      name: 'when the amount is rounded half up once all factors are multiplied',
      parameters: { hours: 30, proRata: 'fte+months' },
      asOf: '2026-02-01',
      person: { fte: 0.35, startDate: civilDate('2026-01-31') },
      evidence: [],
      // 30 × 0.35 × 8 ÷ 12
      gives: { required: 7, missing: 7 },
    },
    {
      name: 'when the days from the start to the end of the cycle decide, both ends in',
      parameters: { hours: 36.5, proRata: 'days' },
      asOf: '2026-08-01',
      person: { startDate: civilDate('2026-08-22') },
      evidence: [],
      gives: { required: 1, next: message('minimum-hours.plan-hours', { missing: 1, dueOn: '2026-08-31' }) },
    },
    {
      name: 'when it is recommended, and then nobody is late',
      parameters: { hours: 30 },
      asOf: '2025-09-01',
      cycle: { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') },
      obligation: 'recommended',
      evidence: [],
      gives: { status: 'recommended', missing: 30 },
    },
    {
      name: 'by somebody whom it does not cover, whose hours are added up all the same',
      parameters: { hours: 30 },
      asOf: '2025-10-01',
      appliesTo: { roles: ['manager'] },
      evidence: [hours('r1', '2025-09-10', 3)],
      gives: {
        status: 'not-applicable',
        unit: 'hours',
        required: null,
        counted: 3,
        missing: 0,
        dueOn: null,
        daysToDue: null,
        because: message('not-covered.role'),
      },
    },
    {
      name: 'where no amount is set',
      parameters: { hours: null },
      asOf: '2025-10-01',
      evidence: [hours('r1', '2025-09-10', 3)],
      gives: { status: 'not-applicable', required: null, counted: 3, missing: 0, dueOn: null },
    },
  ],
});

it('counts twenty minutes three times as one whole hour', () => {
  const outcome = outcomeOfExample(minimumHours, {
    name: 'thirds',
    parameters: { hours: 1 },
    asOf: '2025-10-01',
    evidence: ['2025-09-02', '2025-09-03', '2025-09-04'].map((date, index) =>
      anActivity(`r${index}`, date, { minutes: 20 }),
    ),
    gives: {},
  });
  expect(outcome.counted).toBe(1);
  expect(outcome.countedEvidence.map(({ amount }) => amount)).toEqual([
    0.333_333_333, 0.333_333_333, 0.333_333_333,
  ]);
});

it.each(['half', 'fte+fte', 'fte+none', ''])('refuses %j as a way to reduce the target', (proRata) => {
  expect(minimumHours.parse({ hours: 30, proRata })).toMatchObject({
    ok: false,
    refusal: [{ path: 'proRata' }],
  });
});

it.each([[-1], [Number.NaN], ['30'], [undefined]])('refuses %p as a number of hours', (count) => {
  expect(minimumHours.parse({ hours: count })).toMatchObject({ ok: false, refusal: [{ path: 'hours' }] });
});
