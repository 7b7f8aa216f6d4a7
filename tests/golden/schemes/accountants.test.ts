import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { done, judgedAs, rule, schemeOf } from './scheme-people.ts';

const hours = (amount: number) => ({ hours: amount });
const verifiable = (amount: number) => ({ hours: amount, sort: 'verified' });
const inCategory = (role: string, parameters: object) => ({ appliesTo: { roles: [role] }, parameters });

// Institute of Chartered Accountants in England and Wales, "CPD Regulations" (2023): from 1 November to 31 October 40 hours with
// 30 verifiable in the first category, 30 with 20 in the second, 20 with 10 in the third; in each an hour of ethics, verifiable.
const scheme = schemeOf('example-accountants', {
  roles: ['first', 'second', 'third'],
  cycle: { startsInMonth: 11, startsOnDay: 1 },
  requirements: [
    rule('hours', 'minimum-hours', hours(20), {
      variants: [inCategory('first', hours(40)), inCategory('second', hours(30))],
    }),
    rule('verifiable', 'minimum-hours', verifiable(10), {
      variants: [inCategory('first', verifiable(30)), inCategory('second', verifiable(20))],
    }),
    rule('ethics', 'minimum-hours', { hours: 1, sort: 'ethics' }),
  ],
});

const cycle = ['2023-11-01', '2024-10-31'] as const;
const END = '2024-10-31';
const seen = (date: string, amount: number, ethics = 0) =>
  done(date, amount, { hoursBy: ethics > 0 ? { verified: amount, ethics } : { verified: amount } });

const people: readonly SchemePerson[] = [
  {
    name: 'in the first category 30 verifiable, 1 of them ethics, + 10 read = 40',
    asOf: END,
    cycle,
    person: { role: 'first' },
    evidence: [seen('2023-11-01', 24), seen('2024-02-01', 6, 1), done('2024-03-01', 10)],
    overall: 'compliant',
    gives: {
      hours: ['met', 40, 40, 0, END],
      verifiable: ['met', 30, 30, 0, END],
      ethics: ['met', 1, 1, 0, END],
    },
  },
  {
    name: 'in the first category 40 with 29.5 verifiable: half an hour short',
    asOf: '2024-10-01',
    cycle,
    person: { role: 'first' },
    evidence: [seen('2024-02-01', 29.5, 2), done('2024-03-01', 10.5)],
    overall: 'action-needed',
    gives: {
      hours: ['met', 40, 40, 0, END],
      verifiable: ['due', 30, 29.5, 0.5, END],
      ethics: ['met', 1, 2, 0, END],
    },
  },
  {
    name: 'in the second category the same: 40 of 30, 29.5 of 20',
    asOf: '2024-10-01',
    cycle,
    person: { role: 'second' },
    evidence: [seen('2024-02-01', 29.5, 2), done('2024-03-01', 10.5)],
    overall: 'compliant',
    gives: {
      hours: ['met', 30, 40, 0, END],
      verifiable: ['met', 20, 29.5, 0, END],
      ethics: ['met', 1, 2, 0, END],
    },
  },
  {
    name: 'in the third category 10 verifiable + 10 read = 20, without ethics',
    asOf: '2024-10-31',
    cycle,
    person: { role: 'third' },
    evidence: [seen('2024-02-01', 10), done('2024-03-01', 10)],
    overall: 'action-needed',
    gives: {
      hours: ['met', 20, 20, 0, END],
      verifiable: ['met', 10, 10, 0, END],
      ethics: ['due', 1, 0, 1, END],
    },
  },
  {
    name: 'the same the day after the end: late',
    asOf: '2024-11-01',
    cycle,
    person: { role: 'third' },
    evidence: [seen('2024-02-01', 10), done('2024-03-01', 10)],
    overall: 'non-compliant',
    gives: {
      hours: ['met', 20, 20, 0, END],
      verifiable: ['met', 10, 10, 0, END],
      ethics: ['overdue', 1, 0, 1, END],
    },
  },
  {
    name: 'in the second and the third category: the larger amounts, 25 of 30 and 15 of 20',
    asOf: '2024-06-01',
    cycle,
    person: { role: 'third', additionalRoles: ['second'] },
    evidence: [seen('2024-02-01', 15, 1), done('2024-03-01', 10)],
    overall: 'action-needed',
    gives: {
      hours: ['due', 30, 25, 5, END],
      verifiable: ['due', 20, 15, 5, END],
      ethics: ['met', 1, 1, 0, END],
    },
  },
  {
    name: 'moved from the third to the first category in June: the one held on the day decides',
    asOf: '2024-07-01',
    cycle,
    person: {
      role: 'first',
      roleHistory: [
        { from: '2015-01-05', to: '2024-05-31', role: 'third' },
        { from: '2024-06-01', to: null, role: 'first' },
      ],
    },
    evidence: [seen('2024-02-01', 10, 1), done('2024-03-01', 10)],
    overall: 'action-needed',
    gives: {
      hours: ['due', 40, 20, 20, END],
      verifiable: ['due', 30, 10, 20, END],
      ethics: ['met', 1, 1, 0, END],
    },
  },
  {
    name: 'retired, in no category: the rule for everybody else asks 20, 10 and 1; 3 read',
    asOf: '2024-07-01',
    cycle,
    person: { role: 'retired' },
    evidence: [done('2024-03-01', 3)],
    overall: 'action-needed',
    gives: {
      hours: ['due', 20, 3, 17, END],
      verifiable: ['due', 10, 0, 10, END],
      ethics: ['due', 1, 0, 1, END],
    },
  },
  {
    name: 'let off the verifiable hours for the year: 20 read, of them 1 of ethics',
    asOf: '2024-07-01',
    cycle,
    person: {
      role: 'third',
      waivers: [
        {
          requirement: 'verifiable',
          from: '2023-11-01',
          to: END,
          reason: 'Illness',
          approvedBy: 'Committee',
        },
      ],
    },
    evidence: [done('2024-03-01', 20, { hoursBy: { ethics: 1 } })],
    overall: 'compliant',
    gives: {
      hours: ['met', 20, 20, 0, END],
      verifiable: ['not-applicable', null, 0, 0, null],
      ethics: ['met', 1, 1, 0, END],
    },
  },
  {
    name: 'a course marked as verified of 12 with 1.5 of ethics, and 8 read: 20, 12, 1.5',
    asOf: '2024-07-01',
    cycle,
    person: { role: 'third' },
    evidence: [done('2024-02-01', 12, { verified: true, hoursBy: { ethics: 1.5 } }), done('2024-03-01', 8)],
    overall: 'compliant',
    gives: {
      hours: ['met', 20, 20, 0, END],
      verifiable: ['met', 10, 12, 0, END],
      ethics: ['met', 1, 1.5, 0, END],
    },
  },
];

it.each(people.map((each) => [each.name, each] as const))('an accountant %s', (_name, each) => {
  const { overall, gives } = each;
  expect(judgedAs(scheme, each)).toMatchObject({ overall, gives });
});
