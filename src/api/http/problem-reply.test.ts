import { expect, it } from '@jest/globals';
import { createWords } from '../../wording/create-words.ts';
import { fieldProblems, problemCodeOf } from './problem-reply.ts';

it('answers a policy that does not parse as bad input, each problem by its path', () => {
  const problems = [{ path: 'prevent.recurMonths', sentence: 'Too small: expected number to be >=1' }];
  const refusal = { code: 'policy-does-not-parse', problems } as const;
  expect(problemCodeOf(refusal)).toBe('bad-input');
  expect(fieldProblems(refusal, createWords('en'))).toEqual([
    { path: 'prevent.recurMonths', message: 'Too small: expected number to be >=1' },
  ]);
});
