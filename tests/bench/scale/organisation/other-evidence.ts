import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths } from '../../../../src/domain/cycles/civil-date.ts';
import type { DemoActivity, DemoEntry, DemoReview } from '../../../../tools/demo/demo-person.ts';
import type { JobProfile } from '../../../../tools/demo/roles.ts';
import { spread } from '../../../../tools/demo/spread.ts';
import type { Division } from './divisions.ts';

/** What somebody has done of whose policy the demo writes no evidence. */
export interface OtherEvidence {
  readonly entries: readonly DemoEntry[];
  readonly activities: readonly DemoActivity[];
  readonly reviews: readonly DemoReview[];
}

const role = (...policyRoles: readonly string[]): JobProfile => ({
  policyRoles,
  flags: [],
  employment: 'direct',
});

/** The job titles that the demo does not know, in the words of their policies. */
export const OTHER_PROFILES: Readonly<Record<string, JobProfile>> = {
  'Senior Leader': { ...role('senior-leader'), flags: ['manager'] },
  Trainer: role('trainer'),
  Mentor: role('mentor'),
  'Quality Assurer': role('iqa'),
  'Business Support': role('admin-support'),
  'Operations Manager': { ...role('manager'), flags: ['manager'] },
  Assessor: role('assessor'),
  'Industry Trainer': role('trainer'),
  'Office Staff': role('staff'),
  'Probation Manager': { ...role('manager'), flags: ['manager', 'regulated'] },
  'Probation Practitioner': { ...role('practitioner'), flags: ['regulated'] },
};

interface Done {
  readonly name: string;
  readonly startedOn: CivilDate;
  readonly cycleFrom: CivilDate;
  readonly today: CivilDate;
}

const training = (about: string, datedOn: CivilDate): DemoEntry => ({
  kind: 'training',
  by: 'cpd-lead',
  fields: { about, datedOn },
});

const held = (about: string, level: number, datedOn: CivilDate): DemoEntry => ({
  kind: 'qualification',
  by: 'cpd-lead',
  fields: { about, level: String(level), state: 'held', datedOn },
});

function activitiesFrom(
  types: readonly string[],
  count: number,
  { name, cycleFrom, today }: Done,
): readonly DemoActivity[] {
  return Array.from({ length: count }, (_, index) => ({
    title: `CPD session ${index + 1}`,
    activityType: types[(spread(name, 97) + index) % types.length] ?? 'other',
    category: index % 3 === 0 ? ('sector' as const) : ('educational' as const),
    completedOn: earlierOf(addDays(cycleFrom, 5 + index * 11 + spread(name + index, 9)), today),
    minutes: 60 + 30 * spread(name + index, 6),
    reflection: 'I have changed how I open a session, and my learners say so.',
    delivery: undefined,
    alignment: [],
    followUps: [],
  }));
}

const earlierOf = (first: CivilDate, second: CivilDate): CivilDate => (first < second ? first : second);

const REVIEW_BEFORE_DAYS = 20;

const reviewed = (kind: string, within: number, { name, today }: Done): DemoReview => ({
  kind,
  heldOn: addDays(today, -(REVIEW_BEFORE_DAYS + spread(name, within))),
  agreed: 'Two goals for the spring, and a visit to another team.',
});

const EVIDENCE: Readonly<Record<string, (done: Done) => OtherEvidence>> = {
  atp: (done) => ({
    entries: [
      ...[
        'safeguarding-incl-fgm',
        'prevent-channel-awareness',
        'health-and-safety',
        'equality-and-diversity-induction',
        'onefile-e-portfolio',
      ].map((item, index) => training(item, addDays(done.startedOn, 3 + index * 6))),
      held('education-and-training', 3 + spread(done.name, 3), addDays(done.startedOn, -300)),
      held('safeguarding', 2 + spread(done.name, 2), addDays(done.startedOn, 90)),
      held('equality-and-diversity', 2, addDays(done.startedOn, 120)),
      held('english', 2, addDays(done.startedOn, -900)),
      held('maths', 2, addDays(done.startedOn, -880)),
    ],
    activities: activitiesFrom(['cpd-event', 'technology-update', 'networking', 'online-course'], 5, done),
    reviews: [reviewed('performance', 60, done)],
  }),
  '2start': (done) => ({
    entries: [training('induction', addDays(done.startedOn, 4))],
    activities: activitiesFrom(['in-house', 'industry-day', 'sector-training', 'conference'], 6, done),
    reviews: [reviewed('appraisal', 300, done)],
  }),
  probation: (done) => ({
    entries: [
      {
        kind: 'register-membership',
        by: 'cpd-lead',
        fields: { grade: 'Full', datedOn: addMonths(done.today, -50) },
      },
      {
        kind: 'register-submission',
        by: 'cpd-lead',
        fields: {
          datedOn: addMonths(addDays(done.today, spread(done.name, 600)), -36),
          includes: ['qualifications', 'development-plan'],
        },
      },
    ],
    activities: activitiesFrom(['workshop', 'training', 'reading', 'professional-discussion'], 7, done),
    reviews: [],
  }),
};

export const otherEvidenceOf = ({ policyId }: Division, done: Done): OtherEvidence =>
  EVIDENCE[policyId]?.(done) ?? { entries: [], activities: [], reviews: [] };
