import { addDays, addMonths } from '../../src/domain/cycles/civil-date.ts';
import type { DemoEntry, DemoSubject } from './demo-person.ts';

/** What is known of some people beyond their post: an absence, a change of hours, a waiver, what they took part in. */
const CIRCUMSTANCES: Readonly<Record<string, (subject: DemoSubject) => readonly DemoEntry[]>> = {
  'Hannah Bright': ({ today }) => [
    {
      kind: 'leave',
      by: 'line-manager',
      fields: { datedOn: addDays(today, -50), validTo: addDays(today, 220) },
    },
  ],
  'Rhiannon Price': ({ cycleFrom }) => [
    {
      kind: 'waiver',
      by: 'cpd-lead',
      fields: {
        about: 'inset',
        datedOn: cycleFrom,
        validTo: addDays(addMonths(cycleFrom, 12), -1),
        note: 'Works Thursdays and Fridays only; INSET days are held on Mondays. Follows the recordings instead.',
        approvedBy: 'Dilys Owen',
      },
    },
  ],
  'Jack Northcott': ({ person, cycleFrom }) => [
    {
      kind: 'employment-period',
      by: 'line-manager',
      fields: {
        about: 'skills-coach',
        amount: '0.5',
        datedOn: person.startedOn,
        validTo: addDays(cycleFrom, 45),
      },
    },
  ],
  'Asha Patel': ({ today }) => [
    {
      kind: 'self-assessment',
      by: 'self',
      fields: {
        about: 'etf-2022',
        datedOn: addDays(today, -70),
        note: 'Strong on feedback; digital assessment is my next step.',
      },
    },
  ],
  // On the probation register: three years since the last submission are over in three weeks.
  'Tomasz Kowalski': ({ today }) => [
    {
      kind: 'register-membership',
      by: 'cpd-lead',
      fields: { grade: 'Full', datedOn: addMonths(today, -50) },
    },
    {
      kind: 'register-submission',
      by: 'cpd-lead',
      fields: {
        datedOn: addMonths(addDays(today, 21), -36),
        includes: ['qualifications', 'development-plan'],
      },
    },
  ],
  'Priscilla Nwosu': ({ today }) => [
    session('Safer recruitment for governing bodies', addDays(today, -12)),
    session('Reading the school’s data', addDays(today, -160)),
  ],
  'Gareth Penrose': ({ today }) => [session('The governor’s role in SEND', addDays(today, -25))],
};

const session = (about: string, datedOn: string): DemoEntry => ({
  kind: 'governor-session',
  by: 'self',
  fields: { about, datedOn },
});

export const circumstancesOf = (subject: DemoSubject): readonly DemoEntry[] =>
  CIRCUMSTANCES[subject.name]?.(subject) ?? [];
