import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { CasePerson } from '../../case/case.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { anActivity, recordedOn } from '../../../../tests/builders/example-evidence.ts';
import { minimumHours } from './minimum-hours.ts';
import type { RequirementExample } from '../../../../tests/builders/test-requirement.ts';
import { outcomeOfExample } from '../../../../tests/builders/test-requirement.ts';

const YEAR = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') };

const outcomeOf = (
  parameters: object,
  evidence: readonly ActivityEvidence[],
  more: Partial<RequirementExample> = {},
): Outcome =>
  outcomeOfExample(minimumHours, {
    name: 'example',
    parameters,
    asOf: '2025-12-01',
    cycle: YEAR,
    evidence,
    gives: {},
    ...more,
  });

const hours = (id: string, date: string, count: number, changes: Partial<ActivityEvidence> = {}) =>
  anActivity(id, date, { minutes: count * 60, ...changes });

const by = (hoursBySort: Readonly<Record<string, number>>) => ({
  minutesBy: Object.fromEntries(Object.entries(hoursBySort).map(([sort, count]) => [sort, count * 60])),
});

describe('hours of a sort', () => {
  const course = hours('course', '2025-02-01', 6, by({ participatory: 4, ethics: 1 }));
  const reading = hours('reading', '2025-03-01', 5);
  const seminar = hours('seminar', '2025-04-01', 3, { verified: true });

  it.each([
    ['participatory', 4, ['course']],
    ['ethics', 1, ['course']],
    ['verified', 3, ['seminar']],
    // No word of every object is a sort that records state.
    ['constructor', 0, []],
  ])('are those that records state or the mark verified gives: of %s %d', (sort, counted, ids) => {
    const outcome = outcomeOf({ hours: 4, sort }, [course, reading, seminar]);
    expect(outcome.counted).toBe(counted);
    expect(outcome.countedEvidence.map(({ id }) => id)).toEqual(ids);
  });

  it('all count to a rule that asks for hours of any sort, once', () => {
    expect(outcomeOf({ hours: 14 }, [course, reading, seminar])).toMatchObject({
      status: 'met',
      counted: 14,
    });
  });

  it('are named where some are missing, and records without any say so', () => {
    const outcome = outcomeOf({ hours: 5, sort: 'participatory' }, [course, reading]);
    expect(outcome).toMatchObject({
      status: 'due',
      missing: 1,
      because: message('minimum-hours.short-of', {
        counted: 4,
        required: 5,
        missing: 1,
        sort: 'participatory',
      }),
      next: message('minimum-hours.plan-of', { missing: 1, dueOn: '2025-12-31', sort: 'participatory' }),
      uncountedEvidence: [{ id: 'reading', code: 'wrong-category', reason: message('uncounted.wrong-sort') }],
    });
  });

  it('that a record states decide, also where it is marked as verified', () => {
    const half = hours('half', '2025-05-01', 4, { verified: true, ...by({ verified: 2 }) });
    expect(outcomeOf({ hours: 4, sort: 'verified' }, [half])).toMatchObject({ counted: 2 });
  });

  it('may be of a category, where a record splits its time between two', () => {
    const split = hours('split', '2025-05-01', 8, {
      category: 'educational',
      ...by({ sector: 3, educational: 5 }),
    });
    expect(outcomeOf({ hours: 3, category: 'sector' }, [split])).toMatchObject({ status: 'met', counted: 3 });
    expect(outcomeOf({ hours: 8, category: 'educational' }, [split])).toMatchObject({ counted: 5 });
    expect(outcomeOf({ hours: 8, category: 'other' }, [split])).toMatchObject({
      counted: 0,
      uncountedEvidence: [{ code: 'wrong-category' }],
    });
  });

  it('both of a category and of a sort are those that must be both', () => {
    const split = hours('split', '2025-05-01', 8, by({ sector: 5, verified: 6 }));
    expect(outcomeOf({ hours: 3, category: 'sector', sort: 'verified' }, [split])).toMatchObject({
      counted: 3,
    });
  });

  it('may be of activities of some types alone, by id or name', () => {
    const outcome = outcomeOf({ hours: 3, activityTypes: ['course'] }, [
      hours('r1', '2025-02-01', 2, { activityType: 'Course' }),
      hours('r2', '2025-02-02', 2, { activityType: 'reading' }),
    ]);
    expect(outcome).toMatchObject({ counted: 2, uncountedEvidence: [{ id: 'r2', code: 'wrong-kind' }] });
  });

  it('are kept by the minimum inside the whole, where they count to it alone', () => {
    const inside = { hours: 4, sort: 'participatory', withinTotal: false };
    const outcome = outcomeOf({ hours: 10, subMinimum: 'inside' }, [course, reading, seminar], {
      parts: [{ key: 'inside', kind: 'minimum-hours', parameters: inside }],
    });
    expect(outcome).toMatchObject({ status: 'met', counted: 10 });
  });
});

