import type { RuleBook } from '../../src/domain/rule-books/rule-book.ts';
import { compilePolicy } from '../../src/domain/rule-books/rule-book.ts';
import { invariant } from '../../src/domain/invariant.ts';
import { parsePolicy } from '../../src/domain/policy-documents/parse-policy.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

const parsed = parsePolicy({
  id: 'example',
  title: 'Example',
  document: 'Example policy',
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 9, startsOnDay: 1 },
  hoursPerDay: 6,
  roles: [
    { id: 'tutor', label: 'Tutor' },
    { id: 'manager', label: 'Manager' },
  ],
  activityTypes: [{ id: 'course', label: 'Course' }],
  trainingItems: [
    { id: 'prevent', label: 'Prevent' },
    { id: 'safer-recruitment', label: 'Safer Recruitment' },
  ],
  reviewKinds: [
    { id: 'annual', label: 'Annual review' },
    { id: 'mid-year', label: 'Mid-year review' },
  ],
  requirements: [
    {
      key: 'hours',
      title: 'Hours',
      kind: 'minimum-hours',
      parameters: { hours: 30, proRata: 'fte+days' },
      clause,
    },
    {
      key: 'reading',
      title: 'Reading',
      kind: 'minimum-hours',
      obligation: 'recommended',
      parameters: { hours: 60 },
      clause,
    },
    {
      key: 'prevent',
      title: 'Prevent',
      kind: 'recurring-training',
      parameters: { item: 'prevent', deadline: { days: 42 }, recurMonths: 12 },
      clause,
    },
    {
      key: 'safer-recruitment',
      title: 'Safer recruitment',
      kind: 'recurring-training',
      appliesTo: { roles: ['manager'] },
      parameters: { item: 'safer-recruitment', recurMonths: 24 },
      clause,
    },
    {
      key: 'annual-review',
      title: 'Annual review',
      kind: 'review-cadence',
      parameters: { reviewKind: 'annual', every: { months: 12 } },
      clause,
      interpretation: { code: 'A-01', reading: 'Read as yearly.' },
    },
    {
      key: 'mid-year-review',
      title: 'Mid-year review',
      kind: 'review-cadence',
      parameters: { reviewKind: 'mid-year', onceAfter: 'annual', every: { months: 6 } },
      clause,
    },
  ],
});
invariant(parsed.ok, 'the example policy parses');

/** One requirement of each kind and obligation, for tests of the engine. */
export const examplePolicy: Policy = parsed.value;

export const exampleBook: RuleBook = compilePolicy(examplePolicy);
