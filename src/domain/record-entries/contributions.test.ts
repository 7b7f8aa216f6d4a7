import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../cycles/civil-date.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { entryKinds, findEntryKind } from './index.ts';
import type { EntryColumns, RecordEntry } from './record-entry.ts';
import { NO_COLUMNS } from './record-entry.ts';

const today = civilDate('2026-11-20');

const entry = (kind: string, columns: Partial<EntryColumns>): RecordEntry => ({
  ...NO_COLUMNS,
  ...columns,
  key: 'entry-1',
  personOid: 'asha',
  kind,
  recordedAt: '2026-11-20T09:00:00.000Z',
  recordedBy: 'somebody',
  supersedes: undefined,
});

const added = (kind: string, columns: Partial<EntryColumns>, asOf: CivilDate = today) =>
  findEntryKind(kind)?.contributions(entry(kind, columns), asOf);

const first = civilDate('2026-03-02');
const last = civilDate('2026-11-20');
const evidence = (value: object) => ({ evidence: [{ id: 'entry-1', recordedOn: today, ...value }] });

describe('what an entry adds to a case', () => {
  it.each([
    [
      'training',
      { about: 'prevent', datedOn: first },
      evidence({ type: 'training', item: 'prevent', completedOn: first }),
    ],
    [
      'qualification',
      { about: 'Team leading', level: 3, state: 'working-towards', targetOn: last },
      evidence({
        type: 'qualification',
        subject: 'team-leading',
        level: 3,
        status: 'working-towards',
        awardedOn: null,
        targetDate: last,
      }),
    ],
    [
      'membership',
      { sort: 'sector-body', about: 'CMI', grade: 'fellow', validTo: last },
      evidence({ type: 'membership', kind: 'sector-body', body: 'CMI', grade: 'fellow', validTo: last }),
    ],
    [
      'professional-status',
      { about: 'QTLS', state: 'held', datedOn: first },
      evidence({
        type: 'professional-status',
        name: 'QTLS',
        status: 'held',
        awardedOn: first,
        targetDate: null,
      }),
    ],
    [
      'observation',
      { about: 'formal', datedOn: first },
      evidence({ type: 'observation', kind: 'formal', date: first }),
    ],
    [
      'self-assessment',
      { about: 'etf-2022', datedOn: first },
      evidence({ type: 'self-assessment', standardSet: 'etf-2022', completedOn: first }),
    ],
    [
      'plan',
      { datedOn: first, validTo: last },
      evidence({ type: 'plan', agreedOn: first, reviewedOn: last }),
    ],
    ['plan', { datedOn: first }, evidence({ type: 'plan', agreedOn: first, reviewedOn: null })],
    [
      'dissemination',
      { about: 'activity-1', datedOn: first, note: 'The team' },
      evidence({ type: 'dissemination', activity: 'activity-1', doneOn: first, audience: 'The team' }),
    ],
    [
      'activity-evaluation',
      { about: 'activity-1', datedOn: first, note: 'Useful' },
      evidence({ type: 'evaluation', activity: 'activity-1', submittedOn: first }),
    ],
    [
      'governor-session',
      { about: 'Finance', datedOn: first },
      evidence({ type: 'governor-session', date: first, status: 'attended' }),
    ],
    [
      'register-submission',
      { datedOn: first, includes: ['qualifications'] },
      evidence({ type: 'register-submission', date: first, qualifications: true, developmentPlan: false }),
    ],
    [
      'recognition',
      { about: 'activity-1', amount: 2.5, includes: ['A'] },
      { recognitions: [{ activity: 'activity-1', points: 2.5, outcomes: ['A'] }] },
    ],
    [
      'starting-point',
      { about: 'Team leading', level: 2 },
      { startingPoint: [{ subject: 'team-leading', level: 2 }] },
    ],
    ['leave', { datedOn: first }, { leave: [{ from: first, to: null }] }],
    [
      'leave',
      { datedOn: civilDate('2027-01-04'), validTo: civilDate('2027-02-05') },
      { leave: [{ from: '2027-01-04', to: '2027-02-05' }] },
    ],
    [
      'waiver',
      { about: 'prevent', datedOn: first, validTo: last, note: 'Seconded', approvedBy: 'Dilys Evans' },
      {
        waivers: [
          { requirement: 'prevent', from: first, to: last, reason: 'Seconded', approvedBy: 'Dilys Evans' },
        ],
      },
    ],
    [
      'employment-period',
      { about: 'manager', amount: 0.6, datedOn: first, validTo: last },
      {
        roleHistory: [{ role: 'manager', from: first, to: last }],
        fteHistory: [{ fte: 0.6, from: first, to: last }],
      },
    ],
  ] as const)('%s: %j', (kind, columns, contributions) => {
    expect(added(kind, columns)).toEqual(contributions);
  });
});

