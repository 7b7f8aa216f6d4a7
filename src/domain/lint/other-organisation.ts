import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';
import type { PolicyText } from './policy-text.ts';

/** "the Swift Quality Improvement Plan": a name before a document of the organisation's own. */
const NAMED_DOCUMENT =
  /\b(?:the|our|your|its) ([A-Z][a-z]+) (?:(?:[A-Z][a-z]+ ){0,3})(?:Plan|Policy|Handbook|Procedures?|Strategy|Intranet|Charter)\b/g;

/** "Northfield College", "Acme Training Ltd": a name that ends as organisations' names do. */
const NAMED_BODY =
  /\b((?:[A-Z][A-Za-z&]+ ){1,4}(?:Ltd|Limited|PLC|LLP|College|Academy|University|Council|Group))\b/g;

const NOT_A_NAME = /^(?:The|All|Each|Our|Any|This|New|Local|Every|City|County)\b/;

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

const countOf = (word: string, words: readonly string[]): number =>
  words.filter((each) => singular(each) === singular(word)).length;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const isOwn = (name: string, names: readonly string[]): boolean =>
  names.some(
    (own) => own.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(own.toLowerCase()),
  );

/** A name is foreign where nothing else in the text, and nothing in the pack, speaks of it. */
function strangers(text: PolicyText, names: readonly string[]) {
  const vocabulary = text.lines.flatMap(({ words }) => wordsOf(words));
  return text.statements.flatMap((statement) => {
    const documents = [...statement.text.matchAll(NAMED_DOCUMENT)]
      .filter(([, name = '']) => countOf(name, vocabulary) === 1 && !isOwn(name, names))
      .map((match) => ({ name: match[1] ?? '', index: match.index }));
    const bodies = [...statement.text.matchAll(NAMED_BODY)]
      .map((match) => ({ name: match[1] ?? '', index: match.index }))
      .filter(({ name }) => !NOT_A_NAME.test(name) && !isOwn(name, names))
      .filter(({ name }) =>
        wordsOf(name)
          .slice(0, -1)
          .some((word) => countOf(word, vocabulary) === 1),
      );
    return [...documents, ...bodies].map(({ name, index }) => ({
      line: statement.line,
      text: excerpt(statement.text, index),
      why: `“${name}” is not this organisation: was the sentence taken over from another policy?`,
      also: [],
    }));
  });
}

/** A name left over from the policy this one was copied from. */
export const otherOrganisation = textRule('other-organisation', (text, { pack }) =>
  strangers(text, pack.names),
);
