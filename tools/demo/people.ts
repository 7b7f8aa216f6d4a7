import type { OrganisationRole } from '../../src/domain/access/role-assignment.ts';
import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths, civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { activitiesOf } from './activities.ts';
import { circumstancesOf } from './circumstances.ts';
import { credentialsOf } from './credentials.ts';
import type { DemoPerson, DemoSubject, DemoUser } from './demo-person.ts';
import { observationsOf, reviewsOf } from './reviews.ts';
import { profileOf } from './roles.ts';
import { spread } from './spread.ts';
import { trainingsOf } from './trainings.ts';
import { unitOfDepartment } from './units.ts';

export interface DemoRole {
  readonly name: string;
  readonly role: OrganisationRole;
  readonly unit: string | undefined;
}

export const demoAdministrator = 'Helen Tamblyn';
export const demoLead = 'Dilys Owen';
/** Who records what the CPD lead would record, of the lead. */
export const demoSecondPerson = 'Marian Treloar';

export const demoRoles: readonly DemoRole[] = [
  { name: demoAdministrator, role: 'administrator', unit: undefined },
  { name: 'Carys Morgan', role: 'coordinator', unit: 'adult-learning' },
  { name: 'Rosalind Hart', role: 'coordinator', unit: 'beacon-school' },
  { name: 'Catherine Mbeki', role: 'coordinator', unit: 'harbour-school' },
  { name: demoSecondPerson, role: 'coordinator', unit: 'tamar-valley' },
  { name: demoLead, role: 'cpd-lead', unit: undefined },
  { name: 'Edward Finch', role: 'trustee', unit: undefined },
];

const PART_TIME: Readonly<Record<string, number>> = {
  'Asha Patel': 0.6,
  "Niamh O'Brien": 0.5,
  'Mei Ling Chen': 0.8,
  'Rhiannon Price': 0.4,
  'Harry Doyle': 0.8,
};

/** Who teaches English or maths, for which the service asks more. */
const SPECIALISTS: ReadonlySet<string> = new Set(["Niamh O'Brien", 'Tomasz Kowalski', 'Emma Vosper']);

/** Who is on a professional register too, and stands under its body's scheme beside the service's policy. */
const PROBATION_PRACTITIONERS: ReadonlySet<string> = new Set(['Tomasz Kowalski']);

const GOALS: readonly string[] = [
  'Use live captions in every online session and ask learners what changed',
  'Complete the Level 3 award in supporting learners with dyslexia',
];

const needsOn = (today: CivilDate): DemoPerson['needs'] => [
  {
    text: 'Questioning that makes everybody think',
    evidence: 'Two sessions in which five learners answered everything.',
    raisedOn: addDays(today, -40),
    ownEvidence: 'I ask, and wait too short a time for an answer.',
  },
  {
    text: 'Plain words for learners whose first language is not English',
    evidence: 'Three of five handouts took two readings.',
    raisedOn: addDays(today, -12),
  },
];

function personOf({ id, displayName, jobTitle, department }: DemoUser): Person {
  const profile = profileOf(jobTitle);
  const isPractitioner = PROBATION_PRACTITIONERS.has(displayName);
  return {
    key: id,
    oid: id,
    displayName,
    employment: profile.employment,
    fte: PART_TIME[displayName] ?? 1,
    startedOn: addDays(civilDate('2019-09-02'), spread(displayName, 1500)),
    leftOn: undefined,
    unit: unitOfDepartment[department] ?? 'tamar-valley',
    furtherPolicies: isPractitioner ? ['probation'] : [],
    policyRoles: [...profile.policyRoles, ...(isPractitioner ? ['practitioner'] : [])],
    flags: [
      ...profile.flags,
      ...(SPECIALISTS.has(displayName) ? ['specialistSubject'] : []),
      ...(isPractitioner ? ['regulated'] : []),
    ],
  };
}

function demoPerson(user: DemoUser, cycleFrom: CivilDate, today: CivilDate): DemoPerson {
  const person = personOf(user);
  const name = user.displayName;
  const subject: DemoSubject = {
    name,
    person,
    isAdultLearning: person.unit === 'adult-learning',
    cycleFrom,
    today,
  };
  return {
    person,
    managerOid: user.managerId,
    entries: [
      ...trainingsOf(subject),
      ...credentialsOf(subject),
      ...observationsOf(subject),
      ...circumstancesOf(subject),
    ],
    activities: activitiesOf(subject),
    reviews: reviewsOf(subject),
    needs: spread(name, 3) === 0 || name in PART_TIME ? needsOn(today) : [],
    goals:
      spread(name, 3) === 0 || name in PART_TIME
        ? GOALS.map((text, index) => ({ text, targetOn: addMonths(today, 1 + index * 3) }))
        : [],
  };
}

/** Everybody of the directory, as they stand on `today`. */
export function demoPeople(
  users: readonly DemoUser[],
  cycleFrom: CivilDate,
  today: CivilDate,
): readonly DemoPerson[] {
  return users.map((user) => demoPerson(user, cycleFrom, today));
}
