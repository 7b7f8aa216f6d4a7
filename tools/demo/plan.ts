import type { OrganisationRole } from '../../src/domain/access/role-assignment.ts';
import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths, civilDate, daysFrom, laterOf } from '../../src/domain/cycles/civil-date.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { profileOf } from './roles.ts';
import { unitOfDepartment } from './units.ts';

/** Someone of the directory, as the demo needs them. */
export interface DemoUser {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly managerId: string | undefined;
}

export interface DemoActivity {
  readonly title: string;
  readonly activityType: string;
  readonly completedOn: CivilDate;
  readonly minutes: number;
  readonly reflection: string;
}

export interface DemoReview {
  readonly kind: string;
  readonly heldOn: CivilDate;
  readonly agreed: string;
}

export interface DemoEntry {
  /** Name of an entry kind. */
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What one person of the demo has done, relative to the day it is written. */
export interface DemoPerson {
  readonly person: Person;
  readonly managerOid: string | undefined;
  readonly entries: readonly DemoEntry[];
  readonly activities: readonly DemoActivity[];
  readonly reviews: readonly DemoReview[];
  readonly goals: readonly { readonly text: string; readonly targetOn: CivilDate }[];
}

export interface DemoRole {
  readonly name: string;
  readonly role: OrganisationRole;
  readonly unit: string | undefined;
}

export const demoAdministrator = 'Helen Tamblyn';

export const demoRoles: readonly DemoRole[] = [
  { name: demoAdministrator, role: 'administrator', unit: undefined },
  { name: 'Carys Morgan', role: 'coordinator', unit: 'adult-learning' },
  { name: 'Rosalind Hart', role: 'coordinator', unit: 'beacon-school' },
  { name: 'Catherine Mbeki', role: 'coordinator', unit: 'harbour-school' },
  { name: 'Dilys Owen', role: 'cpd-lead', unit: undefined },
  { name: 'Edward Finch', role: 'trustee', unit: undefined },
];

const PART_TIME: Readonly<Record<string, number>> = {
  'Asha Patel': 0.6,
  "Niamh O'Brien": 0.5,
  'Mei Ling Chen': 0.8,
  'Rhiannon Price': 0.4,
  'Harry Doyle': 0.8,
};

/** Days since the last annual review of those whose review is overdue; everybody else's is recent. */
const REVIEW_OVERDUE_DAYS: Readonly<Record<string, number>> = {
  'Colin Reid': 12,
  'Harry Doyle': 5,
};

const ADULT_ACTIVITIES: readonly Omit<DemoActivity, 'completedOn'>[] = [
  { title: 'Service INSET day', activityType: 'inset-day', minutes: 360, reflection: '' },
  {
    title: 'Standardisation meeting: functional skills',
    activityType: 'standardisation',
    minutes: 60,
    reflection: 'We now mark working-out the same way across the two centres.',
  },
  {
    title: 'Peer observation with the maths team',
    activityType: 'peer-observation',
    minutes: 90,
    reflection: '',
  },
  { title: 'Community learning network', activityType: 'network-event', minutes: 120, reflection: '' },
];

const SCHOOL_ACTIVITIES: readonly Omit<DemoActivity, 'completedOn'>[] = [
  {
    title: 'Whole-school training: communication aids',
    activityType: 'whole-school-training',
    minutes: 180,
    reflection: '',
  },
  { title: 'Paired learning walk', activityType: 'paired-observation', minutes: 60, reflection: '' },
];

const GOALS: readonly string[] = [
  'Use live captions in every online session and ask learners what changed',
  'Complete the Level 3 award in supporting learners with dyslexia',
];

/** A small steady number from a name, so that the demo looks lived-in and is the same each time. */
function spread(name: string, size: number): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % size;
}

function demoPerson(user: DemoUser, cycleFrom: CivilDate, today: CivilDate): DemoPerson {
  const profile = profileOf(user.jobTitle);
  const unit = unitOfDepartment[user.department] ?? 'tamar-valley';
  const name = user.displayName;
  const isAdultLearning = unit === 'adult-learning';
  const startedOn = addDays(civilDate('2019-09-02'), spread(name, 1500));
  return {
    person: {
      key: user.id,
      oid: user.id,
      displayName: name,
      employment: profile.employment,
      fte: PART_TIME[name] ?? 1,
      startedOn,
      leftOn: undefined,
      unit,
      policyRoles: profile.policyRoles,
      flags: profile.flags,
    },
    managerOid: user.managerId,
    entries:
      profile.employment === 'direct'
        ? trainingsOf(name, isAdultLearning, profile.flags, startedOn, today)
        : [],
    activities: activitiesOf(name, isAdultLearning, profile.policyRoles, cycleFrom, today),
    reviews: user.managerId === undefined ? [] : reviewsOf(name, isAdultLearning, startedOn, today),
    goals:
      spread(name, 3) === 0 || name in PART_TIME
        ? GOALS.map((text, index) => ({ text, targetOn: addMonths(today, 1 + index * 3) }))
        : [],
  };
}

const ANNUAL_FOR_ALL = [
  'safeguarding-annual',
  'prevent-duty',
  'data-protection-gdpr',
  'corporate-acceptable-use',
  'display-screen-equipment',
];

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

