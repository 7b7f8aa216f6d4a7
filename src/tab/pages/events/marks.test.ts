import { describe, expect, it } from '@jest/globals';
import { allPresent, countsOf, entriesOf, marksOf } from './marks.ts';

const people = [
  { oid: 'a', displayName: 'Asha', status: null, mayMark: true, held: null },
  { oid: 'b', displayName: 'Ben', status: 'absent' as const, mayMark: true, held: null },
  { oid: 'c', displayName: 'Carys', status: null, mayMark: true, held: null },
];

describe('a register', () => {
  it('begins with what is marked already', () => {
    expect(marksOf(people)).toEqual({ b: 'absent' });
  });

  it('marks everybody present but the exceptions made before', () => {
    expect(allPresent(people, marksOf(people))).toEqual({ a: 'attended', b: 'absent', c: 'attended' });
  });

  it('marks nobody present who is not the reader’s to mark: themselves', () => {
    const own = people.map((person) => ({ ...person, mayMark: person.oid !== 'c' }));
    expect(allPresent(own, {})).toEqual({ a: 'attended', b: 'attended' });
  });

  it('marks those present who have a place, where people book', () => {
    const booked = people.map((person) => ({
      ...person,
      held: person.oid === 'a' ? ('booked' as const) : null,
    }));
    expect(allPresent(booked, {}, true)).toEqual({ a: 'attended' });
  });

  it('sends only people who were spoken of', () => {
    expect(entriesOf({ b: 'absent' })).toEqual([{ personOid: 'b', status: 'absent' }]);
  });

  it('counts who is where', () => {
    expect(countsOf(people, { a: 'attended', b: 'absent' })).toEqual({ present: 1, absent: 1, unmarked: 1 });
  });
});
