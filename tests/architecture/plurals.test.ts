import { beforeAll, expect, it } from '@jest/globals';
import type { Formatters } from '@formatjs/intl';
import { createIntl } from '@formatjs/intl';
import { everyWord } from '../../src/tab/testing/every-word.ts';
import { botCatalogues as catalogues } from '../../src/bot/words.ts';

type Element = ReturnType<ReturnType<Formatters['getMessageFormat']>['getAst']>[number];

/** Kinds of element of a parsed sentence, as `TYPE` of the parser numbers them. */
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const PLURAL = 6;
const POUND = 7;

const { formatters } = createIntl({ locale: 'en' });

const parsed = (sentence: string): readonly Element[] => formatters.getMessageFormat(sentence, 'en').getAst();

/** Every row of elements in a sentence: its own, and those inside its choices, each with the names of its brothers. */
function rowsOf(
  row: readonly Element[],
  brothers: readonly string[] = [],
): readonly { readonly row: readonly Element[]; readonly brothers: readonly string[] }[] {
  const inside = row.flatMap((element) =>
    'options' in element
      ? Object.values(element.options).flatMap(({ value }) =>
          rowsOf(value, Number(element.type) === PLURAL ? Object.keys(element.options) : []),
        )
      : [],
  );
  return [{ row, brothers }, ...inside];
}

/** What stands for a number, and the word that comes after it. */
function numbersBefore(row: readonly Element[]) {
  return row.flatMap((element, place) => {
    const next = row[place + 1];
    const type = Number(element.type);
    const isValue = type === ARGUMENT || type === NUMBER || type === POUND;
    if (!isValue || !next || Number(next.type) !== LITERAL || !('value' in next)) return [];
    const word = /^ (\p{L}+)/u.exec(String(next.value))?.[1] ?? '';
    return [{ word, isPound: type === POUND, value: 'value' in element ? String(element.value) : '#' }];
  });
}

let tab: Readonly<Record<'en' | 'cy', Readonly<Record<string, string>>>>;

beforeAll(async () => {
  tab = { en: await everyWord('en'), cy: await everyWord('cy') };
});

const sentences = (language: 'en' | 'cy') =>
  [...catalogues, tab].flatMap((each) => Object.entries<string>(each[language]));

/** A form’s limit is never one. */
const isNeverOne = (value: string): boolean => value === 'limit';

const ENGLISH =
  /^(hours|days|weeks|months|years|minutes|points|people|persons|characters|activities|records|entries|elements|outcomes|qualifications|rules|rows|items|reviews|verdicts|things)$/;

it('says “1 hour” in English: a countable noun after a number stands in a plural', () => {
  const wrong = sentences('en').flatMap(([id, sentence]) =>
    rowsOf(parsed(sentence)).flatMap(({ row, brothers }) =>
      numbersBefore(row)
        .filter(({ word, value }) => ENGLISH.test(word) && !isNeverOne(value))
        .filter(({ isPound }) => !isPound || !(brothers.includes('one') || brothers.includes('=1')))
        .map(({ word }) => `${id}: ${word}`),
    ),
  );
  expect(wrong).toEqual([]);
});

/** Nouns that begin otherwise after two. */
const WELSH = /^(diwrnod|mis|pwynt|cofnod|cymhwyster|deilliant|person|gweithgaredd|rhes|problem|blynedd)$/;

it('says “2 ddiwrnod” in Welsh: a noun that changes after two stands in a plural that says so', () => {
  const wrong = sentences('cy').flatMap(([id, sentence]) =>
    rowsOf(parsed(sentence)).flatMap(({ row, brothers }) =>
      numbersBefore(row)
        .filter(({ word }) => WELSH.test(word))
        .filter(({ isPound }) => !isPound || !(brothers.includes('two') || brothers.includes('=2')))
        // “1 person” beside “2 o bobl” needs no third form.
        .filter(({ isPound }) => !isPound || !isOfOneAlone(sentence))
        .map(({ word }) => `${id}: ${word}`),
    ),
  );
  expect(wrong).toEqual([]);
});

const isOfOneAlone = (sentence: string): boolean =>
  /(=1|one) \{[^{}]*# \p{L}+[^{}]*\} other \{[^{}]*# o /u.test(sentence);

it('finds what it looks for', () => {
  const found = (sentence: string) => numbersBefore(parsed(sentence)).map(({ word }) => word);
  expect(found('{count} hours and {days, number} days, {name}.')).toEqual(['hours', 'days', '']);
  expect(
    rowsOf(parsed('{days, plural, one {# day} other {# days}}')).map(({ brothers }) => brothers),
  ).toEqual([[], ['one', 'other'], ['one', 'other']]);
});
