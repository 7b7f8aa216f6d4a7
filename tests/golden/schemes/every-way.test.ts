import { expect, it } from '@jest/globals';
import type { SchemePerson } from './scheme-people.ts';
import { everyWay } from './every-way.ts';
import { done, judgedAs } from './scheme-people.ts';

// The rules that the people below were worked for.
const judged = { ...everyWay, requirements: everyWay.requirements.slice(0, 2) };

const END = '2025-12-31';
const verified = (date: string, hours: number) =>
  done(date, hours, { verified: true, activityType: 'course' });
const service = (date: string, hours: number) => done(date, hours, { activityType: 'service' });

const people: readonly SchemePerson[] = [
  {
    name: '17.5 verified + 14.5 read + 5 of service, of which 3 count = 35',
    asOf: END,
    evidence: [verified('2025-02-01', 17.5), done('2025-03-01', 14.5), service('2025-04-01', 5)],
    overall: 'compliant',
    gives: { hours: ['met', 35, 35, 0, END], verified: ['met', 17.5, 17.5, 0, END] },
  },
  {
    name: '17 verified + 15 read + 5 of service, of which 3 count = 35, half a verified hour short',
    asOf: END,
    evidence: [verified('2025-02-01', 17), done('2025-03-01', 15), service('2025-04-01', 5)],
    overall: 'action-needed',
    gives: { hours: ['met', 35, 35, 0, END], verified: ['due', 17.5, 17, 0.5, END] },
  },
  {
    name: '30 verified + 8 of service, of which 3 count = 33: 2 short though 38 were done',
    asOf: '2025-11-01',
    evidence: [verified('2025-02-01', 30), service('2025-04-01', 4), service('2025-05-01', 4)],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 33, 2, END], verified: ['met', 17.5, 30, 0, END] },
  },
  {
    name: 'at 0.1 of full time 35 × 0.1 = 3.5, under the floor of 6; verified 17.5 × 0.1 = 1.75',
    asOf: '2025-11-01',
    person: { fte: 0.1 },
    evidence: [verified('2025-02-01', 4)],
    overall: 'action-needed',
    gives: { hours: ['due', 6, 4, 2, END], verified: ['met', 1.75, 4, 0, END] },
  },
  {
    name: 'at 0.4 of full time 35 × 0.4 = 14, above the floor; verified 17.5 × 0.4 = 7',
    asOf: '2025-11-01',
    person: { fte: 0.4 },
    evidence: [verified('2025-02-01', 7), done('2025-03-01', 7)],
    overall: 'compliant',
    gives: { hours: ['met', 14, 14, 0, END], verified: ['met', 7, 7, 0, END] },
  },
  {
    name: 'absent for 91 days, 13 weeks and no more: 35 and 17.5 all the same',
    asOf: '2025-11-01',
    person: { leave: [{ from: '2025-03-01', to: '2025-05-30' }] },
    evidence: [verified('2025-02-01', 20)],
    overall: 'action-needed',
    gives: { hours: ['due', 35, 20, 15, END], verified: ['met', 17.5, 20, 0, END] },
  },
  {
    name: 'absent for 92 days: 35 × 273 ÷ 365 = 26.178, 17.5 × 273 ÷ 365 = 13.089',
    asOf: '2025-11-01',
    person: { leave: [{ from: '2025-03-01', to: '2025-05-31' }] },
    evidence: [verified('2025-02-01', 20)],
    overall: 'action-needed',
    gives: { hours: ['due', 26.18, 20, 6.18, END], verified: ['met', 13.09, 20, 0, END] },
  },
  {
    name: 'who came on 2 November: 60 of 365 days, 35 × 60 ÷ 365 = 5.753, so 6; verified 2.877',
    asOf: '2025-12-01',
    person: { startDate: '2025-11-02' },
    evidence: [verified('2025-11-20', 6)],
    overall: 'compliant',
    gives: { hours: ['met', 6, 6, 0, END], verified: ['met', 2.88, 6, 0, END] },
  },
  {
    name: 'a day of 8 with 5 verified, three times, and 11 read: 35, 15 verified of 17.5',
    asOf: '2026-01-01',
    cycle: ['2025-01-01', END],
    evidence: [
      ...['2025-02-01', '2025-03-01', '2025-04-01'].map((date) =>
        done(date, 8, { hoursBy: { verified: 5 } }),
      ),
      done('2025-05-01', 11),
    ],
    overall: 'non-compliant',
    gives: { hours: ['met', 35, 35, 0, END], verified: ['overdue', 17.5, 15, 2.5, END] },
  },
  {
    name: 'who is not here before 2026: nothing, not even the floor',
    asOf: '2025-12-01',
    person: { startDate: '2026-01-01' },
    evidence: [],
    overall: 'compliant',
    gives: { hours: ['met', 0, 0, 0, END], verified: ['met', 0, 0, 0, END] },
  },
];

it.each(people.map((each) => [each.name, each] as const))('a member with %s', (_name, each) => {
  const { overall, gives } = each;
  const person = { role: 'member', ...each.person };
  expect(judgedAs(judged, { ...each, person })).toMatchObject({ overall, gives });
});
