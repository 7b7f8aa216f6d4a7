import { describe, expect, it } from '@jest/globals';
import { UNSTATED } from '../case/case.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { parsePolicy } from '../policy-documents/parse-policy.ts';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { missingBeforeMeeting } from './before-meeting.ts';

const clause = { section: '1', line: 1, quote: 'As it says.' };
const policy = parsePolicy({
  id: 'example',
  title: 'Example',
  document: 'Example policy',
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 1, startsOnDay: 1 },
  hoursPerDay: 8,
  roles: [
    { id: 'trainer', label: 'Trainer' },
    { id: 'support', label: 'Support' },
  ],
  reviewKinds: [{ id: 'performance', label: 'Performance review' }],
  requirements: [
    {
      key: 'performance-review',
      title: 'Performance review',
      kind: 'review-cadence',
      parameters: { reviewKind: 'performance', every: { days: 84 } },
      variants: [{ appliesTo: { roles: ['trainer'] }, parameters: { selfAssessment: true } }],
      clause,
    },
  ],
});
if (!policy.ok) throw new Error('The example is a policy.');
const book = compilePolicy(policy.value);

const review = (heldOn: string): CaseEvidence => ({
  type: 'review',
  id: heldOn,
  kind: 'performance',
  heldOn: civilDate(heldOn),
});
const assessment = (completedOn: string): CaseEvidence => ({
  type: 'self-assessment',
  id: `s${completedOn}`,
  standardSet: 'ETF 2014',
  completedOn: civilDate(completedOn),
});

const missing = (
  evidence: readonly CaseEvidence[],
  { role = 'trainer', asOf = '2025-03-31', meeting = '2025-03-31' } = {},
) =>
  missingBeforeMeeting(
    book,
    {
      asOf: civilDate(asOf),
      cycle: undefined,
      person: { ...UNSTATED, name: '', role, startDate: civilDate('2020-01-06') },
      evidence,
    },
    'performance',
    civilDate(meeting),
  );

describe('what is missing before a meeting', () => {
  it.each([
    ['nothing after an assessment since the last', [review('2025-01-06'), assessment('2025-01-07')], true],
    ['nothing after one of the day itself', [review('2025-01-06'), assessment('2025-03-31')], true],
    ['an assessment, where the last is older', [review('2025-01-06'), assessment('2024-12-20')], false],
    [
      'an assessment, where one is of the last meeting’s day',
      [review('2025-01-06'), assessment('2025-01-06')],
      false,
    ],
    ['an assessment, where there is none', [], false],
    ['nothing before a first meeting with one', [assessment('2020-01-01')], true],
    [
      'nothing, though the meeting itself is on record',
      [assessment('2025-03-01'), review('2025-03-31')],
      true,
    ],
    ['nothing, though a later meeting is on record', [assessment('2025-03-01'), review('2025-06-01')], true],
  ])('is %s', (_what, evidence, isOpen) => {
    const options = { asOf: '2025-12-31' };
    expect(missing(evidence, options)).toEqual(isOpen ? [] : ['self-assessment']);
    expect(missing(evidence.toReversed(), options)).toEqual(missing(evidence, options));
  });

  it('is an assessment that is completed after the meeting, or that is not known yet', () => {
    expect(missing([assessment('2025-04-01')], { asOf: '2025-04-30' })).toEqual(['self-assessment']);
    expect(missing([assessment('2025-03-30')], { asOf: '2025-03-01' })).toEqual(['self-assessment']);
  });

  it('is nothing after an assessment that is completed on the day of which is asked', () => {
    expect(missing([assessment('2025-03-01')], { asOf: '2025-03-01' })).toEqual([]);
  });

  it('is nothing for those of whom the policy asks nothing', () => {
    expect(missing([], { role: 'support' })).toEqual([]);
  });
});
