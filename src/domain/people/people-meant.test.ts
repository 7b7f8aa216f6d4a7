import { describe, expect, it } from '@jest/globals';
import { peopleMeant } from './people-meant.ts';

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
