import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import type { TextLine } from './policy-text.ts';

interface Counting {
  readonly line: TextLine;
  readonly ordinal: number;
  /** "2. Duties": a numbered title, under which a list may begin. */
  readonly isTitle: boolean;
  /** A heading has come since: a new list may begin. */
  readonly isClosed: boolean;
}

/** Short, without a closing mark, and on its own between empty lines. */
function isTitle({ words, number }: TextLine, lines: readonly TextLine[]): boolean {
  const isAlone = [lines[number - 2], lines[number]].every((line) => !line?.words);
  return isAlone && words.split(' ').length <= 8 && /^[A-Z]/.test(words) && !/[.!?:;,]$/.test(words);
}

const RUN_ON_BULLET = /\S\s*[•●▪]\s+\S/;

/** What stays open when a number comes: the titles above it, and the list it goes on with. */
function openBefore(ordinal: number, counts: readonly Counting[]): readonly Counting[] | undefined {
  const continued = counts.findLastIndex((each) => each.ordinal + 1 === ordinal);
  if (continued >= 0) return counts.slice(0, continued);
  const last = counts.at(-1);
  const mayBegin = last === undefined || last.isClosed || last.isTitle;
  if (ordinal !== 1 || !mayBegin) return last === undefined ? [] : undefined;
  return counts.filter((each) => each.isTitle);
}

function broken(lines: readonly TextLine[]) {
  const faults: { line: number; text: string; why: string; also: number[] }[] = [];
  let counts: readonly Counting[] = [];
  for (const line of lines) {
    const { ordinal } = line;
    if (line.isHeading) counts = counts.map((each) => ({ ...each, isClosed: true }));
    if (line.isHeading || ordinal === undefined) continue;
    const open = openBefore(ordinal, counts);
    const before = counts.at(-1);
    if (open === undefined && before) {
      faults.push({
        line: line.number,
        text: excerpt(line.words),
        why: `It is numbered ${ordinal} and follows ${before.ordinal} in the same list.`,
        also: [before.line.number],
      });
    }
    counts = [
      ...(open ?? counts.slice(0, -1)),
      { line, ordinal, isTitle: isTitle(line, lines), isClosed: false },
    ];
  }
  return faults;
}

/** "Appendix A", "Annex 2: Forms": a line that begins a part, and no sentence that speaks of one. */
const PART_TITLE = /^(appendix|annexe?|schedule|part|section) ([A-Z]|\d{1,2})\b(?!\))(?:\s*[:.-]|\s|$)/i;

function isPartTitle({ words, isTable, isItem }: TextLine): boolean {
  const match = PART_TITLE.exec(words);
  if (!match || isTable || isItem || words.length > 120 || /[.;,]$/.test(words)) return false;
  const title = words.slice(match[0].length).trim();
  return title === '' || !/^(?:[a-z]|\()/.test(title);
}

/** Two parts under one letter: nobody knows which one is meant where it is named. */
function twice(lines: readonly TextLine[]) {
  const titles = lines.filter(isPartTitle).map((line) => {
    const [, noun = '', label = ''] = PART_TITLE.exec(line.words) ?? [];
    return { line, name: `${noun.toLowerCase().replace(/^annexe$/, 'annex')} ${label.toUpperCase()}` };
  });
  return [...Map.groupBy(titles, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    others.flatMap(({ line }) =>
      first
        ? [
            {
              line: line.number,
              text: excerpt(line.words),
              why: `Two parts of the text are called ${name}.`,
              also: [first.line.number],
            },
          ]
        : [],
    ),
  );
}

/** Numbering that breaks off, repeats or begins again; two items printed as one. */
export const misnumberedList = textRule('misnumbered-list', ({ lines, raw }) => [
  ...broken(lines),
  ...twice(lines),
  ...raw.flatMap((line, index) =>
    !line.includes('<') && RUN_ON_BULLET.test(line.replace(/^\s*[•●▪·-]\s*/, ''))
      ? [
          {
            line: index + 1,
            text: excerpt(lines[index]?.words ?? ''),
            why: 'Two items of the list stand in one line.',
            also: [],
          },
        ]
      : [],
  ),
]);
