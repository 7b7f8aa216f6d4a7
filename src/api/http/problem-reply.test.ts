import { expect, it } from '@jest/globals';
import { message } from '../../domain/message.ts';
import { createWords } from '../../wording/create-words.ts';
import { fieldProblems, problemCodeOf } from './problem-reply.ts';

const problems = [
  {
    path: 'prevent.recurMonths',
    sentence: 'is less than 1',
    message: message('field.too-small', { limit: 1 }),
  },
  { path: 'prevent.clause', sentence: 'is empty' },
];
const refusal = { code: 'policy-does-not-parse', problems } as const;

it.each([
  ['en', 'Enter 1 or more.', 'The policy would not be complete: its file has to change first.'],
  ['cy', 'Rhowch 1 neu fwy.', 'Ni fyddai’r polisi’n gyflawn: rhaid newid ei ffeil yn gyntaf.'],
] as const)(
  'answers a policy that does not parse as bad input, each problem by its path, in words of %s',
  (locale, ofField, ofFile) => {
    expect(problemCodeOf(refusal)).toBe('bad-input');
    expect(fieldProblems(refusal, createWords(locale))).toEqual([
      { path: 'prevent.recurMonths', message: ofField },
      { path: 'prevent.clause', message: ofFile },
    ]);
  },
);