describe.each([
  ['assignment', { about: 'minibus' }, { assigned: ['minibus'] }],
  [
    'programme',
    { about: 'Coding', level: 3, state: 'exempt', note: 'None is asked for' },
    {
      programmesDelivered: [{ subject: 'coding', level: 3, exempt: true, exemptReason: 'None is asked for' }],
    },
  ],
  ['register-membership', { grade: 'B' }, { registered: [{ level: 'B' }] }],
  ['register-membership', {}, { registered: [{ level: null }] }],
] as const)('%s', (kind, columns, contributions) => {
  const days = { ...columns, datedOn: first, validTo: last };
  // Cycles that are counted from a registration look at the whole of it, on whichever day.
  const everyDay = (to: string | null) =>
    kind === 'register-membership' ? { registrations: [{ from: first, to }] } : {};

  it.each([
    ['on the day before its first', '2026-03-01', {}, ['2026-03-02', '2026-11-21']],
    ['on its first day', '2026-03-02', contributions, ['2026-11-21']],
    ['on its last day', '2026-11-20', contributions, ['2026-11-21']],
    ['on the day after its last', '2026-11-21', {}, []],
  ])('%s adds what it should, and tells when it turns', (_when, asOf, there, turnsOn) => {
    expect(added(kind, days, civilDate(asOf))).toEqual({ ...there, ...everyDay(last), turnsOn });
  });

  it('without an end goes on', () => {
    expect(added(kind, { ...columns, datedOn: first }, civilDate('2099-12-31'))).toEqual({
      ...contributions,
      ...everyDay(null),
      turnsOn: [],
    });
  });
});

describe('a row edited by hand into what its kind cannot read', () => {
  it.each([
    ['training', { about: 'prevent' }],
    ['training', { datedOn: first }],
    ['qualification', { about: 'english', state: 'bought' }],
    ['qualification', { about: 'english', state: 'held', level: 33 }],
    ['membership', { sort: 'golf-club', about: 'Royal' }],
    ['membership', { sort: 'sector-body' }],
    ['professional-status', { about: 'QTLS', state: '' }],
    ['observation', { about: 'formal' }],
    ['self-assessment', { datedOn: first }],
    ['plan', {}],
    ['plan', { datedOn: last, validTo: first }],
    ['dissemination', { datedOn: first }],
    ['activity-evaluation', { about: 'activity-1' }],
    ['governor-session', { about: 'Finance' }],
    ['register-submission', { includes: ['qualifications'] }],
    ['recognition', { amount: 5 }],
    ['recognition', { about: 'activity-1', amount: -5 }],
    ['recognition', { about: 'activity-1', amount: Number.NaN }],
    ['register-membership', { grade: 'B' }],
    ['register-membership', { datedOn: last, validTo: first }],
    ['programme', { about: 'coding', datedOn: first }],
    ['programme', { about: 'coding', level: 99, datedOn: first }],
    ['starting-point', { about: 'english' }],
    ['starting-point', { about: 'english', level: 2.5 }],
    ['assignment', { datedOn: first }],
    ['assignment', { about: 'minibus' }],
    ['employment-period', { about: 'manager', amount: 1 }],
    ['leave', { validTo: last }],
    ['leave', { datedOn: last, validTo: first }],
    ['waiver', { about: 'prevent', datedOn: first, note: 'Seconded' }],
    ['waiver', { about: 'prevent', datedOn: first, approvedBy: 'Dilys Evans' }],
    ['waiver', { about: 'prevent', datedOn: first, note: ' ', approvedBy: 'Dilys Evans' }],
    ['waiver', { datedOn: first, note: 'Seconded', approvedBy: 'Dilys Evans' }],
  ])('adds nothing: %s %j', (kind, columns) => {
    expect(added(kind, columns)).toEqual({});
  });

  it('keeps of working time what can be read', () => {
    const period = { from: first, to: null };
    expect(added('employment-period', { about: 'manager', amount: 37, datedOn: first })).toEqual({
      roleHistory: [{ ...period, role: 'manager' }],
      fteHistory: [],
    });
  });

  const days = fc.constantFrom(undefined, first, last, civilDate('2027-06-01'));
  const words = fc.oneof(
    fc.constant(''),
    fc.constantFrom('held', 'exempt', 'prevent', '__proto__'),
    fc.string(),
  );
  const numbers = fc.oneof(fc.constant(undefined), fc.double(), fc.integer());
  const rows = fc.record({
    about: words,
    sort: words,
    state: words,
    level: numbers,
    grade: words,
    amount: numbers,
    datedOn: days,
    targetOn: days,
    validTo: days,
    includes: fc.array(words),
    note: words,
    approvedBy: words,
  });

  it.each(entryKinds.map(({ name }) => name))('is no fault: %s', (kind) => {
    fc.assert(
      fc.property(rows, (columns) => {
        const contributions = added(kind, columns) ?? {};
        const { leave = [], waivers = [], fteHistory = [], roleHistory = [] } = contributions;
        const { programmesDelivered = [], startingPoint = [], turnsOn = [] } = contributions;
        return (
          [...leave, ...waivers, ...fteHistory, ...roleHistory].every(
            ({ from, to }) => to === null || from <= to,
          ) &&
          waivers.every(({ reason, approvedBy }) => reason !== '' && approvedBy !== '') &&
          fteHistory.every(({ fte }) => fte > 0 && fte <= 1) &&
          [...programmesDelivered, ...startingPoint].every(({ level }) => Number.isInteger(level)) &&
          turnsOn.every((day) => day > today)
        );
      }),
    );
  });
});
