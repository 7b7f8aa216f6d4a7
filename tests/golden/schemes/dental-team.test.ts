import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { done, judgedAs, rule, schemeOf } from './scheme-people.ts';

// General Dental Council, "Enhanced CPD scheme 2018": verifiable hours in a cycle of five years, 100 for dentists, 75 for
// hygienists and therapists, 50 for dental nurses and technicians; at least 10 of them in any two years in a row, also
// over the turn from one cycle to the next.
const scheme = schemeOf('example-dental-team', {
  roles: ['dentist', 'hygienist', 'dental-nurse'],
  cycle: { startsInMonth: 1, startsOnDay: 1, months: 60 },
  requirements: [
    rule(
      'verifiable',
      'minimum-hours',
      { hours: 50, sort: 'verified' },
      {
        variants: [
          { appliesTo: { roles: ['dentist'] }, parameters: { hours: 100, sort: 'verified' } },
          { appliesTo: { roles: ['hygienist'] }, parameters: { hours: 75, sort: 'verified' } },
        ],
      },
    ),
    rule('two-years', 'minimum-hours', { hours: 10, sort: 'verified', consecutiveYears: 2 }),
  ],
});

const cycle = ['2021-01-01', '2025-12-31'] as const;
const END = '2025-12-31';
const dentist = { role: 'dentist' };

/** Verified hours on 1 June of the years from 2021 on. */
const yearly = (...hours: readonly number[]) =>
  hours.map((each, index) => done(`${2021 + index}-06-01`, each, { verified: true }));

const before = done('2020-06-01', 10, { verified: true });

const people: readonly SchemePerson[] = [
  {
    name: '20 in each of five years = 100; every two years 40 (2020–2021: 10 + 20)',
    asOf: END,
    cycle,
    person: dentist,
    evidence: [before, ...yearly(20, 20, 20, 20, 20)],
    overall: 'compliant',
    gives: { verifiable: ['met', 100, 100, 0, END], 'two-years': ['met', 10, 40, 0, END] },
  },
  {
    name: '30 + 5 + 4 + 30 + 31 = 100, and 5 + 4 = 9 in 2022–2023',
    asOf: '2026-01-01',
    cycle,
    person: dentist,
    evidence: [before, ...yearly(30, 5, 4, 30, 31)],
    overall: 'non-compliant',
    gives: { verifiable: ['met', 100, 100, 0, END], 'two-years': ['overdue', 10, 9, 1, '2023-12-31'] },
  },
  {
    name: '50 + 0 + 10 + 0 + 40 = 100, never under 10 in two years: 50, 10, 10, 40',
    asOf: '2026-01-01',
    cycle,
    person: dentist,
    evidence: [before, ...yearly(50, 0, 10, 0, 40)],
    overall: 'compliant',
    gives: { verifiable: ['met', 100, 100, 0, END], 'two-years': ['met', 10, 40, 0, END] },
  },
  {
    name: 'nothing in 2020 and 9 in 2021, the last and the first year of two cycles: 1 short',
    asOf: '2022-01-01',
    cycle,
    person: dentist,
    evidence: yearly(9),
    overall: 'non-compliant',
    gives: { verifiable: ['due', 100, 9, 91, END], 'two-years': ['overdue', 10, 9, 1, '2021-12-31'] },
  },
  {
    name: 'registered with 2021, 0 in it: 10 are due by the end of 2022, nothing before it is asked',
    asOf: '2022-03-01',
    cycle,
    person: { ...dentist, startDate: '2021-01-01' },
    evidence: [],
    overall: 'action-needed',
    gives: { verifiable: ['due', 100, 0, 100, END], 'two-years': ['due', 10, 0, 10, '2022-12-31'] },
  },
  {
    name: 'in 2023: 12 + 10 + 0; 2022–2023 holds 10, 2023–2024 holds none yet and ends with 2024',
    asOf: '2023-09-01',
    cycle,
    person: dentist,
    evidence: [before, ...yearly(12, 10)],
    overall: 'action-needed',
    gives: { verifiable: ['due', 100, 22, 78, END], 'two-years': ['due', 10, 0, 10, '2024-12-31'] },
  },
  {
    name: '100 hours of which 40 not verifiable: 60 count; 20 + 20 + 20 in the first three years',
    asOf: '2026-01-01',
    cycle,
    person: dentist,
    evidence: [before, ...yearly(20, 20, 20), done('2024-06-01', 40)],
    overall: 'non-compliant',
    // 2024–2025 holds 0.
    gives: { verifiable: ['overdue', 100, 60, 40, END], 'two-years': ['overdue', 10, 0, 10, END] },
  },
  {
    name: 'a dental nurse: 10 a year = 50; every two years 20',
    asOf: END,
    cycle,
    person: { role: 'dental-nurse' },
    evidence: [before, ...yearly(10, 10, 10, 10, 10)],
    overall: 'compliant',
    gives: { verifiable: ['met', 50, 50, 0, END], 'two-years': ['met', 10, 20, 0, END] },
  },
  {
    name: 'a hygienist who is a dental nurse too owes the larger 75: 50 of them, 25 missing',
    asOf: '2025-06-02',
    cycle,
    person: { role: 'hygienist', additionalRoles: ['dental-nurse'] },
    evidence: [before, ...yearly(10, 10, 10, 10, 10)],
    overall: 'action-needed',
    gives: { verifiable: ['due', 75, 50, 25, END], 'two-years': ['met', 10, 20, 0, END] },
  },
  {
    name: 'courses of 6 with 4 verifiable: 4 a year = 20, and 8 in every two years from 2021–2022 on',
    asOf: '2026-01-01',
    cycle,
    person: { role: 'dental-nurse' },
    evidence: [
      before,
      ...yearly(6, 6, 6, 6, 6).map((each) => ({ ...each, verified: false, hoursBy: { verified: 4 } })),
    ],
    overall: 'non-compliant',
    gives: { verifiable: ['overdue', 50, 20, 30, END], 'two-years': ['overdue', 10, 8, 2, '2022-12-31'] },
  },
];

it.each(people.map((each) => [each.name, each] as const))(
  'somebody of a dental team with %s',
  (_name, each) => {
    const { overall, gives } = each;
    expect(judgedAs(scheme, each)).toMatchObject({ overall, gives });
  },
);

it.each([
  // 10 March 2021 to 9 March 2022 is the first year; 10 hours are due by the end of the second.
  ['registered in 2021 and employed before', '2022-05-01', '2015-01-05', '2021-03-10', ['due', '2023-03-09']],
  // The first two years, June 2018 to May 2020, lack all ten, whoever employed them.
  [
    'registered in 2018 and employed since 2022',
    '2023-05-31',
    '2022-09-01',
    '2018-06-01',
    ['overdue', '2020-05-31'],
  ],
])('somebody %s has years of their own', (_name, asOf, startDate, registeredOn, decides) => {
  const own = { ...scheme, cycle: { from: 'registration', months: 60 } };
  const { gives } = judgedAs(own, {
    name: '',
    asOf,
    person: { role: 'dentist', startDate, registeredOn },
    evidence: [],
    overall: 'non-compliant',
    gives: {},
  });
  const [status, , , , dueOn] = gives['two-years'] ?? [];
  expect([status, dueOn]).toEqual(decides);
});
