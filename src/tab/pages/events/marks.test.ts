import { describe, expect, it } from '@jest/globals';
import { allPresent, countsOf, entriesOf, marksOf } from './marks.ts';

const people = [
  { oid: 'a', displayName: 'Asha', status: null },
  { oid: 'b', displayName: 'Ben', status: 'absent' as const },
  { oid: 'c', displayName: 'Carys', status: null },
];

describe('a register', () => {
  it('begins with what is marked already', () => {
    expect(marksOf(people)).toEqual({ b: 'absent' });
  });

  it('marks everybody present but the exceptions made before', () => {
    expect(allPresent(people, marksOf(people))).toEqual({ a: 'attended', b: 'absent', c: 'attended' });
  });

  it('sends only people who were spoken of', () => {
    expect(entriesOf({ b: 'absent' })).toEqual([{ personOid: 'b', status: 'absent' }]);
  });

  it('counts who is where', () => {
    expect(countsOf(people, { a: 'attended', b: 'absent' })).toEqual({ present: 1, absent: 1, unmarked: 1 });
  });
});
