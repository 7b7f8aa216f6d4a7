import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, laterOf } from '../../src/domain/cycles/civil-date.ts';
import type { DemoEntry, DemoSubject } from './demo-person.ts';
import { spread } from './spread.ts';

/** What everybody of the service did in their first weeks, with the days after starting on which they did it. */
const INDUCTION: readonly (readonly [item: string, afterDays: number])[] = [
  ['welcome-to-hampshire', 1],
  ['fire-safety', 1],
  ['moving-and-handling', 3],
  ['it-induction', 3],
  ['inclusion-and-diversity', 20],
  ['good-governance', 20],
  ['phishing', 25],
  ['childrens-services-e-learning', 60],
  ['directors-meet-and-greet', 120],
  ['introduction-to-safeguarding-half-day', 30],
  ['read-safeguarding-prevent-policy', 10],
  ['read-what-to-do-if-worried', 10],
  ['review-safeguarding-information', 10],
  ['read-kcsie-part-1', 10],
  ['equality-induction', 15],
];

const ANNUAL_FOR_ALL = [
  'safeguarding-annual',
  'prevent-duty',
  'data-protection-gdpr',
  'corporate-acceptable-use',
  'display-screen-equipment',
];

/** Days since the training of those for whom it has run out, or soon will. */
const LATE_TRAINING: Readonly<Record<string, number>> = {
  'Asha Patel: prevent-duty': 356,
  'Asha Patel: data-protection-gdpr': 340,
  'Colin Reid: safeguarding-annual': 371,
  'Zoë Šimková: data-protection-gdpr': 400,
  'Zoë Šimková: display-screen-equipment': 372,
  'Jenna Pascoe: prevent-duty': 345,
  'Daniel Rowe: corporate-acceptable-use': 378,
  'Marcus Campbell: prevent-duty': 369,
};

const training = (about: string, datedOn: CivilDate): DemoEntry => ({
  kind: 'training',
  by: 'cpd-lead',
  fields: { about, datedOn },
});

/** Done between one and ten months ago, unless it is late. */
function latest({ name, person, today }: DemoSubject, item: string): DemoEntry {
  const daysAgo = LATE_TRAINING[`${name}: ${item}`] ?? 30 + spread(name + item, 270);
  return training(item, laterOf(addDays(today, -daysAgo), person.startedOn));
}

function inTheService(subject: DemoSubject): readonly DemoEntry[] {
  const { flags, startedOn } = subject.person;
  return [
    ...INDUCTION.map(([item, afterDays]) => training(item, addDays(startedOn, afterDays))),
    ...[
      ...ANNUAL_FOR_ALL,
      ...(flags.includes('deliversLearning') ? ['british-values'] : []),
      ...(flags.includes('manager') ? ['safer-recruitment'] : []),
    ].map((item) => latest(subject, item)),
  ];
}

/** Who is named for a duty, and whether they are trained for it. */
const DUTIES: Readonly<Record<string, { readonly duty: string; readonly isTrained: boolean }>> = {
  'Kofi Asante': { duty: 'minibus', isTrained: true },
  'Aidan Gallagher': { duty: 'minibus', isTrained: false },
  'Sunita Rao': { duty: 'team-teach', isTrained: true },
  'Ruth Levy': { duty: 'team-teach', isTrained: true },
  'Megan Uren': { duty: 'medication', isTrained: true },
  'Wei Zhang': { duty: 'moving-and-handling', isTrained: true },
};

function inTheTrust(subject: DemoSubject): readonly DemoEntry[] {
  const { name, person } = subject;
  const named = DUTIES[name];
  return [
    training('induction', addDays(person.startedOn, 5)),
    latest(subject, 'safeguarding'),
    ...(spread(name, 4) === 0 ? [] : [latest(subject, 'racial-equality')]),
    ...(named
      ? [
          {
            kind: 'assignment',
            by: 'cpd-lead' as const,
            fields: { about: named.duty, datedOn: addDays(subject.cycleFrom, -200) },
          },
        ]
      : []),
    ...(named?.isTrained ? [latest(subject, named.duty)] : []),
  ];
}

/** Training that is on record: of the first weeks, of the last year, and for a duty somebody is named for. */
export const trainingsOf = (subject: DemoSubject): readonly DemoEntry[] =>
  subject.isAdultLearning ? inTheService(subject) : inTheTrust(subject);
