import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

describe('a name is found as people type it', () => {
  it.each([
    ['Łukasz Wójcik', ['lukasz', 'wojcik', 'LUKASZ W', 'Łukasz']],
    ['Øyvind Åsen', ['oyvind', 'asen', 'Øyv']],
    ['Hans Groß', ['gross', 'groß', 'GROSS']],
    ['Đorđe Petrović', ['dorde petrovic', 'đorđe']],
    ['Işık Yılmaz', ['isik', 'yilmaz', 'IŞIK']],
    ['Niamh O’Brien', ['o brien', 'obrien', "o'brien", 'oʼbrien', 'o`brien', 'O´Brien', 'brien', 'niamh ob']],
    ['Niamh OBrien', ['o brien', "o'brien", 'obrien']],
    [
      'Anne-Marie Smith-Jones',
      ['anne marie', 'annemarie', 'anne-marie', 'smith jones', 'jones anne', 'smithjones'],
    ],
    ['Mei Ling Chen', ['meiling', 'mei-ling', 'chen mei', 'ling']],
    ['Katarzyna Nowak', ['nowak kat', '  nowak   katarzyna ', 'ｋａｔ', 'kat\u00a0nowak']],
    ['Zoe\u0308 Šimková', ['zoe', 'zoë', 'simkova']],
    ['Siân ap Rhys', ['sian', 'rhys', 'ap rhys']],
    ['Þóra Æsa', ['thora', 'aesa']],
    ['Nguyễn Thị Đào', ['nguyen', 'thi dao']],
  ])('%s by each of %j', (displayName, typed) => {
    const among = [{ displayName }, { displayName: 'Somebody Else' }];
    for (const each of typed) {
      expect([each, peopleFound(each, among)]).toEqual([each, [{ displayName }]]);
      expect([each, peopleMeant(each, among)]).toEqual([each, [{ displayName }]]);
    }
  });

  it('and by its own parts in any order, joined or not', () => {
    const part = fc.stringMatching(/^[a-zà-öø-ÿł]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '-', '’', ''),
        (parts, by) => {
          const displayName = parts.join(' ');
          expect(peopleFound(parts.join(by), [{ displayName }])).toHaveLength(1);
          expect(peopleFound(parts.toReversed().join(' '), [{ displayName }])).toHaveLength(1);
        },
      ),
    );
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
