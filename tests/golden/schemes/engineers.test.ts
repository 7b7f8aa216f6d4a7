import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { done, judgedAs, rule, schemeOf } from './scheme-people.ts';

const inThreeYears = (hours: number, more: object = {}) => ({ hours, consecutiveYears: 3, ...more });

// Engineers Australia, "CPD requirements for Chartered engineers": 150 hours in any three years, at least 50 in the area of
// practice, 10 on risk and 15 on business and management; of private study at most 18 count, of service to the profession at
// most 50.
const scheme = schemeOf('example-engineers', {
  roles: ['engineer'],
  activityTypes: ['course', 'private-study', 'service'],
  requirements: [
    rule(
      'hours',
      'minimum-hours',
      inThreeYears(150, {
        caps: [
          { hours: 18, activityTypes: ['private-study'] },
          { hours: 50, activityTypes: ['service'] },
        ],
      }),
    ),
    rule('practice', 'minimum-hours', inThreeYears(50, { sort: 'practice' })),
    rule('risk', 'minimum-hours', inThreeYears(10, { sort: 'risk' })),
    rule('business', 'minimum-hours', inThreeYears(15, { sort: 'business' })),
  ],
});

const END = '2025-12-31';
const course = (date: string, hours: number, hoursBy: object = {}) =>
  done(date, hours, { activityType: 'course', hoursBy });
const study = (date: string, hours: number) => done(date, hours, { activityType: 'Private study' });
const service = (date: string, hours: number) => done(date, hours, { activityType: 'service' });

/** 75 hours with all of the three sorts that are asked for. */
const sorts = course('2024-03-01', 75, { practice: 50, risk: 10, business: 15 });
const allSorts = {
  practice: ['met', 50, 50, 0, END],
  risk: ['met', 10, 10, 0, END],
  business: ['met', 15, 15, 0, END],
} as const;

const people: readonly SchemePerson[] = [
  {
    name: '75 of the sorts + 75 of a course in 2023–2025 = 150',
    asOf: END,
    evidence: [sorts, course('2023-01-01', 75)],
    overall: 'compliant',
    gives: { hours: ['met', 150, 150, 0, END], ...allSorts },
  },
  {
    name: '75 + 57 + 30 of private study, of which 18 count = 150',
    asOf: END,
    evidence: [sorts, course('2023-01-01', 57), study('2025-02-01', 20), study('2025-04-01', 10)],
    overall: 'compliant',
    gives: { hours: ['met', 150, 150, 0, END], ...allSorts },
  },
  {
    name: '75 + 56 + 30 of private study, of which 18 count = 149',
    asOf: '2025-10-01',
    evidence: [sorts, course('2023-01-01', 56), study('2025-02-01', 20), study('2025-04-01', 10)],
    overall: 'action-needed',
    gives: { hours: ['due', 150, 149, 1, END], ...allSorts },
  },
  {
    name: '75 + 60 of service, of which 50 count, + 25 of private study, of which 18 = 143',
    asOf: '2025-10-01',
    evidence: [sorts, service('2023-05-01', 60), study('2024-05-01', 25)],
    overall: 'action-needed',
    gives: { hours: ['due', 150, 143, 7, END], ...allSorts },
  },
  {
    name: '75 on the last day of 2022: no longer of the three years, 75 of 150',
    asOf: '2025-01-01',
    evidence: [sorts, course('2022-12-31', 75)],
    overall: 'action-needed',
    gives: { hours: ['due', 150, 75, 75, END], ...allSorts },
  },
  {
    name: 'the three years to 2024 judged in March 2025: 75 + 74 = 149, late',
    asOf: '2025-03-01',
    cycle: ['2024-01-01', '2024-12-31'],
    evidence: [sorts, course('2022-01-01', 74)],
    overall: 'non-compliant',
    gives: {
      hours: ['overdue', 150, 149, 1, '2024-12-31'],
      practice: ['met', 50, 50, 0, '2024-12-31'],
      risk: ['met', 10, 10, 0, '2024-12-31'],
      business: ['met', 15, 15, 0, '2024-12-31'],
    },
  },
  {
    name: '150 hours without a word of their sort: 50, 10 and 15 are missing',
    asOf: '2025-10-01',
    evidence: [done('2024-01-01', 150)],
    overall: 'action-needed',
    gives: {
      hours: ['met', 150, 150, 0, END],
      practice: ['due', 50, 0, 50, END],
      risk: ['due', 10, 0, 10, END],
      business: ['due', 15, 0, 15, END],
    },
  },
  {
    name: 'who came in 2024: nothing is asked before three years have run; 75 are added up for this one',
    asOf: '2025-10-01',
    person: { startDate: '2024-01-01' },
    evidence: [course('2025-03-01', 75, { practice: 50, risk: 10, business: 15 })],
    overall: 'compliant',
    gives: {
      hours: ['not-applicable', null, 75, 0, null],
      practice: ['not-applicable', null, 50, 0, null],
      risk: ['not-applicable', null, 10, 0, null],
      business: ['not-applicable', null, 15, 0, null],
    },
  },
  {
    name: 'courses of 50 with 30 of practice, 6 of risk and 5 of business, three times: 150, 90, 18, 15',
    asOf: '2025-12-31',
    evidence: ['2023', '2024', '2025'].map((year) =>
      course(`${year}-07-01`, 50, { practice: 30, risk: 6, business: 5 }),
    ),
    overall: 'compliant',
    gives: {
      hours: ['met', 150, 150, 0, END],
      practice: ['met', 50, 90, 0, END],
      risk: ['met', 10, 18, 0, END],
      business: ['met', 15, 15, 0, END],
    },
  },
  {
    name: '75 + 75 of service in two years, of which 50 count = 125, on leave on the day',
    asOf: '2025-10-01',
    person: { leave: [{ from: '2025-09-01', to: null }] },
    evidence: [sorts, service('2023-05-01', 40), service('2024-05-01', 35)],
    overall: 'compliant',
    gives: { hours: ['paused', 150, 125, 25, END], ...allSorts },
  },
];

it.each(people.map((each) => [each.name, each] as const))('an engineer with %s', (_name, each) => {
  const { overall, gives } = each;
  const person = { role: 'engineer', ...each.person };
  expect(judgedAs(scheme, { ...each, person })).toMatchObject({ overall, gives });
});

it('says when three years will have run for somebody who came in 2024, of whom nothing is asked before', () => {
  const { changesOn } = judgedAs(scheme, {
    name: '',
    asOf: '2024-06-01',
    person: { role: 'engineer', startDate: '2024-01-01' },
    evidence: [],
    overall: 'compliant',
    gives: {},
  });
  expect(changesOn).toBe('2026-01-01');
});
