import { describe, expect, it } from '@jest/globals';
import { aReviewMeeting } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { agreedTarget, agreedTargets, referenceText } from './agreed-targets.ts';

const annual = aReviewMeeting({
  key: 'annual',
  state: 'locked',
  heldOn: civilDate('2026-09-10'),
  targets: { 0: 'Retention above 90 %', 2: 'Two peer observations' },
  targetMeasures: { 0: 'The June return' },
  targetDays: { 0: '2027-06-30' },
});
const nobody = new Set<string>();
const textsOf = (meetings: Parameters<typeof agreedTargets>[0], taken = nobody) =>
  agreedTargets(meetings, taken).map(({ text }) => text);

describe('targets that were agreed in reviews', () => {
  it('have what was said of them, in the order of the form', () => {
    expect(agreedTargets([annual], nobody)).toEqual([
      {
        meeting: 'annual',
        place: 0,
        kind: 'annual',
        heldOn: '2026-09-10',
        text: 'Retention above 90 %',
        measure: 'The June return',
        day: '2027-06-30',
      },
      {
        meeting: 'annual',
        place: 2,
        kind: 'annual',
        heldOn: '2026-09-10',
        text: 'Two peer observations',
        measure: '',
        day: undefined,
      },
    ]);
  });

  it.each([
    ['a review that is not signed', { state: 'held' }],
    ['a review that set none', { targets: {} }],
  ] as const)('are none of %s', (_name, changes) => {
    expect(textsOf([{ ...annual, ...changes }])).toEqual([]);
  });

  it('are those of the latest review of a kind, and of each kind', () => {
    const before = { ...annual, key: 'before', heldOn: civilDate('2025-09-10'), targets: { 0: 'Old' } };
    const other = { ...annual, key: 'caseload', kind: 'caseload', targets: { 0: 'Visit each learner' } };
    expect(textsOf([before, other, annual])).toEqual([
      'Visit each learner',
      'Retention above 90 %',
      'Two peer observations',
    ]);
  });

  it('stay when a later review of the kind sets none', () => {
    const later = { ...annual, key: 'later', heldOn: civilDate('2027-01-10'), targets: {} };
    expect(textsOf([annual, later])).toHaveLength(2);
  });

  it('are over once a later review has answered them, and not before', () => {
    const midYear = aReviewMeeting({
      key: 'mid-year',
      kind: 'mid-year',
      state: 'locked',
      heldOn: civilDate('2027-01-10'),
      lastTargets: annual.targets,
      lastTargetAnswers: { 0: 'Yes' },
    });
    expect(textsOf([annual, midYear])).toEqual(['Two peer observations']);
    expect(textsOf([annual, { ...midYear, heldOn: annual.heldOn }])).toEqual(['Two peer observations']);
    expect(textsOf([annual, { ...midYear, state: 'held' }])).toHaveLength(2);
    expect(textsOf([annual, { ...midYear, heldOn: civilDate('2026-09-09') }])).toHaveLength(2);
  });

  it('are left out once a goal has come of them', () => {
    const taken = new Set([referenceText({ meeting: 'annual', place: 0 })]);
    expect(textsOf([annual], taken)).toEqual(['Two peer observations']);
  });

  it('are found one by one', () => {
    expect(agreedTarget(annual, 2)?.text).toBe('Two peer observations');
    expect(agreedTarget(annual, 1)).toBeUndefined();
    expect(agreedTarget({ ...annual, state: 'held' }, 2)).toBeUndefined();
  });
});