describe('a cap', () => {
  const caps = [{ hours: 3, activityTypes: ['course'] }];
  const service = (id: string, date: string, count: number) => hours(id, date, count);
  const other = hours('other', '2025-06-01', 5, { activityType: 'reading' });

  it('lets the earliest hours count up to it, and says of the rest that it is above', () => {
    const outcome = outcomeOf({ hours: 10, caps }, [
      service('third', '2025-04-01', 1),
      service('second', '2025-03-01', 2),
      service('first', '2025-02-01', 2),
      other,
    ]);
    expect(outcome).toMatchObject({
      status: 'due',
      counted: 8,
      missing: 2,
      countedEvidence: [
        { id: 'second', amount: 1 },
        { id: 'first', amount: 2 },
        { id: 'other', amount: 5 },
      ],
      uncountedEvidence: [{ id: 'third', code: 'not-recognised', reason: message('uncounted.over-cap') }],
    });
  });

  it('at exactly its hours takes nothing off', () => {
    expect(outcomeOf({ hours: 8, caps }, [service('all', '2025-02-01', 3), other])).toMatchObject({
      status: 'met',
      counted: 8,
    });
  });

  it('may be a share of what the person owes, after it was reduced', () => {
    const half = [{ percent: 50, activityTypes: ['course'] }];
    const parameters = { hours: 20, proRata: 'fte', caps: half };
    expect(outcomeOf(parameters, [service('r1', '2025-02-01', 9)], { person: { fte: 0.6 } })).toMatchObject({
      required: 12,
      counted: 6,
    });
  });

  it('takes of one activity only the hours of its sort', () => {
    const mixed = hours('mixed', '2025-02-01', 8, by({ service: 4 }));
    expect(outcomeOf({ hours: 8, caps: [{ hours: 3, sort: 'service' }] }, [mixed])).toMatchObject({
      counted: 7,
    });
  });

  it('of two sorts takes off both, and of one hour under two caps once', () => {
    const twoSorts = [
      { hours: 1, sort: 'service' },
      { hours: 1, sort: 'reading' },
    ];
    const mixed = hours('mixed', '2025-02-01', 8, by({ service: 4, reading: 2 }));
    expect(outcomeOf({ hours: 8, caps: twoSorts }, [mixed])).toMatchObject({ counted: 4 });
    const twice = [
      { hours: 2, activityTypes: ['course'] },
      { hours: 3, category: 'educational' },
    ];
    expect(outcomeOf({ hours: 8, caps: twice }, [hours('r1', '2025-02-01', 8)])).toMatchObject({
      counted: 2,
    });
  });

  it('holds for whomever the rule does not cover, unless it is a share of what they owe', () => {
    const nobody = { appliesTo: { roles: ['manager'] } };
    const evidence = [service('r1', '2025-02-01', 9)];
    expect(outcomeOf({ hours: 20, caps }, evidence, nobody)).toMatchObject({ required: null, counted: 3 });
    const half = [{ percent: 50, activityTypes: ['course'] }];
    expect(outcomeOf({ hours: 20, caps: half }, evidence, nobody)).toMatchObject({ counted: 9 });
  });

  it.each([
    [{ hours: 3 }],
    [{ activityTypes: ['course'] }],
    [{ hours: 3, percent: 50, category: 'sector' }],
    [{ percent: 101, category: 'sector' }],
    [{ points: 3, category: 'sector' }],
  ])('of %j is refused', (cap) => {
    expect(minimumHours.parse({ hours: 10, caps: [cap] })).toMatchObject({ ok: false });
  });

  it('names activity types that the policy declares', () => {
    const parameters = minimumHours.parse({ hours: 10, caps: [{ hours: 1, activityTypes: ['service'] }] });
    expect(parameters.ok && minimumHours.references(parameters.value)).toEqual([
      { list: 'activityTypes', id: 'service', path: 'caps[0].activityTypes[0]' },
    ]);
  });

  const aRecord = fc.record({
    day: fc.integer({ min: 0, max: 300 }),
    count: fc.integer({ min: 0, max: 5 }),
    category: fc.constantFrom('sector' as const, 'educational' as const),
    activityType: fc.constantFrom('course', 'reading'),
    service: fc.integer({ min: 0, max: 5 }),
  });
  const records = (drawn: readonly (typeof aRecord extends fc.Arbitrary<infer Value> ? Value : never)[]) =>
    drawn.map(({ day, count, service: part, ...changes }, index) =>
      hours(`r${index}`, addDays(YEAR.from, day), count, {
        ...changes,
        ...by(part > 0 && part <= count ? { service: part } : {}),
      }),
    );

  it('never makes one record more count for less, nor lets more of its own count than it says', () => {
    const aCap = fc.constantFrom<Readonly<Record<string, unknown>>>(
      { hours: 4, category: 'sector' },
      { hours: 2, activityTypes: ['course'] },
    );
    fc.assert(
      fc.property(fc.array(aRecord, { maxLength: 8 }), fc.array(aCap, { maxLength: 2 }), (drawn, limits) => {
        const evidence = records(drawn);
        const counts = evidence.map(
          (_, index) => outcomeOf({ hours: 40, caps: limits }, evidence.slice(0, index + 1)).counted ?? 0,
        );
        expect(counts).toEqual([...counts].sort((one, more) => one - more));
        const { countedEvidence } = outcomeOf({ hours: 40, caps: limits }, evidence);
        const sector = countedEvidence
          .filter(({ id }) => evidence.find((each) => each.id === id)?.category === 'sector')
          .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
        if (limits.some((each) => 'category' in each)) expect(sector).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('counts the same whatever the order of the records', () => {
    const limits = [
      { hours: 4, category: 'sector' },
      { hours: 2, activityTypes: ['course'] },
      { hours: 1, sort: 'service' },
    ];
    const twoOrders = fc
      .array(aRecord, { maxLength: 8 })
      .map(records)
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(twoOrders, ([one, other_]) => {
        const [first, second] = [one, other_].map((each) => outcomeOf({ hours: 40, caps: limits }, each));
        expect(second?.counted).toBe(first?.counted);
      }),
    );
  });
});

describe('the amount', () => {
  const requiredOf = (parameters: object, person: Partial<CasePerson> = {}) =>
    outcomeOf(parameters, [], { person }).required;

  it.each([
    // 30 × 0.1 = 3, under the floor of 6.
    [0.1, 6],
    [0.2, 6],
    // 30 × 0.5
    [0.5, 15],
    [1, 30],
  ])('is never under its floor, whatever reduces it: at %d full-time %d', (fte, expected) => {
    expect(requiredOf({ hours: 30, proRata: 'fte', floorHours: 6 }, { fte })).toBe(expected);
  });

  it('is never more than the full amount, and nothing before somebody starts', () => {
    expect(requiredOf({ hours: 4, proRata: 'fte', floorHours: 6 }, { fte: 0.1 })).toBe(4);
    expect(
      requiredOf({ hours: 30, proRata: 'days', floorHours: 6 }, { startDate: civilDate('2026-01-01') }),
    ).toBe(0);
  });

  const leave = (from: string, to: string | null) => ({
    leave: [{ from: civilDate(from), to: to === null ? null : civilDate(to) }],
  });

  it.each([
    ['of exactly the length', leave('2025-03-01', '2025-05-31'), 'whole', 365],
    // 93 days, 1 March to 1 June.
    ['a day longer, off as a whole', leave('2025-03-01', '2025-06-01'), 'whole', 272],
    ['a day longer, off by that day', leave('2025-03-01', '2025-06-01'), 'excess', 364],
    // The 31 days of December; the absence lasts into April.
    ['that goes on after the cycle', leave('2025-12-01', '2026-04-15'), 'whole', 334],
    ['whose longer part lies after the cycle', leave('2025-12-01', '2026-04-15'), 'excess', 365],
    // 1 July to 31 December are 184 days, from 1 October 92.
    ['without an end', leave('2025-07-01', null), 'whole', 181],
    ['without an end', leave('2025-07-01', null), 'excess', 273],
  ])(
    'of 365, where only absence of more than three months reduces it, with leave %s',
    (_, person, takes, owed) => {
      const parameters = {
        hours: 365,
        proRata: 'days',
        leaveLongerThan: { months: 3 },
        leaveTakesOff: takes,
      };
      expect(requiredOf(parameters, person)).toBe(owed);
    },
  );

  it('is reduced by leaves that follow one another as by one', () => {
    const person = {
      leave: [
        { from: civilDate('2025-03-01'), to: civilDate('2025-04-15') },
        { from: civilDate('2025-04-16'), to: civilDate('2025-06-01') },
      ],
    };
    expect(requiredOf({ hours: 365, proRata: 'days', leaveLongerThan: { months: 3 } }, person)).toBe(272);
  });
});

describe('a last day for entering', () => {
  const parameters = { hours: 10, recordedBy: '01-31' };
  const inTime = recordedOn(hours('in-time', '2025-12-20', 6), '2026-01-31');
  const late = recordedOn(hours('late', '2025-12-21', 6), '2026-02-01');

  it('counts what was entered on it, and not what was entered the day after', () => {
    expect(outcomeOf(parameters, [inTime, late], { asOf: '2026-03-01' })).toMatchObject({
      status: 'overdue',
      counted: 6,
      dueOn: civilDate('2026-01-31'),
      uncountedEvidence: [
        {
          id: 'late',
          code: 'not-recognised',
          reason: message('uncounted.entered-too-late', { recordedOn: '2026-02-01', closedOn: '2026-01-31' }),
        },
      ],
      next: message('minimum-hours.record-closed', {
        missing: 4,
        doneBy: '2025-12-31',
        closesOn: '2026-01-31',
      }),
    });
  });

  it('keeps what is missing due until it has passed, for what was done and not entered', () => {
    expect(outcomeOf(parameters, [inTime], { asOf: '2026-01-31' })).toMatchObject({
      status: 'due',
      dueOn: civilDate('2026-01-31'),
      next: message('minimum-hours.record-before', {
        missing: 4,
        doneBy: '2025-12-31',
        closesOn: '2026-01-31',
      }),
    });
    expect(outcomeOf(parameters, [inTime], { asOf: '2025-12-31' })).toMatchObject({
      status: 'due',
      dueOn: civilDate('2025-12-31'),
    });
  });

  it('may be a time after the end of the cycle', () => {
    const within = { hours: 10, recordedBy: { days: 28 } };
    const onLastDay = recordedOn(hours('in-time', '2025-12-20', 10), '2026-01-28');
    expect(outcomeOf(within, [onLastDay], { asOf: '2026-03-01' })).toMatchObject({ status: 'met' });
    const dayAfter = recordedOn(onLastDay, '2026-01-29');
    expect(outcomeOf(within, [dayAfter], { asOf: '2026-03-01' })).toMatchObject({
      status: 'overdue',
      counted: 0,
    });
  });

  it.each(['02-29', '13-01', '31-01', 'January', ''])('is not %j', (recordedBy) => {
    expect(minimumHours.parse({ hours: 10, recordedBy })).toMatchObject({ ok: false });
  });
});

describe('years in a row', () => {
  const FIVE_YEARS = { from: civilDate('2021-01-01'), to: civilDate('2025-12-31') };
  const yearly = (...counts: readonly number[]) =>
    counts.map((count, index) => hours(`y${2021 + index}`, `${2021 + index}-06-01`, count));
  const judged = (asOf: string, counts: readonly number[], person: Partial<CasePerson> = {}) =>
    outcomeOf({ hours: 10, consecutiveYears: 2 }, yearly(...counts), { asOf, cycle: FIVE_YEARS, person });

  it('each hold the minimum, or the first that does not decides', () => {
    expect(judged('2026-01-15', [20, 5, 4, 30, 41], { startDate: civilDate('2020-01-06') })).toMatchObject({
      status: 'overdue',
      required: 10,
      counted: 9,
      missing: 1,
      dueOn: civilDate('2023-12-31'),
      parts: [
        { name: '2020–2021', status: 'met' },
        { name: '2021–2022', status: 'met' },
        { name: '2022–2023', status: 'overdue' },
        { name: '2023–2024', status: 'met' },
        { name: '2024–2025', status: 'met' },
      ],
      because: message('minimum-hours.short-between', {
        counted: 9,
        required: 10,
        missing: 1,
        from: '2022-01-01',
        to: '2023-12-31',
      }),
    });
  });

  it('are asked about once they have begun, and are due at their end', () => {
    // In 2023: 2022–2023 holds ten already, 2023–2024 runs.
    expect(judged('2023-09-01', [0, 10, 0], { startDate: civilDate('2021-01-01') })).toMatchObject({
      status: 'due',
      counted: 0,
      missing: 10,
      dueOn: civilDate('2024-12-31'),
      parts: [
        { name: '2021–2022', status: 'met' },
        { name: '2022–2023', status: 'met' },
        { name: '2023–2024', status: 'due' },
      ],
    });
  });

  it('that began before the cycle are asked about too', () => {
    expect(judged('2022-01-01', [9], { startDate: civilDate('2020-12-31') })).toMatchObject({
      status: 'overdue',
      counted: 9,
      dueOn: civilDate('2021-12-31'),
    });
  });

  it('whose first year somebody missed are not', () => {
    expect(judged('2022-01-01', [10], { startDate: civilDate('2021-01-01') }).parts).toEqual([
      { name: '2021–2022', status: 'met' },
      { name: '2022–2023', status: 'due' },
    ]);
    expect(judged('2025-06-01', [], { startDate: civilDate('2025-01-01') })).toMatchObject({
      status: 'not-applicable',
      because: message('minimum-hours.years-to-come', { years: 2 }),
    });
  });

  it('whose last year somebody is not here for are not', () => {
    const left = { startDate: civilDate('2021-01-01'), endDate: civilDate('2022-12-31') };
    expect(judged('2025-12-31', [10, 0], left).parts).toEqual([{ name: '2021–2022', status: 'met' }]);
  });

  it('may be single years of a longer cycle', () => {
    const outcome = outcomeOf({ hours: 6, consecutiveYears: 1 }, yearly(6, 0, 6), {
      asOf: '2023-12-31',
      cycle: { from: civilDate('2021-01-01'), to: civilDate('2023-12-31') },
    });
    expect(outcome).toMatchObject({
      status: 'overdue',
      missing: 6,
      dueOn: civilDate('2022-12-31'),
      parts: [
        { name: '2021', status: 'met' },
        { name: '2022', status: 'overdue' },
        { name: '2023', status: 'met' },
      ],
    });
  });

  it('end with the cycle, where a part of a year is left of it', () => {
    const outcome = outcomeOf({ hours: 6, consecutiveYears: 1 }, yearly(6, 0), {
      asOf: '2022-02-01',
      cycle: { from: civilDate('2021-01-01'), to: civilDate('2022-03-31') },
    });
    expect(outcome).toMatchObject({ status: 'due', dueOn: civilDate('2022-03-31') });
  });
});

it('takes the stricter of each way where two variants ask for the same amount, else the way of the larger one', () => {
  const owing = (own: object, variant: object) =>
    outcomeOf(own, [hours('r1', '2025-02-01', 20)], {
      variants: [{ appliesTo: { roles: ['tutor'] }, parameters: variant }],
      person: { fte: 0.1 },
    });
  const capped = { hours: 30, proRata: 'fte', caps: [{ hours: 2, activityTypes: ['course'] }] };
  expect(owing({ hours: 30, proRata: 'fte' }, capped)).toMatchObject({ counted: 2 });
  expect(owing({ hours: 40, proRata: 'fte' }, capped)).toMatchObject({ required: 4, counted: 20 });
  expect(owing({ hours: 40, proRata: 'fte' }, { ...capped, floorHours: 6 })).toMatchObject({ required: 6 });
});
