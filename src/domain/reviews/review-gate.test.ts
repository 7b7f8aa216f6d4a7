import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../outcomes/outcome.ts';
import { missingBefore } from './review-gate.ts';

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
