import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import type { PolicyText, Statement } from './policy-text.ts';

/** "the Swift Quality Improvement Plan": a name before a document of the organisation's own. */
const NAMED_DOCUMENT =
  /\b(?:the|our|your|its) ([A-Z][a-z]+) (?:(?:[A-Z][a-z]+ ){0,3})(?:Plan|Policy|Handbook|Procedures?|Strategy|Intranet|Charter)\b/g;

/** "Northfield College", "Acme Training Ltd": a name that ends as organisations' names do. */
const NAMED_BODY =
  /\b((?:[A-Z][A-Za-z&]+ ){1,4}(?:Ltd|Limited|PLC|LLP|College|Academy|University|Council|Group))\b/g;

/** "in Participation and Lifelong Learning": a department's name, where people are said to work. */
const NAMED_PLACE =
  /\b(?:staff|people|persons|employees|colleagues|learners)\b[^.]{0,200}?\b(?:in|at|across) ((?:[A-Z][a-z]+ (?:(?:and|of|&) )?)+[A-Z][a-z]+)/g;

const NOT_A_NAME = /^(?:The|All|Each|Our|Any|This|New|Local|Every|City|County)\b/;

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

type Counts = ReadonlyMap<string, number>;

const countOf = (word: string, counts: Counts): number => counts.get(singular(word)) ?? 0;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

const isOwn = (name: string, names: readonly string[]): boolean =>
  names.some(
    (own) => own.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(own.toLowerCase()),
  );

function vocabularyOf(text: PolicyText): Counts {
  const counts = new Map<string, number>();
  for (const word of text.lines.flatMap(({ words }) => wordsOf(words))) {
    counts.set(singular(word), countOf(word, counts) + 1);
  }
  return counts;
}

interface Name {
  readonly name: string;
  readonly index: number;
}

const namesIn = (text: string, pattern: RegExp): readonly Name[] =>
  [...text.matchAll(pattern)].map((match) => ({ name: match[1] ?? '', index: match.index }));

/** Words of a name that the text uses nowhere else. */
const strangeWords = (name: string, counts: Counts): number =>
  wordsOf(name).filter((word) => countOf(word, counts) === 1).length;

/** A name is foreign where nothing else in the text, and nothing in the pack, speaks of it. */
function strangersIn({ text }: Statement, counts: Counts): readonly Name[] {
  return [
    ...namesIn(text, NAMED_DOCUMENT).filter(({ name }) => strangeWords(name, counts) > 0),
    ...namesIn(text, NAMED_BODY).filter(({ name }) => !NOT_A_NAME.test(name)),
    ...namesIn(text, NAMED_PLACE).filter(({ name }) => strangeWords(name, counts) > 1),
  ];
}

/** Each foreign name once, where it first stands. */
function strangers(text: PolicyText, names: readonly string[]) {
  const counts = vocabularyOf(text);
  const found = text.statements.flatMap((statement) =>
    strangersIn(statement, counts)
      .filter(({ name }) => !isOwn(name, names))
      .map((stranger) => ({ ...stranger, statement })),
  );
  return [...Map.groupBy(found, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    first
      ? [
          {
            line: first.statement.line,
            text: excerpt(first.statement.text, first.index),
            why: `“${name}” is not this organisation: was the sentence taken over from another policy?`,
            also: others.map(({ statement }) => statement.line),
          },
        ]
      : [],
  );
}

/** A name left over from the policy this one was copied from. */
export const otherOrganisation = textRule('other-organisation', (text, { pack }) =>
  strangers(text, pack.names),
);
