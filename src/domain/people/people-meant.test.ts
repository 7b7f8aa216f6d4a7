import { describe, expect, it } from '@jest/globals';
import { peopleFound, peopleMeant } from './people-meant.ts';

const people = [
  'Asha Patel',
  'Asha Rahman',
  'Colin Reid',
  'Niamh O’Brien',
  'Zoë Ó Sé',
  'Ann Reid',
  'Anna Reid',
].map((displayName) => ({ displayName }));

describe('a typed name means', () => {
  it.each([
    ['Asha Patel', ['Asha Patel']],
    ['patel asha', ['Asha Patel']],
    ['asha', ['Asha Patel', 'Asha Rahman']],
    ['asha r', ['Asha Rahman']],
    ['Reid', ['Colin Reid', 'Ann Reid', 'Anna Reid']],
    ['ann reid', ['Ann Reid']],
    ['an', ['Ann Reid', 'Anna Reid']],
    ["niamh o'brien", ['Niamh O’Brien']],
    ['obrien', ['Niamh O’Brien']],
    ['zoe', ['Zoë Ó Sé']],
    ['asha reid', []],
    ['?!', []],
    ['', []],
  ])('%s: %j', (typed, expected) => {
    expect(peopleMeant(typed, people).map(({ displayName }) => displayName)).toEqual(expected);
  });
});

describe('a name typed so far finds', () => {
  it.each([
    ['an', ['Ann Reid', 'Anna Reid']],
    // Who looks through a list is shown every name that goes on from what is typed, a whole one or not.
    ['Ann', ['Ann Reid', 'Anna Reid']],
    ['rei an', ['Ann Reid', 'Anna Reid']],
    ['ASHA', ['Asha Patel', 'Asha Rahman']],
    ['o se zoe', ['Zoë Ó Sé']],
    ["O'B", ['Niamh O’Brien']],
    ['  reid ', ['Colin Reid', 'Ann Reid', 'Anna Reid']],
    ['eid', []],
    ['asha reid', []],
    ['?!', []],
    ['', people.map(({ displayName }) => displayName)],
    ['  ', people.map(({ displayName }) => displayName)],
  ])('%j: %j', (typed, expected) => {
    expect(peopleFound(typed, people).map(({ displayName }) => displayName)).toEqual(expected);
  });
});
