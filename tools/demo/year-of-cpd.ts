/** Something offered to everybody of a service or school in the course of a CPD year. */
export interface Offered {
  /** Days from the first day of the CPD year. */
  readonly afterDays: number;
  readonly title: string;
  readonly activityType: string;
  readonly minutes: number;
  readonly reflection: string;
  readonly category?: 'sector';
  /** Codes of the standards it serves. */
  readonly alignment?: readonly string[];
  /** Every other person takes part; which ones depends on this word. */
  readonly isForSome?: string;
  /** Part-time staff owe fewer INSET days. */
  readonly isForFullTime?: true;
}

const inset = (afterDays: number, subject: string, reflection: string): Offered => ({
  afterDays,
  title: `Service INSET day: ${subject}`,
  activityType: 'inset-day',
  minutes: 360,
  reflection,
  alignment: ['7'],
});

/** Some forty hours for somebody full-time, five INSET days among them. */
export const SERVICE_YEAR: readonly Offered[] = [
  inset(3, 'starting the year', 'I begin each course with what learners want to be able to do by the end.'),
  {
    afterDays: 24,
    title: 'Standardisation meeting: functional skills',
    activityType: 'standardisation',
    minutes: 60,
    reflection: 'We now mark working-out the same way across the two centres.',
    alignment: ['19'],
  },
  {
    afterDays: 45,
    title: 'Peer observation with the maths team',
    activityType: 'peer-observation',
    minutes: 90,
    reflection: 'I wait longer after a question before I answer it myself.',
    alignment: ['1', '10'],
    isForSome: 'peer',
  },
  {
    afterDays: 66,
    title: 'Community learning network',
    activityType: 'network-event',
    minutes: 120,
    reflection: 'Two centres will share their enrolment day with ours.',
    isForSome: 'network',
  },
  {
    ...inset(
      95,
      'inclusive classrooms',
      'Every hand-out now goes out the evening before, in large print too.',
    ),
    isForFullTime: true,
  },
  {
    afterDays: 100,
    title: 'What works in adult literacy: a report',
    activityType: 'reading',
    minutes: 60,
    reflection: 'I read aloud with the group before they read alone.',
  },
  inset(128, 'digital skills for learners', 'Learners now photograph and send their work in the session.'),
  {
    afterDays: 150,
    title: 'Standardisation meeting: portfolios',
    activityType: 'standardisation',
    minutes: 90,
    reflection: 'My feedback names one strength and one next step, as the others’ does.',
    alignment: ['19'],
  },
  {
    afterDays: 175,
    title: 'Live captions in online sessions',
    activityType: 'webinar',
    minutes: 120,
    reflection: 'Captions are on from the first minute, and nobody has to ask.',
  },
  {
    ...inset(210, 'mental health and wellbeing', 'I know whom to call, and I say so in the first session.'),
    isForFullTime: true,
  },
  {
    afterDays: 240,
    title: 'Peer observation in another centre',
    activityType: 'peer-observation',
    minutes: 90,
    reflection: 'The seating plan changes every fortnight now.',
  },
  inset(270, 'looking back and planning', 'Next year’s schemes of work begin from this year’s gaps.'),
  {
    afterDays: 290,
    title: 'Community learning network: summer meeting',
    activityType: 'network-event',
    minutes: 120,
    reflection: 'We swap tutors for one session next term.',
  },
];

export const SECTOR_DAY: Offered = {
  afterDays: 33,
  title: 'A day with a local employer',
  activityType: 'workplace-shadowing',
  minutes: 360,
  reflection: 'The site’s own risk forms are in my lessons now.',
  category: 'sector',
  alignment: ['8', '20'],
};

export const SCHOOL_YEAR: readonly Offered[] = [
  {
    afterDays: 6,
    title: 'Whole-school training: communication aids',
    activityType: 'whole-school-training',
    minutes: 180,
    reflection: '',
  },
  {
    afterDays: 40,
    title: 'Paired learning walk',
    activityType: 'paired-observation',
    minutes: 60,
    reflection: '',
    isForSome: 'paired',
  },
  {
    afterDays: 125,
    title: 'INSET day: safeguarding and the curriculum',
    activityType: 'inset-day',
    minutes: 360,
    reflection: '',
  },
  {
    afterDays: 190,
    title: 'Twilight: moving and handling',
    activityType: 'twilight',
    minutes: 90,
    reflection: '',
  },
];
