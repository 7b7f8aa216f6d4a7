import { expect, it } from '@jest/globals';
import { printable } from './printable.ts';

it('writes out what could move a terminal or turn its letters round, and leaves text as it is', () => {
  expect(printable('a\u001b[2J\u009b1m\u0007\r\u202eb')).toBe('a\\u001b[2J\\u009b1m\\u0007\\u000d\\u202eb');
  expect(printable('Llŷr’s\tplan 👩‍🏫\nnext line')).toBe('Llŷr’s\tplan 👩‍🏫\nnext line');
});

it('changes no value of a JSON document', () => {
  const value = { title: 'a\u009b\u001b\u202eb\n' };
  expect(JSON.parse(printable(JSON.stringify(value, null, 2)))).toEqual(value);
});
