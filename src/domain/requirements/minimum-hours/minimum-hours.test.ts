import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import type { CasePerson } from '../../case/case.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { minimumHours } from './minimum-hours.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

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
        because: message('not-covered.role', { names: 'manager', more: 0 }),
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

/** The policy's own rule with a minimum of two sector days inside. */
const withSector = (withinTotal: boolean) => ({
  parameters: { hours: 20, subMinimum: 'sector' },
  parts: [{ key: 'sector', kind: 'minimum-hours', parameters: { days: 2, category: 'sector', withinTotal } }],
  asOf: '2025-10-01',
  evidence: [
    anActivity('late', '2025-09-20', { minutes: 600, category: 'sector' }),
    anActivity('early', '2025-09-02', { minutes: 600, category: 'sector' }),
    hours('other', '2025-09-03', 3),
  ],
  name: 'sector',
  gives: {},
});

describe('a minimum inside another', () => {
  it('counts to both unless the rule says otherwise', () => {
    expect(outcomeOfExample(minimumHours, withSector(true))).toMatchObject({ status: 'met', counted: 23 });
  });

  it('keeps its own hours for itself, the earliest first, and gives what is above it to the whole', () => {
    expect(outcomeOfExample(minimumHours, withSector(false))).toMatchObject({
      status: 'due',
      counted: 7,
      missing: 13,
      countedEvidence: [
        { id: 'late', amount: 4 },
        { id: 'other', amount: 3 },
      ],
      uncountedEvidence: [{ id: 'early', code: 'wrong-category' }],
    });
  });

  it('keeps nothing where it asks for nothing', () => {
    const example = withSector(false);
    const [sector] = example.parts;
    const parts = [{ ...sector, parameters: { days: null, category: 'sector', withinTotal: false } }];
    expect(outcomeOfExample(minimumHours, { ...example, parts })).toMatchObject({ counted: 23 });
  });
});

