import { expect, it } from '@jest/globals';
import { isMeant } from './agreement.ts';

it.each([
  ['a word itself, however short', 'due', 'due', true],
  ['no error in a word of three letters', 'deu', 'due', false],
  ['no error that leaves three letters', 'tea', 'team', false],
  ['one error in a word of four letters', 'taem', 'team', true],
  ['one error in a word of six letters', 'statua', 'status', true],
  ['not two errors in a word of six letters', 'sxatua', 'status', false],
  ['two errors in a word of seven letters', 'ovxrdux', 'overdue', true],
  ['not three errors in a word of seven letters', 'xvxrdux', 'overdue', false],
])('takes %s', (_what, typed, word, expected) => {
  expect(isMeant(typed, word)).toBe(expected);
});
