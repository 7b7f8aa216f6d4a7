const clause = { section: '1', line: 1, quote: 'As the policy says.' };

/** A policy document of a few rules, for tests. */
export const exampleDocument = {
  id: 'example',
  title: 'Example',
  document: 'Example policy',
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 1, startsOnDay: 1 },
  hoursPerDay: 8,
  roles: [
    { id: 'tutor', label: 'Tutor' },
    { id: 'manager', label: 'Manager' },
  ],
  trainingItems: [{ id: 'prevent', label: 'Prevent' }],
  reviewKinds: [{ id: 'annual', label: 'Annual review' }],
  requirements: [
    {
      key: 'hours',
      title: 'Hours',
      kind: 'minimum-hours',
      appliesTo: { roles: ['tutor'] },
      parameters: { hours: 40 },
      clause,
    },
    {
      key: 'prevent',
      title: 'Prevent',
      kind: 'recurring-training',
      parameters: { item: 'prevent', recurMonths: 12 },
      clause,
    },
    {
      key: 'annual-review',
      title: 'Annual review',
      kind: 'review-cadence',
      parameters: { reviewKind: 'annual', every: { months: 12 } },
      clause,
    },
  ],
};

/** A valid case as it is written, with what matters changed. */
export const exampleCase = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'c1',
  policy: 'example',
  asOf: '2025-10-01',
  person: { role: 'tutor', startDate: '2020-01-06' },
  evidence: [{ type: 'activity', date: '2025-02-03', status: 'completed', hours: 30 }],
  ...changes,
});
