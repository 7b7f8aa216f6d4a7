import { describe, expect, it } from '@jest/globals';
import { words as aroundPages } from '../app/words-en.ts';
import { words as ofForms } from '../components/form/words-en.ts';
import { words as ofComponents } from '../components/words-en.ts';
import { words as ofPages } from '../pages/words-en.ts';
import { wordsOfEach } from '../testing/every-word.ts';
import { words as cy } from '../words-cy.ts';
import { words as en } from '../words-en.ts';
import { words as ofSay } from './words-en.ts';
import { loadMessages } from './load-messages.ts';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { spokenLocale } from './locale.ts';

/** The values that a message names, in every branch of it. */
const namesIn = (parts: readonly MessageFormatElement[]): readonly string[] =>
  parts.flatMap((part) => [
    ...(part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value]),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);

const placeholders = (message: string): string[] =>
  [...new Set(namesIn(parse(message, { ignoreTag: true })))].sort();

const inBoth = async () => {
  const [english, welsh] = await Promise.all([wordsOfEach('en'), wordsOfEach('cy')]);
  return [[en, cy] as const, ...english.map((words, place) => [words, welsh[place] ?? {}] as const)];
};

describe('the words of the tab', () => {
  it('exist in both languages', async () => {
    const both = await inBoth();
    for (const [english, welsh] of both)
      expect(Object.keys(welsh).sort()).toEqual(Object.keys(english).sort());
    expect(both.length).toBeGreaterThan(10);
  });

  it('name the same values in both languages', async () => {
    const differing = (await inBoth()).flatMap(([english, welsh]) =>
      Object.entries<string>(english)
        .filter(
          ([id, text]) =>
            String(placeholders(text)) !==
            String(placeholders(String(Object.entries(welsh).find(([other]) => other === id)?.[1]))),
        )
        .map(([id]) => id),
    );
    expect(differing).toEqual([]);
  });

  it('that every page has stand in one room each', () => {
    const rooms = [ofSay, aroundPages, ofComponents, ofForms, ofPages].map((words) => Object.keys(words));
    expect(rooms.flat().toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it('of a page are none of those that every page has', async () => {
    const again = (await wordsOfEach('en')).flatMap((words) => Object.keys(words).filter((id) => id in en));
    expect(again).toEqual([]);
  });

  it('are Welsh for Welsh readers and English for others', async () => {
    expect(['cy', 'cy-GB', 'CY-gb', 'en-gb', 'cyr', ''].map(spokenLocale)).toEqual([
      'cy',
      'cy',
      'cy',
      'en',
      'en',
      'en',
    ]);
    expect((await loadMessages('cy'))['form.save']).toBe('Cadw');
  });
});