/** Annual training done between one and eleven months ago; for a few, something has run out or soon will. */
function trainingsOf(
  name: string,
  isAdultLearning: boolean,
  flags: readonly string[],
  startedOn: CivilDate,
  today: CivilDate,
): readonly DemoEntry[] {
  const items = isAdultLearning
    ? [
        ...ANNUAL_FOR_ALL,
        ...(flags.includes('deliversLearning') ? ['british-values'] : []),
        ...(flags.includes('manager') ? ['safer-recruitment'] : []),
      ]
    : ['safeguarding'];
  const induction = isAdultLearning ? INDUCTION : ([['induction', 5]] as const);
  const training = (about: string, datedOn: CivilDate) => ({ kind: 'training', fields: { about, datedOn } });
  const first = induction.map(([item, afterDays]) => training(item, addDays(startedOn, afterDays)));
  const annual = items.map((item) => {
    const daysAgo = LATE_TRAINING[`${name}: ${item}`] ?? 30 + spread(name + item, 270);
    return training(item, laterOf(addDays(today, -daysAgo), startedOn));
  });
  return [...first, ...annual];
}

const LATE_TRAINING: Readonly<Record<string, number>> = {
  'Asha Patel: prevent-duty': 356,
  'Asha Patel: data-protection-gdpr': 340,
  'Colin Reid: safeguarding-annual': 371,
  'Zoë Šimková: data-protection-gdpr': 400,
  'Zoë Šimková: display-screen-equipment': 372,
  'Jenna Pascoe: prevent-duty': 345,
  'Harry Doyle: safeguarding': 380,
  'Daniel Rowe: corporate-acceptable-use': 378,
};

function activitiesOf(
  name: string,
  isAdultLearning: boolean,
  roles: readonly string[],
  cycleFrom: CivilDate,
  today: CivilDate,
): readonly DemoActivity[] {
  if (roles.includes('trustee') || roles.includes('governor')) return [];
  const offered = isAdultLearning ? ADULT_ACTIVITIES : SCHOOL_ACTIVITIES;
  const count = name === 'Asha Patel' ? offered.length : 1 + spread(name, 2);
  const daysGone = daysFrom(cycleFrom, today);
  return offered.slice(0, count).map((activity, index) => ({
    ...activity,
    completedOn: addDays(cycleFrom, Math.floor((daysGone * (index + 1)) / (offered.length + 1))),
  }));
}

/** When a mid-year review follows an annual one, in days. */
const MID_YEAR_AFTER_DAYS = 165;

/** The last annual review or appraisal; in the service, the mid-year one that followed where its time has come. */
function reviewsOf(
  name: string,
  isAdultLearning: boolean,
  startedOn: CivilDate,
  today: CivilDate,
): readonly DemoReview[] {
  const overdueDays = REVIEW_OVERDUE_DAYS[name];
  const lastYear = addMonths(today, -12);
  const annualOn = laterOf(
    overdueDays === undefined ? addDays(today, -(40 + spread(name, 150))) : addDays(lastYear, -overdueDays),
    startedOn,
  );
  const midYearOn = addDays(annualOn, MID_YEAR_AFTER_DAYS);
  const agreed = 'Keep the standardisation work going and share it with the team.';
  return [
    { kind: isAdultLearning ? 'annual' : 'appraisal', heldOn: annualOn, agreed },
    ...(isAdultLearning && midYearOn <= today ? [{ kind: 'mid-year', heldOn: midYearOn, agreed: '' }] : []),
  ];
}

/** Everybody of the directory, as they stand on `today`. */
export function demoPeople(
  users: readonly DemoUser[],
  cycleFrom: CivilDate,
  today: CivilDate,
): readonly DemoPerson[] {
  return users.map((user) => demoPerson(user, cycleFrom, today));
}

export interface DemoEvent {
  readonly formId: string;
  readonly coordinator: string;
  readonly title: string;
  readonly unit: string;
  readonly activityType: string;
  readonly trainingItem: string | undefined;
  readonly venue: string;
  readonly provider: string;
  readonly attended: readonly string[];
  readonly absent: readonly string[];
}

/** Two events that are being held as the demo is written: each ends half an hour later. */
export const demoEvents: readonly DemoEvent[] = [
  {
    formId: 'demo-event-dyslexia',
    coordinator: 'Carys Morgan',
    title: 'Supporting learners with dyslexia',
    unit: 'adult-learning',
    activityType: 'seminar',
    trainingItem: undefined,
    venue: 'Riverside Centre, room 2',
    provider: 'Tamar Valley Adult Learning',
    attended: ['Asha Patel', "Niamh O'Brien", 'Zoë Šimková', 'Rhiannon Price'],
    absent: ['Colin Reid'],
  },
  {
    formId: 'demo-event-moving-handling',
    coordinator: 'Rosalind Hart',
    title: 'Moving and handling refresher',
    unit: 'beacon-school',
    activityType: 'whole-school-training',
    trainingItem: undefined,
    venue: 'Beacon School hall',
    provider: 'Cornwall Therapy Services',
    attended: ['Fatima Khan', 'Harry Doyle', 'Sunita Rao', 'Grace Lowe'],
    absent: ['Joshua Amadi'],
  },
];
