import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { done, judgedAs, rule, schemeOf } from './scheme-people.ts';

// Royal Institution of Chartered Surveyors, "CPD requirements and obligations": 20 hours in each calendar year, at least 10 of
// them formal, recorded by 31 January of the next year.
const scheme = schemeOf('example-surveyors', {
  roles: ['surveyor'],
  requirements: [
    rule('hours', 'minimum-hours', { hours: 20, recordedBy: '01-31' }),
    rule('formal', 'minimum-hours', { hours: 10, sort: 'formal', recordedBy: '01-31' }),
  ],
});

const cycle = ['2025-01-01', '2025-12-31'] as const;
const END = '2025-12-31';
const CLOSES = '2026-01-31';
const formal = (date: string, hours: number, more: object = {}) =>
  done(date, hours, { hoursBy: { formal: hours }, ...more });

const people: readonly SchemePerson[] = [
  {
    name: '10 formal + 10 informal = 20, entered as they were done',
    asOf: END,
    cycle,
    evidence: [formal('2025-03-01', 10), done('2025-04-01', 10)],
    overall: 'compliant',
    gives: { hours: ['met', 20, 20, 0, END], formal: ['met', 10, 10, 0, END] },
  },
  {
    name: '12 formal + 8 informal, all entered on 31 January: in time',
    asOf: '2026-03-01',
    cycle,
    evidence: [
      formal('2025-03-01', 12, { recordedOn: CLOSES }),
      done('2025-04-01', 8, { recordedOn: CLOSES }),
    ],
    overall: 'compliant',
    gives: { hours: ['met', 20, 20, 0, END], formal: ['met', 10, 12, 0, END] },
  },
  {
    name: '12 formal + 8 informal, the informal entered on 1 February: 12 of 20',
    asOf: '2026-03-01',
    cycle,
    evidence: [
      formal('2025-03-01', 12, { recordedOn: CLOSES }),
      done('2025-04-01', 8, { recordedOn: '2026-02-01' }),
    ],
    overall: 'non-compliant',
    gives: { hours: ['overdue', 20, 12, 8, CLOSES], formal: ['met', 10, 12, 0, END] },
  },
  {
    name: '15 formal by the end of the year: the missing 5 may still be entered in January',
    asOf: '2026-01-10',
    cycle,
    evidence: [formal('2025-03-01', 15)],
    overall: 'action-needed',
    gives: { hours: ['due', 20, 15, 5, CLOSES], formal: ['met', 10, 15, 0, END] },
  },
  {
    name: 'the same on 1 February: late',
    asOf: '2026-02-01',
    cycle,
    evidence: [formal('2025-03-01', 15)],
    overall: 'non-compliant',
    gives: { hours: ['overdue', 20, 15, 5, CLOSES], formal: ['met', 10, 15, 0, END] },
  },
  {
    name: '20 informal in May: 10 formal are due by the end of the year, in which they have to be done',
    asOf: '2025-06-01',
    cycle,
    evidence: [done('2025-05-01', 20)],
    overall: 'action-needed',
    gives: { hours: ['met', 20, 20, 0, END], formal: ['due', 10, 0, 10, END] },
  },
  {
    name: 'done on 2 January of the next year: it counts to that one',
    asOf: '2026-01-05',
    cycle,
    evidence: [formal('2025-03-01', 10), formal('2026-01-02', 10)],
    overall: 'action-needed',
    gives: { hours: ['due', 20, 10, 10, CLOSES], formal: ['met', 10, 10, 0, END] },
  },
  {
    name: 'a conference of 8 with 6 formal, twice, and 4 read: 20, 12 formal',
    asOf: '2026-03-01',
    cycle,
    evidence: [
      done('2025-03-01', 8, { hoursBy: { formal: 6 } }),
      done('2025-09-01', 8, { hoursBy: { formal: 6 } }),
      done('2025-10-01', 4),
    ],
    overall: 'compliant',
    gives: { hours: ['met', 20, 20, 0, END], formal: ['met', 10, 12, 0, END] },
  },
  {
    name: 'the year runs: with the policy’s own cycle, 9.75 formal of 10, 10.25 missing of 20',
    asOf: '2025-12-31',
    evidence: [formal('2025-01-01', 9.75)],
    overall: 'action-needed',
    gives: { hours: ['due', 20, 9.75, 10.25, END], formal: ['due', 10, 9.75, 0.25, END] },
  },
  {
    name: 'both short after January: 5 entered in time, 15 late, so 15 and 5 are missing',
    asOf: '2026-02-15',
    cycle,
    evidence: [formal('2025-03-01', 5), formal('2025-04-01', 15, { recordedOn: '2026-02-10' })],
    overall: 'non-compliant',
    gives: { hours: ['overdue', 20, 5, 15, CLOSES], formal: ['overdue', 10, 5, 5, CLOSES] },
  },
];

it.each(people.map((each) => [each.name, each] as const))('a surveyor with %s', (_name, each) => {
  const { overall, gives } = each;
  expect(judgedAs(scheme, { ...each, person: { role: 'surveyor' } })).toMatchObject({ overall, gives });
});
