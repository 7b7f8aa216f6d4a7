import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import { plainWords } from './policy-text.ts';
import type { PolicyText, TextLine } from './policy-text.ts';

const PART =
  /\b(appendix|appendices|annex|annexe|schedule)\s+([A-Z]\b|\d{1,2}\b)(?:\s*(?:,|and|&)\s*([A-Z]\b|\d{1,2}\b))*/gi;
const FOOTNOTE = /[¹²³⁴⁵⁶⁷⁸⁹]|\[\^(\d+)\]/g;
const EMPTY_LINK = /\[([^[\]]+)\]\(\s*#?\s*\)/g;

const nameOf = (noun: string, label: string): string =>
  `${/^appendi/i.test(noun) ? 'appendix' : noun.toLowerCase()} ${label.toUpperCase()}`;

/** Where the part begins: a line that starts with its name, or carries it alone at its end. */
function begins(line: TextLine, name: string): boolean {
  const words = line.words.toLowerCase();
  const wanted = name.toLowerCase();
  if (words.startsWith(wanted) && !/^[a-z]/.test(words.slice(wanted.length))) return true;
  return words.endsWith(`: ${wanted}`) || words.endsWith(`. ${wanted}`);
}

interface Reference {
  readonly line: TextLine;
  readonly name: string;
  readonly index: number;
}

function references(lines: readonly TextLine[]): readonly Reference[] {
  return lines.flatMap((line) =>
    [...line.words.matchAll(PART)].flatMap((match) => {
      const [all, noun = ''] = match;
      const labels = all.slice(noun.length).match(/\b(?:[A-Z]|\d{1,2})\b/gi) ?? [];
      return labels.map((label) => ({ line, name: nameOf(noun, label), index: match.index }));
    }),
  );
}

function missingParts({ lines }: PolicyText) {
  const firstOf = new Map<string, Reference>();
  const again = new Map<string, number[]>();
  for (const reference of references(lines)) {
    if (firstOf.has(reference.name)) again.get(reference.name)?.push(reference.line.number);
    else {
      firstOf.set(reference.name, reference);
      again.set(reference.name, []);
    }
  }
  return [...firstOf.values()]
    .filter(({ name }) => !lines.some((line) => begins(line, name)))
    .map(({ line, name, index }) => ({
      line: line.number,
      text: excerpt(line.words, index),
      why: `It refers to ${name}, which is not in the text.`,
      also: again.get(name) ?? [],
    }));
}

interface Beginning {
  readonly line: number;
  readonly words: string;
}

/** Whether any line but one begins with some words: the lines are sorted once, and each question halves them. */
function beginningsOf(lines: readonly Beginning[]): (words: string, except: number) => boolean {
  const sorted = lines.toSorted((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  return (words, except) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.words ?? '') < words) from = middle + 1;
      else to = middle;
    }
    // What begins with the words stands together, and one of two is another line.
    return sorted.slice(from, from + 2).some((each) => each.line !== except && each.words.startsWith(words));
  };
}

/** A mark in a sentence whose note stands nowhere. */
function missingNotes({ raw, lines }: PolicyText) {
  const begins = beginningsOf(raw.map((words, line) => ({ line, words: words.trimStart() })));
  return raw.flatMap((line, index) =>
    [...line.matchAll(FOOTNOTE)]
      .filter(({ index: at }) => at > 0)
      .filter(([mark]) => !begins(mark, index))
      .map(([mark], found) => ({
        line: index + 1,
        text: excerpt(lines[index]?.words ?? '', (lines[index]?.words.length ?? 0) - found),
        why: `The note to “${mark}” is not in the text.`,
        also: [],
      })),
  );
}

function emptyLinks({ raw }: PolicyText) {
  return raw.flatMap((line, index) =>
    [...line.matchAll(EMPTY_LINK)].map(([, label = '']) => ({
      line: index + 1,
      text: excerpt(plainWords(label)),
      why: 'The link leads nowhere: what it stood for is missing.',
      also: [],
    })),
  );
}

