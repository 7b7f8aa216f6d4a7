import type { DemoUser } from './demo-person.ts';

/** Who holds a kind of review of somebody, by name: where the policy names another than the line manager. */
interface DemoReviewers {
  readonly name: string;
  readonly kind: string;
  readonly reviewers: readonly string[];
}

const CHAIR_OF_GOVERNORS = 'Priscilla Nwosu';

/** The panel of one head teacher, and the chair for the governors; of the other head teacher nobody is named yet. */
export const demoReviewers = (users: readonly DemoUser[]): readonly DemoReviewers[] => [
  {
    name: 'Grace Lowe',
    kind: 'appraisal',
    reviewers: ['Marian Treloar', 'Edward Finch', CHAIR_OF_GOVERNORS],
  },
  ...users
    .filter(({ jobTitle }) => jobTitle === 'Governor')
    .map(({ displayName: name }) => ({ name, kind: 'competency-audit', reviewers: [CHAIR_OF_GOVERNORS] })),
];
