import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';
import type { TextLine } from './policy-text.ts';

interface Counting {
  readonly line: TextLine;
  readonly ordinal: number;
  /** A heading has come since: a new list may begin. */
  readonly isClosed: boolean;
}

const RUN_ON_BULLET = /\S\s*[•●▪]\s+\S/;

/** Whether a number goes on from the one before, or begins a list under a new heading. */
const fits = (ordinal: number, before: Counting | undefined): boolean =>
  before === undefined || ordinal === before.ordinal + 1 || (before.isClosed && ordinal === 1);

function broken(lines: readonly TextLine[]) {
  const faults: { line: number; text: string; why: string; also: number[] }[] = [];
  let before: Counting | undefined;
  for (const line of lines) {
    const { ordinal } = line;
    if (line.isHeading && before) before = { ...before, isClosed: true };
    if (line.isHeading || ordinal === undefined) continue;
    if (before && !fits(ordinal, before)) {
      faults.push({
        line: line.number,
        text: excerpt(line.words),
        why: `It is numbered ${ordinal} and follows ${before.ordinal} in the same list.`,
        also: [before.line.number],
      });
    }
    before = { line, ordinal, isClosed: false };
  }
  return faults;
}

/** Numbering that breaks off, repeats or begins again; two items printed as one. */
export const misnumberedList = textRule('misnumbered-list', ({ lines, raw }) => [
  ...broken(lines),
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
