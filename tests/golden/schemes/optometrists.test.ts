import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { judgedAs, rule, schemeOf, scored } from './scheme-people.ts';

// General Optical Council, "CPD: a guide for registrants" (2022): 36 points in three calendar years, at least 18 of them
// interactive, and at least 6 points in each year.
const scheme = schemeOf('example-optometrists', {
  roles: ['optometrist'],
  cycle: { startsInMonth: 1, startsOnDay: 1, months: 36 },
  requirements: [
    rule('points', 'minimum-points', { points: 36 }),
    rule('interactive', 'minimum-points', { points: 18, sort: 'interactive' }),
    rule('each-year', 'minimum-points', { points: 6, consecutiveYears: 1 }),
  ],
});

const cycle = ['2022-01-01', '2024-12-31'] as const;
const END = '2024-12-31';
const talk = (date: string, points: number, interactive = points) => scored(date, points, { interactive });

const people: readonly SchemePerson[] = [
  {
    name: '12 interactive a year in two years, 12 read in the third: 36, 24 interactive',
    asOf: END,
    cycle,
    evidence: [talk('2022-05-01', 12), talk('2023-05-01', 12), scored('2024-05-01', 12)],
    overall: 'compliant',
    gives: {
      points: ['met', 36, 36, 0, END],
      interactive: ['met', 18, 24, 0, END],
      'each-year': ['met', 6, 12, 0, END],
    },
  },
  {
    name: '25 + 5 + 6 = 36, one short in 2023',
    asOf: '2025-01-01',
    cycle,
    evidence: [talk('2022-05-01', 25), talk('2023-05-01', 5), talk('2024-05-01', 6)],
    overall: 'non-compliant',
    gives: {
      points: ['met', 36, 36, 0, END],
      interactive: ['met', 18, 36, 0, END],
      'each-year': ['overdue', 6, 5, 1, '2023-12-31'],
    },
  },
  {
    name: 'all 36 in the first year: 2023 and 2024 lack 6 each, 2023 first',
    asOf: '2024-06-01',
    cycle,
    evidence: [talk('2022-05-01', 36)],
    overall: 'non-compliant',
    gives: {
      points: ['met', 36, 36, 0, END],
      interactive: ['met', 18, 36, 0, END],
      'each-year': ['overdue', 6, 0, 6, '2023-12-31'],
    },
  },
  {
    name: 'in the first year 4 points of 6: 2 by its end, and 32 and 16 by the end of the three',
    asOf: '2022-12-31',
    cycle,
    evidence: [talk('2022-05-01', 4, 2)],
    overall: 'action-needed',
    gives: {
      points: ['due', 36, 4, 32, END],
      interactive: ['due', 18, 2, 16, END],
      'each-year': ['due', 6, 4, 2, '2022-12-31'],
    },
  },
  {
    name: 'the same on the first day of 2023: the year 2022 is over with 2 missing',
    asOf: '2023-01-01',
    cycle,
    evidence: [talk('2022-05-01', 4, 2)],
    overall: 'non-compliant',
    gives: {
      points: ['due', 36, 4, 32, END],
      interactive: ['due', 18, 2, 16, END],
      'each-year': ['overdue', 6, 4, 2, '2022-12-31'],
    },
  },
  {
    name: '3 peer reviews of 3 points with 2 interactive each, a year: 27, 18 interactive, 9 missing',
    asOf: '2024-12-30',
    cycle,
    evidence: ['2022', '2023', '2024'].flatMap((year) => [
      talk(`${year}-02-01`, 3, 2),
      talk(`${year}-03-01`, 3, 2),
      talk(`${year}-04-01`, 3, 2),
    ]),
    overall: 'action-needed',
    gives: {
      points: ['due', 36, 27, 9, END],
      interactive: ['met', 18, 18, 0, END],
      'each-year': ['met', 6, 9, 0, END],
    },
  },
  {
    name: '36 read points, none interactive: 18 short',
    asOf: '2025-01-01',
    cycle,
    evidence: [scored('2022-05-01', 12), scored('2023-05-01', 12), scored('2024-05-01', 12)],
    overall: 'non-compliant',
    gives: {
      points: ['met', 36, 36, 0, END],
      interactive: ['overdue', 18, 0, 18, END],
      'each-year': ['met', 6, 12, 0, END],
    },
  },
  {
    name: 'hours without points: 40 hours are 0 points',
    asOf: '2022-06-01',
    cycle,
    evidence: [{ type: 'activity', date: '2022-05-01', status: 'completed', hours: 40 }],
    overall: 'action-needed',
    gives: {
      points: ['due', 36, 0, 36, END],
      interactive: ['due', 18, 0, 18, END],
      'each-year': ['due', 6, 0, 6, '2022-12-31'],
    },
  },
  {
    name: 'who came in May 2023 with 6.5 in it and 5.5 in 2024: nothing is asked of 2022, half a point of 2024',
    asOf: '2024-11-01',
    cycle,
    person: { startDate: '2023-05-01' },
    evidence: [talk('2023-09-01', 6.5), talk('2024-09-01', 5.5)],
    overall: 'action-needed',
    gives: {
      points: ['due', 36, 12, 24, END],
      interactive: ['due', 18, 12, 6, END],
      'each-year': ['due', 6, 5.5, 0.5, END],
    },
  },
  {
    name: 'points of the day before the cycle and of a day to come count for nothing: 7 of 36',
    asOf: '2022-10-01',
    cycle,
    person: { startDate: '2022-01-01' },
    evidence: [talk('2021-12-31', 20), talk('2022-01-01', 7), talk('2022-10-02', 20)],
    overall: 'action-needed',
    gives: {
      points: ['due', 36, 7, 29, END],
      interactive: ['due', 18, 7, 11, END],
      'each-year': ['met', 6, 7, 0, '2022-12-31'],
    },
  },
];

it.each(people.map((each) => [each.name, each] as const))('an optometrist with %s', (_name, each) => {
  const { overall, gives } = each;
  const person = { role: 'optometrist', ...each.person };
  expect(judgedAs(scheme, { ...each, person })).toMatchObject({ overall, gives });
});
