import { describe, expect, it } from '@jest/globals';
import { aLearningActivity, anEvaluation, aPerson, aRecordEntry } from '../../../tests/builders/records.ts';
import type { LearningActivity } from '../activities/learning-activity.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { NO_COLUMNS } from '../record-entries/record-entry.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import type { PersonRows } from './case-for.ts';
import { caseFor } from './case-for.ts';
import { exampleBookOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from './judge.ts';

const asOf = civilDate('2026-06-01');

const entry = (kind: string, changed: Partial<RecordEntry> = {}): RecordEntry =>
  aRecordEntry({
    ...NO_COLUMNS,
    key: `entry-${kind}`,
    kind,
    datedOn: civilDate('2026-03-02'),
    recordedAt: '2026-03-02T09:00:00.000Z',
    ...changed,
  });

const activity = (changed: Partial<LearningActivity> = {}): LearningActivity =>
  aLearningActivity({ key: 'activity-1', completedOn: civilDate('2026-03-01'), minutes: 600, ...changed });

const caseOf = (rows: Partial<PersonRows>) =>
  caseFor({ person: aPerson(), activities: [], entries: [], reviews: [], evaluations: [], asOf, ...rows });

const outcomeOf = (requirement: string, rows: Partial<PersonRows>) =>
  judge(exampleBookOfManyKinds, caseOf(rows)).outcomes.find((each) => each.requirement === requirement);

describe('entries recorded late', () => {
  const training = entry('training', { about: 'prevent', recordedAt: '2026-05-04T09:00:00.000Z' });
  const leave = entry('leave', { recordedAt: '2026-05-04T09:00:00.000Z' });
  const known = (day: string, entries: readonly RecordEntry[]) => ({ entries, knownOn: civilDate(day) });

  it('count for nothing on a day before, and are shown with the reason', () => {
    expect(outcomeOf('prevent', known('2026-05-03', [training]))).toMatchObject({
      status: 'overdue',
      countedEvidence: [],
      uncountedEvidence: [{ id: training.key, reason: { id: 'uncounted.recorded-late' } }],
    });
    expect(outcomeOf('prevent', known('2026-05-04', [training]))).toMatchObject({ status: 'met' });
  });

  it('change nothing that is known of the person', () => {
    expect(caseOf(known('2026-05-03', [leave])).person.leave).toEqual([]);
    expect(caseOf(known('2026-05-04', [leave])).person.leave).toEqual([{ from: '2026-03-02', to: null }]);
  });

  it('stand until the day on which they were corrected or taken back', () => {
    const corrected = entry('training', {
      key: 'corrected',
      about: 'first-aid',
      supersedes: training.key,
      recordedAt: '2026-05-10T09:00:00.000Z',
    });
    const withdrawn = entry('withdrawal', {
      key: 'withdrawn',
      supersedes: corrected.key,
      recordedAt: '2026-05-20T09:00:00.000Z',
    });
    const counted = (day: string) =>
      ['prevent', 'first-aid'].map((requirement) =>
        outcomeOf(requirement, known(day, [training, corrected, withdrawn]))?.countedEvidence.map(
          ({ id }) => id,
        ),
      );
    expect(counted('2026-05-09')).toEqual([[training.key], []]);
    expect(counted('2026-05-10')).toEqual([[], ['corrected']]);
    expect(counted('2026-05-19')).toEqual([[], ['corrected']]);
    expect(counted('2026-05-20')).toEqual([[], []]);
  });
});

describe('entries that are corrected or taken back', () => {
  const first = entry('training', { about: 'prevent' });

  it('count no more, their correction does', () => {
    const corrected = entry('training', { key: 'corrected', about: 'prevent', supersedes: first.key });
    expect(caseOf({ entries: [first, corrected] }).evidence).toMatchObject([{ id: 'corrected' }]);
  });

  it('count no more once taken back, and what they corrected does not come back', () => {
    const corrected = entry('training', { key: 'corrected', about: 'prevent', supersedes: first.key });
    const withdrawn = entry('withdrawal', { key: 'withdrawn', supersedes: 'corrected' });
    expect(caseOf({ entries: [first, corrected, withdrawn] }).evidence).toEqual([]);
  });
});

describe('rows edited by hand', () => {
  it('of a kind that nobody knows, or that their kind cannot read, leave the case as it was', () => {
    const nonsense = [
      entry('skydiving'),
      entry('waiver', { about: 'prevent' }),
      entry('leave', { datedOn: undefined }),
      entry('membership', { sort: 'golf-club', about: 'Royal' }),
    ];
    expect(caseOf({ entries: nonsense })).toEqual(caseOf({}));
  });

  it('that supersede one another in a circle stand for nothing', () => {
    const rows = [
      activity({ key: 'one', supersedes: 'other' }),
      activity({ key: 'other', supersedes: 'one' }),
    ];
    const evaluated = entry('activity-evaluation', { about: 'one' });
    expect(outcomeOf('evaluation', { activities: rows, entries: [evaluated] })).toMatchObject({
      countedEvidence: [],
      uncountedEvidence: [{ id: evaluated.key, code: 'not-recognised' }],
    });
  });
});

describe('an activity', () => {
  const outside = activity({ delivery: 'external' });
  const shared = entry('dissemination', { about: outside.key, note: 'The team' });
  const evaluated = entry('activity-evaluation', { about: outside.key, note: 'Useful' });

  it('is answered for by entries that name it', () => {
    const rows = { activities: [outside], entries: [shared, evaluated] };
    expect(outcomeOf('evaluation', rows)).toMatchObject({
      status: 'met',
      countedEvidence: [{ id: evaluated.key }],
    });
    expect(outcomeOf('dissemination', rows)).toMatchObject({
      status: 'met',
      countedEvidence: [{ id: shared.key }],
    });
  });

  it('is answered for after its correction too, by entries and by its event’s form', () => {
    const corrections = [
      activity({ key: 'activity-2', delivery: 'external', supersedes: outside.key, eventKey: 'event' }),
      activity({ key: 'activity-3', delivery: 'external', supersedes: 'activity-2', eventKey: 'event' }),
    ];
    const activities = [{ ...outside, eventKey: 'event' }, ...corrections];
    expect(outcomeOf('dissemination', { activities, entries: [shared] })?.status).toBe('met');
    expect(outcomeOf('evaluation', { activities, entries: [evaluated] })?.status).toBe('met');
    expect(
      outcomeOf('evaluation', { activities, evaluations: [anEvaluation({ eventKey: 'event' })] })?.status,
    ).toBe('met');
  });

  it('is recognised by the last entry that recognises it: its points, its learning outcomes', () => {
    const earlier = entry('recognition', { key: 'earlier', about: outside.key, amount: 2, includes: ['A'] });
    const later = entry('recognition', { key: 'later', about: outside.key, amount: 6, includes: ['A', 'B'] });
    const rows = (entries: readonly RecordEntry[]) => ({ activities: [outside], entries });
    expect(outcomeOf('points', rows([]))).toMatchObject({ status: 'due', counted: 0 });
    expect(outcomeOf('points', rows([earlier]))).toMatchObject({ status: 'due', counted: 2 });
    expect(outcomeOf('points', rows([earlier, later]))).toMatchObject({ status: 'met', counted: 6 });
    expect(outcomeOf('scheme', rows([earlier, later]))).toMatchObject({ status: 'met', counted: 10 });
  });
});

describe('a standing that rests on what begins or ends', () => {
  const registered = entry('register-membership', { validTo: civilDate('2026-06-30') });
  const changesOn = (...only: readonly string[]) =>
    judge(exampleBookOfManyKinds, { ...caseOf({ entries: [registered] }), only }).changesOn;

  it('holds until that day', () => {
    expect(changesOn('register')).toBe('2026-07-01');
  });

  it('holds less long where time alone changes a verdict before', () => {
    const due = entry('membership', { sort: 'sector-body', about: 'CMI', validTo: civilDate('2026-06-10') });
    const given = { ...caseOf({ entries: [registered, due] }), only: ['body', 'register'] };
    expect(judge(exampleBookOfManyKinds, given).changesOn).toBe('2026-06-11');
  });
});

describe('the day somebody came onto the register', () => {
  const on = (key: string, datedOn: string, validTo?: string) =>
    entry('register-membership', {
      key,
      datedOn: civilDate(datedOn),
      validTo: validTo === undefined ? undefined : civilDate(validTo),
    });

  it.each([
    ['is that of their registration', [on('a', '2019-07-01')], '2019-07-01'],
    [
      'stays when another level follows',
      [on('b', '2024-01-01'), on('a', '2019-07-01', '2023-12-31')],
      '2019-07-01',
    ],
    [
      'is that of the return after a gap',
      [on('b', '2024-01-02'), on('a', '2019-07-01', '2023-12-31')],
      '2024-01-02',
    ],
    ['is unknown once they are off it', [on('a', '2019-07-01', '2026-05-31')], null],
    ['is unknown before they are on it', [on('a', '2026-06-02')], null],
  ])('%s', (_name, entries, registeredOn) => {
    expect(caseOf({ entries }).person.registeredOn).toBe(registeredOn);
  });
});

it('knows the last day in post of somebody who leaves', () => {
  const person = aPerson({ leftOn: civilDate('2026-07-31') });
  expect(caseOf({ person }).person.endDate).toBe('2026-07-31');
  expect(caseOf({}).person.endDate).toBeNull();
});

it('knows the day on which the policy was taken on', () => {
  const day = civilDate('2026-01-01');
  expect(caseOf({ adoptedOn: day }).adoptedOn).toBe(day);
});
