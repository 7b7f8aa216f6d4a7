import { addDays, addMonths } from '../../src/domain/cycles/civil-date.ts';
import type { DemoEntry, DemoSubject } from './demo-person.ts';
import { spread } from './spread.ts';

interface Teaching {
  /** Level of the teaching qualification that is held; undefined: none yet. */
  readonly held: number | undefined;
  /** Level that is worked towards. */
  readonly towards?: number;
  readonly isTowardsStatus?: boolean;
}

const USUAL: readonly Teaching[] = [{ held: 5 }, { held: 4 }, { held: 3, towards: 5 }, { held: 7 }];

/** Where something is missing, or more than the usual is there. */
const PARTICULAR: Readonly<Record<string, Teaching>> = {
  'Asha Patel': { held: 5, isTowardsStatus: true },
  // Nothing further is held or worked towards.
  'Colin Reid': { held: 3 },
  "Niamh O'Brien": { held: 5 },
  'Tomasz Kowalski': { held: 7 },
  // Teaches maths, for which level 5 is asked.
  'Emma Vosper': { held: 4, towards: 5 },
  'Priya Raman': { held: undefined, towards: 4 },
};

const qualification = (fields: DemoEntry['fields']): DemoEntry => ({
  kind: 'qualification',
  by: 'cpd-lead',
  fields,
});

function teachingOf({ name, person, today }: DemoSubject): readonly DemoEntry[] {
  const { held, towards, isTowardsStatus } = PARTICULAR[name] ??
    USUAL[spread(name, USUAL.length)] ?? { held: 5 };
  const about = 'education-and-training';
  const datedOn = addDays(person.startedOn, -(200 + spread(name, 900)));
  const targetOn = addMonths(today, 5 + spread(name, 9));
  return [
    ...(held === undefined ? [] : [qualification({ about, level: String(held), state: 'held', datedOn })]),
    ...(towards === undefined
      ? []
      : [qualification({ about, level: String(towards), state: 'working-towards', targetOn })]),
    ...(isTowardsStatus
      ? [
          {
            kind: 'professional-status',
            by: 'cpd-lead' as const,
            fields: { about: 'QTLS', state: 'working-towards', targetOn },
          },
        ]
      : []),
  ];
}

/** The subject somebody teaches: a qualification in it, or for some who teach a trade their years in it. */
function subjectOf({ name, person }: DemoSubject): DemoEntry {
  const datedOn = addDays(person.startedOn, -(400 + spread(name, 1500)));
  if (person.policyRoles.includes('vocational-tutor') && spread(name, 2) === 0) {
    return { kind: 'training', by: 'cpd-lead', fields: { about: 'subject-experience', datedOn } };
  }
  const level = String(3 + spread(name, 4));
  return qualification({ about: 'subject-specialism', level, state: 'held', datedOn });
}

const TEACHING_ROLES: readonly string[] = ['tutor', 'vocational-tutor'];

/** Qualifications and status of those who teach adults. */
export const credentialsOf = (subject: DemoSubject): readonly DemoEntry[] =>
  subject.person.policyRoles.some((role) => TEACHING_ROLES.includes(role))
    ? [...teachingOf(subject), subjectOf(subject)]
    : [];
