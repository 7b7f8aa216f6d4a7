import type { RuleBook } from '../../src/domain/rule-books/rule-book.ts';
import { compilePolicy } from '../../src/domain/rule-books/rule-book.ts';
import { invariant } from '../../src/domain/invariant.ts';
import { parsePolicy } from '../../src/domain/policy-documents/parse-policy.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

const declared = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id }));

const rule = (key: string, kind: string, parameters: object, more: object = {}) => ({
  key,
  title: key,
  kind,
  parameters,
  clause,
  ...more,
});

const parsed = parsePolicy({
  id: 'wide',
  title: 'Wide',
  document: 'Wide policy',
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 9, startsOnDay: 1 },
  hoursPerDay: 8,
  roles: declared('tutor', 'manager'),
  trainingItems: declared('prevent', 'first-aid', 'minibus'),
  subjects: declared('safeguarding', 'english'),
  reviewKinds: declared('annual', 'mid-year'),
  observationKinds: declared('learning-walk', 'formal'),
  requirements: [
    rule('hours', 'minimum-hours', { hours: 40, proRata: 'fte+days', subMinimum: 'sector' }),
    rule('sector', 'minimum-hours', { days: 1, category: 'sector', withinTotal: false, proRata: 'fte' }),
    rule('verified', 'minimum-hours', {
      hours: 10,
      sort: 'verified',
      proRata: 'fte+days',
      floorHours: 4,
      leaveLongerThan: { months: 2 },
      caps: [
        { hours: 6, category: 'sector' },
        { percent: 50, sort: 'service' },
      ],
      recordedBy: { days: 40 },
    }),
    rule('running', 'minimum-hours', {
      hours: 12,
      consecutiveYears: 2,
      proRata: 'days',
      recordedBy: '01-31',
    }),
    rule('credits', 'minimum-points', { points: 6, sort: 'verified', consecutiveYears: 1, proRata: 'fte' }),
    rule('inset', 'inset-days', { fullTimeDays: 5, partTimeDays: 3 }),
    rule('prevent', 'recurring-training', { item: 'prevent', deadline: { weeks: 6 }, recurMonths: 12 }),
    rule('first-aid', 'recurring-training', {
      item: 'first-aid',
      firstSittingWithinMonths: 6,
      recurMonths: 36,
      exemptIfHigherLevelHeld: true,
      higherThan: { subject: 'english', level: 2 },
    }),
    rule('annual', 'review-cadence', { reviewKind: 'annual', every: { days: 84 }, selfAssessment: true }),
    rule('mid-year', 'review-cadence', { reviewKind: 'mid-year', onceAfter: 'annual', every: { months: 6 } }),
    rule('walks', 'observation', { observationKind: 'learning-walk', each: 'term' }),
    rule('formal', 'observation', { observationKind: 'formal', each: 'cycle', count: 2 }),
    rule('register', 'register-resubmission', {}, { obligation: 'recommended' }),
    rule(
      'safeguarding',
      'qualification',
      { subject: 'safeguarding', minLevel: 2, accept: ['held', 'working-towards'] },
      {
        variants: [{ appliesTo: { roles: ['manager'] }, parameters: { minLevel: 3, accept: ['held'] } }],
      },
    ),
    rule('body', 'membership', { membershipKind: 'sector-body' }),
    rule('either', 'group', { anyOf: ['status', 'other-body'] }),
    rule('taught', 'subject-qualification', {}),
    rule('evaluation', 'evaluation-due', { within: { days: 7 } }),
    rule('dissemination', 'dissemination-due', { within: { months: 1 }, delivery: ['external'] }),
    rule('reflection', 'reflection-due', {}),
    rule('plan', 'entitlement', { evidence: ['plan'], period: 'ever' }, { obligation: 'recommended' }),
    rule('kept-plan', 'entitlement', { evidence: ['plan'], period: 'ever', keptMonths: 5 }),
    rule('governors', 'entitlement', { evidence: ['governor-session'], limit: 3 }),
    rule('industry', 'participation', { categories: ['sector'] }),
    rule('progression', 'progression', {}, { obligation: 'recommended' }),
    rule('alignment', 'alignment', {}, { obligation: 'recommended' }),
    rule('named', 'named-training', { items: [{ assignment: 'minibus', item: 'minibus' }], recurMonths: 12 }),
    rule('release', 'release-time', { stages: [{ terms: 3, percent: 10 }] }, { obligation: 'recommended' }),
    rule('scheme', 'scheme', { model: 'outcomes+hours', outcomesRequired: ['A', 'B'], hoursRequired: 10 }),
    rule('points', 'scheme', { model: 'points', pointsRequired: 5 }),
    rule(
      'managers',
      'recurring-training',
      { item: 'first-aid', deadline: { days: 42 } },
      { appliesTo: { roles: ['manager'] } },
    ),
    rule(
      'supervision',
      'review-cadence',
      { reviewKind: 'annual', every: { months: 3 } },
      { appliesTo: { roles: ['tutor'] } },
    ),
    rule(
      'months',
      'minimum-hours',
      { hours: 12, proRata: 'fte+months' },
      { appliesTo: { roles: ['manager'] } },
    ),
    rule('both', 'group', { allOf: ['status', 'prevent'] }, { appliesTo: { roles: ['manager'] } }),
  ],
  parts: [
    rule('status', 'professional-status', { names: ['QTLS'], accept: ['held', 'working-towards'] }),
    rule('other-body', 'membership', { membershipKind: 'teaching-body' }),
  ],
});
invariant(parsed.ok, `the wide policy parses: ${parsed.ok ? '' : JSON.stringify(parsed.refusal)}`);

/** Every kind, with variants, parts and a minimum inside another, for properties of the engine. */
export const examplePolicyOfManyKinds: Policy = parsed.value;

export const exampleBookOfManyKinds: RuleBook = compilePolicy(examplePolicyOfManyKinds);
