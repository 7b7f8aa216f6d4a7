/** One line of the text, with its markup taken off. */
export interface TextLine {
  /** From 1, as an editor shows it. */
  readonly number: number;
  readonly words: string;
  readonly isHeading: boolean;
  /** A row of a table or form. */
  readonly isTable: boolean;
  /** The cells of a row, empty ones among them; none outside a table. */
  readonly cells: readonly string[];
  /** `3` of "3. Trainers will …". */
  readonly ordinal: number | undefined;
  readonly isItem: boolean;
}

/** A sentence, or an item of a list, and what introduces it. */
export interface Statement {
  readonly line: number;
  readonly text: string;
  readonly isItem: boolean;
  readonly isTable: boolean;
  readonly isHeading: boolean;
  /** The words that introduce the list the item stands in, or head the table; empty elsewhere. */
  readonly leadIn: string;
  readonly leadInLine: number | undefined;
}

export interface PolicyText {
  readonly lines: readonly TextLine[];
  readonly statements: readonly Statement[];
  /** The text as it came, by line. */
  readonly raw: readonly string[];
}

/** The words of a line: no tags, links, emphasis or list marks; straight quotes, single spaces. */
export function plainWords(line: string): string {
  return line
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\[bookmark: [^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}\s+|[-*·•o]\s+|\d{1,2}[.:)]\s+|[a-z]\)\s+)+/, '')
    .replace(/\*+|\\(?=[()\]])|(?<=\s)_|_(?=\s)/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `|---|:--:|`: the rule under the head of a Markdown table. */
const isTableRule = (raw: string): boolean => /^[\s|:-]*$/.test(raw) && raw.includes('--');

/** The cells of a row, by tabs or Markdown's bars. */
function cellsOf(raw: string): readonly string[] {
  if (/^\s*\|/.test(raw))
    return raw
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(plainWords);
  return raw.includes('\t') ? raw.split('\t').map(plainWords) : [];
}

const isContentsEntry = (raw: string): boolean =>
  /(?<!\.)\.{3,}\s*\d+\s*$/.test(raw) || /\S\t\d{1,3}\s*$/.test(raw);

/** Markdown headings, whole lines in bold or italics, "6.0 Title", and short lines without a closing mark. */
function isHeading(raw: string, words: string, next: string): boolean {
  if (words === '' || raw.includes('\t') || /^\s*\|/.test(raw)) return false;
  if (/^\s*#{1,6}\s/.test(raw) || /^\s*(\*{1,3})[^*]+\1\s*$/.test(raw)) return true;
  if (/^\s*(?:[-·•]|\d{1,2}[.:)])\s/.test(raw)) return false;
  if (/^\s*[a-z(]/.test(next)) return false;
  return words.split(' ').length <= 8 && /^[A-Z0-9]/.test(words) && !/[.!?:;,]$/.test(words);
}

function readLine(raw: string, index: number, all: readonly string[]): TextLine {
  const words = isContentsEntry(raw) || isTableRule(raw) ? '' : plainWords(raw);
  const ordinal = /^\s*(?:\*\*)?(\d{1,2})[.:)]\s+\S/.exec(raw)?.[1];
  return {
    number: index + 1,
    words,
    isHeading: isHeading(raw, words, all[index + 1] ?? ''),
    isTable: raw.includes('\t') || /^\s*\||<p>|<ol/.test(raw),
    cells: cellsOf(raw),
    ordinal: ordinal === undefined || words === '' ? undefined : Number(ordinal),
    isItem: /^\s*(?:[-*·•]\s+|\d{1,2}[.:)]\s+|[a-z]\)\s+)\S/.test(raw),
  };
}

const endsSentence = (words: string): boolean => /[.!?:;]["')]?$/.test(words);

/** Whether a line goes on with the sentence of the line before: text that was wrapped by its editor. */
function goesOn(before: TextLine | undefined, line: TextLine): boolean {
  if (!before || before.words === '' || before.isHeading || before.isTable || endsSentence(before.words))
    return false;
  return !line.isItem && !line.isHeading && !line.isTable && /^[a-z(]/.test(line.words);
}

interface Paragraph {
  readonly lines: readonly TextLine[];
  readonly leadIn: TextLine | undefined;
}

function paragraphsOf(lines: readonly TextLine[]): readonly Paragraph[] {
  const paragraphs: { lines: TextLine[]; leadIn: TextLine | undefined }[] = [];
  let leadIn: TextLine | undefined;
  let before: TextLine | undefined;
  let head: TextLine | undefined;
  for (const line of lines) {
    if (line.words === '') {
      before = undefined;
      if (line.cells.length === 0) head = undefined;
      continue;
    }
    const headed = line.isTable ? head : undefined;
    head = line.isTable ? (head ?? line) : undefined;
    const current = paragraphs.at(-1);
    if (current && goesOn(before, line)) current.lines.push(line);
    else paragraphs.push({ lines: [line], leadIn: line.isItem ? leadIn : headed });
    if (/[:;]$|\bincludes?\.$/.test(line.words)) leadIn = line;
    else if (!line.isItem) leadIn = undefined;
    before = line;
  }
  return paragraphs;
}

const SENTENCE_END =
  /(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|e\.g\.,|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Nn]o)\.)\s+(?=[A-Z0-9"'(])/;

/** The sentences of a paragraph, each with the line it begins on. Every line is read a fixed number of times. */
export function statementsOf({ lines, leadIn }: Paragraph): readonly Statement[] {
  const first = lines[0];
  if (!first) return [];
  const statements: Statement[] = [];
  // Where the line begins on which the sentence does, and where the sentence does: both only go forward.
  let [place, start, offset] = [0, 0, 0];
  for (const text of lines
    .map(({ words }) => words)
    .join(' ')
    .split(SENTENCE_END)) {
    for (let line = lines[place]; line && start + line.words.length < offset; line = lines[place]) {
      start += line.words.length + 1;
      place += 1;
    }
    statements.push({
      line: lines[place]?.number ?? first.number,
      text,
      isItem: first.isItem,
      isTable: first.isTable,
      isHeading: first.isHeading,
      leadIn: leadIn?.words ?? '',
      leadInLine: leadIn?.number,
    });
    offset += text.length + 1;
  }
  return statements;
}

/** Reads a policy's plain text or Markdown into lines and sentences. */
export function readPolicyText(text: string): PolicyText {
  const raw = text.split(/\r\n|\n|\r/);
  const lines = raw.map(readLine);
  return { raw, lines, statements: paragraphsOf(lines).flatMap(statementsOf) };
}
