import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../outcomes/outcome.ts';
import { missingBefore, uncoveredItems } from './review-gate.ts';

describe('what is missing before a review', () => {
  const asking = (id: string, parts: Outcome['parts']) => ({
    asksFor: { type: 'review' as const, id },
    parts,
  });

  it.each([
    ['nothing where no rule asks for it', [], []],
    [
      'nothing where the part is met',
      [asking('performance', [{ name: 'self-assessment', status: 'met' }])],
      [],
    ],
    [
      'the part that is not met',
      [asking('performance', [{ name: 'self-assessment', status: 'due' }])],
      ['self-assessment'],
    ],
    ['nothing of another kind', [asking('annual', [{ name: 'self-assessment', status: 'overdue' }])], []],
    [
      'once what two policies want',
      [
        asking('performance', [{ name: 'self-assessment', status: 'due' }]),
        asking('performance', [{ name: 'self-assessment', status: 'overdue' }]),
      ],
      ['self-assessment'],
    ],
  ] as const)('is %s', (_what, outcomes, missing) => {
    expect(missingBefore('performance', outcomes)).toEqual(missing);
  });
});

describe('what of an agenda is not covered', () => {
  it.each([
    ['all of it where nothing is', [], ['Feedback', 'Targets', 'Any other business']],
    ['the rest, in its order, whatever the order covered', [2, 0, 2], ['Targets']],
    ['nothing where all of it is', [0, 1, 2], []],
  ])('is %s', (_what, covered, missing) => {
    expect(uncoveredItems(['Feedback', 'Targets', 'Any other business'], covered)).toEqual(missing);
  });
});
