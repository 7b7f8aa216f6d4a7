import { describe, expect, it } from '@jest/globals';
import type { Formatters } from '@formatjs/intl';
import { createIntl } from '@formatjs/intl';
import { apiCatalogues } from '../api/words.ts';
import { PROBLEM_STATUS } from '../contract/problems.ts';
import { UNCOUNTED_CODES } from '../domain/outcomes/outcome.ts';
import { SHOWN_STATUSES } from '../domain/outcomes/shown-status.ts';
import { requirementKinds } from '../domain/requirements/index.ts';
import { botCatalogues } from '../bot/words.ts';
import { createWords } from './create-words.ts';

const catalogues = [...new Set([...botCatalogues, ...apiCatalogues])];

type Element = ReturnType<ReturnType<Formatters['getMessageFormat']>['getAst']>[number];

/** Plain text among the elements of a parsed sentence: `TYPE.literal` of the parser. */
const LITERAL = 0;

/** Names of the values a sentence uses, those inside its plurals and choices among them. */
function placeholders(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => [
    ...('value' in element && Number(element.type) !== LITERAL ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => placeholders(value))
      : []),
    ...('children' in element ? placeholders(element.children) : []),
  ]);
}

const { formatters } = createIntl({ locale: 'en' });

const placeholdersOf = (sentence: string | undefined): readonly string[] =>
  [...new Set(placeholders(formatters.getMessageFormat(sentence ?? '', 'en').getAst()))].sort();

const ids = catalogues.flatMap(({ en }) => Object.keys(en));

describe('the catalogues', () => {
  it('hold each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('hold the same ids in English and in Welsh', () => {
    for (const { en, cy } of catalogues) expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort());
  });

  it('use the same values in English and in Welsh', () => {
    const differing = catalogues.flatMap(({ en, cy }) =>
      Object.keys(en).filter((id) => placeholdersOf(en[id]).join() !== placeholdersOf(cy[id]).join()),
    );
    expect(differing).toEqual([]);
  });

  it('shout at nobody', () => {
    const sentences = catalogues.flatMap(({ en, cy }) => [...Object.values(en), ...Object.values(cy)]);
    expect(sentences.filter((sentence) => sentence.trim() === '' || sentence.includes('!'))).toEqual([]);
  });

  it('name the messages of a requirement kind after it', () => {
    for (const { name, messages } of requirementKinds) {
      expect(Object.keys(messages.en).filter((id) => !id.startsWith(`${name}.`))).toEqual([]);
    }
  });
});

it.each(Object.keys(PROBLEM_STATUS))('says what happened and what to do when the problem is %s', (code) => {
  expect(ids).toEqual(expect.arrayContaining([`problem.${code}.title`, `problem.${code}.detail`]));
});

it.each([['en'], ['cy']] as const)('has a word for every status in %s', (locale) => {
  const words = createWords(locale);
  const labels = SHOWN_STATUSES.map(words.statusWord);
  expect(new Set(labels).size).toBe(SHOWN_STATUSES.length);
  expect(ids).toEqual(expect.arrayContaining(SHOWN_STATUSES.map((shown) => `status.${shown}`)));
});

it('has a reason for each way in which evidence is left out', () => {
  expect(ids).toEqual(expect.arrayContaining(UNCOUNTED_CODES.map((code) => `uncounted.${code}`)));
});