describe('the share of a year', () => {
  const required = (proRata: string, person: Partial<CasePerson>) =>
    outcomeOfExample(minimumHours, {
      name: proRata,
      parameters: { hours: 365, proRata },
      asOf: '2025-10-01',
      person,
      evidence: [],
      gives: {},
    }).required;
  const from = (date: string, to: string | null = null) => ({
    from: civilDate(date),
    to: to === null ? null : civilDate(to),
  });

  it.each([
    // 73 of 365 days at 0.5, the others at full time.
    ['fte', { fteHistory: [{ ...from('2025-09-01', '2025-11-12'), fte: 0.5 }] }, 328.5],
    ['fte', { fteHistory: [{ ...from('2020-01-01'), fte: 0.4 }] }, 146],
    ['fte', { fte: 0.6, fteHistory: [{ ...from('2020-01-01', '2021-01-01'), fte: 0.4 }] }, 219],
    ['days', { leave: [from('2025-12-01', '2025-12-31')] }, 334],
    ['days', { startDate: civilDate('2026-08-22'), leave: [from('2026-08-25', '2026-09-30')] }, 3],
    ['days', { endDate: civilDate('2025-09-10') }, 10],
    ['days', { startDate: civilDate('2026-08-22'), endDate: civilDate('2027-01-01') }, 10],
    ['days', { endDate: civilDate('2025-08-31') }, 0],
    // Leave lies in post: a month of it is a month.
    ['months', { leave: [from('2025-12-01', '2025-12-31')] }, 365],
    ['months', { startDate: civilDate('2026-02-28') }, 212.92],
    ['months', { startDate: civilDate('2026-03-01') }, 182.5],
    ['months', { endDate: civilDate('2025-10-01') }, 60.83],
    ['months', { endDate: civilDate('2025-08-31') }, 0],
    ['fte+days', { fte: 0.5, leave: [from('2025-12-01', '2025-12-31')] }, 167],
    ['days', { leave: [from('2025-12-01')] }, 91],
    // Of the 10 days in post five were at 0.5: what the share was before says nothing of them.
    [
      'fte',
      { startDate: civilDate('2026-08-22'), fteHistory: [{ ...from('2020-01-01', '2026-08-26'), fte: 0.5 }] },
      273.75,
    ],
    [
      'fte+days',
      { startDate: civilDate('2026-08-22'), fteHistory: [{ ...from('2020-01-01', '2026-08-26'), fte: 0.5 }] },
      7.5,
    ],
    ['fte', { fte: 0.5, endDate: civilDate('2025-08-31') }, 0],
    ['none', { endDate: civilDate('2025-08-31') }, 365],
  ] as const)('by %s for somebody with %j gives %d of 365', (proRata, person, expected) => {
    expect(required(proRata, person)).toBe(expected);
  });

  it('weighs the share of full time by the days worked, and not by those before the start', () => {
    const outcome = outcomeOfExample(minimumHours, {
      name: '',
      parameters: { hours: 30, proRata: 'fte+days' },
      asOf: '2026-07-01',
      person: {
        fte: 1,
        startDate: civilDate('2026-03-01'),
        fteHistory: [{ ...from('2026-06-01'), fte: 0.5 }],
      },
      evidence: [],
      gives: {},
    });
    // Of 184 days in post 92 at full time and 92 at half: 30 × 0.75 × 184 ÷ 365. Over the whole cycle it would be 13.22.
    expect(outcome.required).toBe(11.34);
    expect(outcome.over).toEqual({ from: '2026-03-01', to: '2026-08-31' });
  });

  it.each([
    ['a year from 6 April, whole', '2025-04-06', '2026-04-05', {}, 30],
    ['its last day', '2025-04-06', '2026-04-05', { startDate: civilDate('2026-04-05') }, 2.5],
    [
      'up to a day before a month of it ends',
      '2025-04-06',
      '2026-04-05',
      { endDate: civilDate('2025-05-05') },
      2.5,
    ],
    ['into a month of it by a day', '2025-04-06', '2026-04-05', { endDate: civilDate('2025-05-06') }, 5],
    ['three years, whole', '2022-01-01', '2024-12-31', {}, 30],
    ['the last of three years', '2022-01-01', '2024-12-31', { startDate: civilDate('2024-01-01') }, 10],
    ['five years less six months', '2020-07-01', '2025-06-30', { endDate: civilDate('2024-12-31') }, 27],
    [
      'a cycle from the last day of a month',
      '2025-01-31',
      '2025-12-30',
      { startDate: civilDate('2025-02-28') },
      27.27,
    ],
    ['a cycle of less than a month', '2025-01-31', '2025-02-10', {}, 30],
  ] as const)('by months for %s', (_name, first, last, person, expected) => {
    const { required: asked } = outcomeOfExample(minimumHours, {
      name: '',
      parameters: { hours: 30, proRata: 'months' },
      asOf: first,
      cycle: { from: civilDate(first), to: civilDate(last) },
      person,
      evidence: [],
      gives: {},
    });
    expect(asked).toBe(expected);
  });

  it.each([
    [
      'days',
      { role: 'manager', roleHistory: [{ ...from('2020-01-01', '2026-08-21'), role: 'tutor' }] },
      undefined,
      10,
    ],
    ['days', { role: 'manager' }, '2026-08-22', 10],
    ['months', { role: 'manager' }, '2026-08-22', 30.42],
    ['fte', { role: 'manager', fte: 0.5 }, '2026-08-22', 182.5],
  ] as const)(
    'by %s begins with the rule: %j, taken on %s, gives %d of 365',
    (proRata, person, adoptedOn, expected) => {
      const outcome = outcomeOfExample(minimumHours, {
        name: '',
        parameters: { hours: 365, proRata },
        appliesTo: { roles: ['manager'] },
        asOf: '2026-08-25',
        adoptedOn,
        person,
        evidence: [],
        gives: {},
      });
      expect(outcome.required).toBe(expected);
    },
  );
});

it('takes only what is aligned where the rule asks for alignment', () => {
  const outcome = outcomeOfExample(minimumHours, {
    name: 'alignment',
    parameters: { hours: 2, requireAlignment: true },
    asOf: '2025-10-01',
    evidence: [
      anActivity('aligned', '2025-09-02', { minutes: 60, alignment: ['NOS-P2'] }),
      anActivity('loose', '2025-09-03', { minutes: 60 }),
    ],
    gives: {},
  });
  expect(outcome).toMatchObject({ counted: 1, uncountedEvidence: [{ id: 'loose', code: 'not-aligned' }] });
});

it('counts a record without any measure as no hours', () => {
  const outcome = outcomeOfExample(minimumHours, {
    name: 'nothing',
    parameters: { hours: 0 },
    asOf: '2025-10-01',
    evidence: [anActivity('reading', '2025-09-02')],
    gives: {},
  });
  expect(outcome).toMatchObject({ status: 'met', countedEvidence: [{ id: 'reading', amount: 0 }] });
});

it('owes the larger amount where two variants cover somebody', () => {
  const outcome = outcomeOfExample(minimumHours, {
    name: 'variants',
    parameters: { hours: 30 },
    variants: [
      { appliesTo: { roles: ['tutor'] }, parameters: { hours: 40 } },
      { appliesTo: { roles: ['manager'] }, parameters: { hours: 20 } },
    ],
    asOf: '2025-10-01',
    person: { additionalRoles: ['manager'] },
    evidence: [],
    gives: {},
  });
  expect(outcome.required).toBe(40);
});

it('refuses hours and days at once', () => {
  expect(minimumHours.parse({ hours: 16, days: 2 })).toMatchObject({
    ok: false,
    refusal: [{ path: 'hours' }],
  });
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
