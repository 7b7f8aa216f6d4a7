import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { done, judgedAs, rule, schemeOf } from './scheme-people.ts';

// Nursing and Midwifery Council, "How to revalidate with the NMC": 35 hours of CPD in the three years since registration
// or the last renewal, of which 20 are participatory. Nothing reduces them.
const scheme = schemeOf('example-nurses', {
  roles: ['nurse'],
  cycle: { startsInMonth: 4, startsOnDay: 1, months: 36 },
  requirements: [
    rule('hours', 'minimum-hours', { hours: 35, subMinimum: 'participatory' }),
    rule('participatory', 'minimum-hours', { hours: 20, sort: 'participatory' }),
  ],
});

const cycle = ['2022-04-01', '2025-03-31'] as const;
const END = '2025-03-31';
const nurse = { role: 'nurse' };
const workshop = (date: string, hours: number, participatory = hours) =>
  done(date, hours, { hoursBy: { participatory } });

const people: readonly SchemePerson[] = [
  {
    name: '15 read + 20 in workshops = 35, on the last day',
    asOf: END,
    cycle,
    evidence: [done('2022-04-01', 15), workshop('2023-05-02', 12), workshop(END, 8)],
    overall: 'compliant',
    gives: { hours: ['met', 35, 35, 0, END], participatory: ['met', 20, 20, 0, END] },
  },
  {
    name: '20.5 read + 19.5 in workshops = 40, half an hour of participation short',
    asOf: '2025-03-01',
    cycle,
    evidence: [done('2022-06-01', 20.5), workshop('2023-05-02', 19.5)],
    overall: 'action-needed',
    gives: { hours: ['met', 35, 40, 0, END], participatory: ['due', 20, 19.5, 0.5, END] },
  },
  {
    name: 'the same the day after the end: late',
    asOf: '2025-04-01',
    cycle,
    evidence: [done('2022-06-01', 20.5), workshop('2023-05-02', 19.5)],
    overall: 'non-compliant',
    gives: { hours: ['met', 35, 40, 0, END], participatory: ['overdue', 20, 19.5, 0.5, END] },
  },
  {
    name: '10 + 24.75 = 34.75, all participatory, a quarter of an hour short in all',
    asOf: '2025-01-15',
    cycle,
    evidence: [workshop('2022-09-01', 10), workshop('2024-02-01', 24.75)],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 34.75, 0.25, END], participatory: ['met', 20, 34.75, 0, END] },
  },
  {
    name: 'three courses of 12 with 7 of participation each: 36 hours, 21 participatory',
    asOf: '2025-01-15',
    cycle,
    evidence: [workshop('2022-09-01', 12, 7), workshop('2023-09-01', 12, 7), workshop('2024-09-01', 12, 7)],
    overall: 'compliant',
    gives: { hours: ['met', 35, 36, 0, END], participatory: ['met', 20, 21, 0, END] },
  },
  {
    name: 'at 0.4 of full time 14 of 35: nothing is reduced, 21 and 6 are missing',
    asOf: '2024-12-31',
    cycle,
    person: { fte: 0.4 },
    evidence: [workshop('2023-09-01', 14)],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 14, 21, END], participatory: ['due', 20, 14, 6, END] },
  },
  {
    name: 'on maternity leave on the day: 10 of 35, and nothing is asked for the time being',
    asOf: '2025-02-01',
    cycle,
    person: { leave: [{ from: '2024-10-01', to: '2025-09-30' }] },
    evidence: [workshop('2023-09-01', 10)],
    overall: 'compliant',
    gives: { hours: ['paused', 35, 10, 25, END], participatory: ['paused', 20, 10, 10, END] },
  },
  {
    name: '20 on the day before the three years do not count, 20 on their first day do',
    asOf: '2024-12-31',
    cycle,
    evidence: [workshop('2022-03-31', 20), workshop('2022-04-01', 20)],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 20, 15, END], participatory: ['met', 20, 20, 0, END] },
  },
  {
    name: '25 done, 10 planned, 10 called off: 25 of 35',
    asOf: '2025-03-30',
    cycle,
    evidence: [
      workshop('2023-02-01', 25),
      { ...workshop('2025-03-01', 10), status: 'planned' },
      { ...workshop('2024-03-01', 10), status: 'cancelled' },
    ],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 25, 10, END], participatory: ['met', 20, 25, 0, END] },
  },
  {
    name: '2 days of 7 read = 14, and 21 in a group: 35, 21 participatory',
    asOf: '2025-03-30',
    cycle,
    evidence: [
      { type: 'activity', date: '2023-01-10', status: 'completed', days: 2 },
      workshop('2024-01-10', 21),
    ],
    overall: 'compliant',
    gives: { hours: ['met', 35, 35, 0, END], participatory: ['met', 20, 21, 0, END] },
  },
];

it.each(people.map((each) => [each.name, each] as const))('a nurse with %s', (_name, each) => {
  const { overall, gives } = each;
  expect(judgedAs(scheme, { ...each, person: { ...nurse, ...each.person } })).toMatchObject({
    overall,
    gives,
  });
});