/** Of a line without blanks at its ends. No title is longer than that: a line of dots alone is not gone through for each. */
const CONTENTS_ENTRY = /^(.{0,300}?\S)\s*(?:\.{3,}\s*|\t)\d{1,3}$/;
const SECTION = /\bsections? (\d{1,2}(?:\.\d{1,2})?)\b/gi;

const lettersOf = (line: string): string =>
  plainWords(line)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Entries of the list of contents that no line of the text begins with. */
function missingSections({ raw }: PolicyText) {
  const entries = raw.flatMap((line, index) => {
    const title = CONTENTS_ENTRY.exec(line.trim())?.[1];
    return title === undefined ? [] : [{ line: index + 1, title, letters: lettersOf(title) }];
  });
  if (entries.length < 3) return [];
  const isEntry = new Set(entries.map(({ line }) => line));
  const begins = beginningsOf(
    raw.flatMap((words, line) => (isEntry.has(line + 1) ? [] : [{ line, words: lettersOf(words) }])),
  );
  return entries
    .filter(({ letters }) => letters !== '' && !begins(letters, -1))
    .map(({ line, title }) => ({
      line,
      text: excerpt(plainWords(title)),
      why: 'The list of contents names it, and it is not in the text.',
      also: [],
    }));
}

/** Sections that are referred to by a number which no heading bears. */
function missingNumbers({ raw, lines }: PolicyText) {
  const headings = new Set(
    raw.flatMap((line) => /^[\s#*]*(\d{1,2}(?:\.\d{1,2})?)[.:)]?\s/.exec(line)?.[1] ?? []),
  );
  const bears = (number: string) => headings.has(number) || headings.has(`${number}.0`);
  if (headings.size === 0) return [];
  return lines.flatMap(({ number, words }) =>
    [...words.matchAll(SECTION)]
      .filter(([, section = '']) => !bears(section))
      .map(({ index, 1: section = '' }) => ({
        line: number,
        text: excerpt(words, index),
        why: `It refers to section ${section}, which is not in the text.`,
        also: [],
      })),
  );
}

const SAID_TO_BE_ADDED = [
  /"([A-Z][^"]{2,60})"(?:,? (?:a|the) [a-z ]{1,30},?)? (?:section |heading |chapter |paragraph |appendix )?(?:was|were|has been|have been|is|are) (?:newly )?(?:added|inserted|introduced|included)\b/g,
  /\b(?:add(?:ed|ition of)|inserted|introduced|included|new) (?:a |an |the )?(?:new )?(?:section|heading|chapter|paragraph|appendix|part)(?: (?:on|about|called|titled|entitled|headed|named))?:? "([A-Z][^"]{2,60})"/g,
  /\b(?:added|inserted|introduced) "([A-Z][^"]{2,60})"/g,
];

/** What the text's own history says was put in, and no line of the text begins with. */
function missingAdditions({ lines, statements }: PolicyText) {
  const begins = beginningsOf(lines.map(({ number, words }) => ({ line: number, words: lettersOf(words) })));
  return statements.flatMap((statement) =>
    SAID_TO_BE_ADDED.flatMap((pattern) => [...statement.text.matchAll(pattern)])
      .filter(([, title = '']) => !begins(lettersOf(title), statement.line))
      .map(({ index, 1: title = '' }) => ({
        line: statement.line,
        text: excerpt(statement.text, index),
        why: `It says that “${title}” was added, and no heading of the text bears the name.`,
        also: [],
      })),
  );
}

/** An appendix, a section, a note or a link that the text relies on and does not hold. */
export const missingPart = textRule('missing-part', (text) => [
  ...missingParts(text),
  ...missingSections(text),
  ...missingNumbers(text),
  ...missingAdditions(text),
  ...missingNotes(text),
  ...emptyLinks(text),
]);
