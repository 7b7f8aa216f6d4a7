/** What rows say, as pages show it: a list says which of them its rows feed, a page which of them it shows. */
export const FACTS = [
  'standing',
  'people',
  'activities',
  'entries',
  'priorities',
  'goals',
  'events',
  'bookings',
  'evaluations',
  'reviews',
  'self-assessments',
  'candidates',
  'requests',
  'policies',
  'audit',
  'problem-rows',
] as const;

export type Fact = (typeof FACTS)[number];
