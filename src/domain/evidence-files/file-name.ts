import { visibleText } from '../visible-text.ts';
import { fileTypeOf } from './file-types.ts';

const LONGEST_STEM = 80;

/** Control characters, marks that turn the reading direction round, and what no system takes in a name. */
const REFUSED = /[\p{C}\p{Zl}\p{Zp}"*:<>?|]+/gu;
const ENDING = /\.[\p{L}\p{N}]{1,8}$/u;

/** The last part of a path, of either sort. */
const lastPart = (name: string): string => name.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';

/**
 * What a file is called from then on: no path, nothing hidden, and the ending of what it is. Nothing is found by this name,
 * which is shown to people and given to whoever saves the file.
 */
export function fileNameFor(sent: string, mediaType: string): string {
  const stem = visibleText(lastPart(sent.toWellFormed()))
    .replaceAll(REFUSED, ' ')
    .replace(ENDING, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const { endings = [] } = fileTypeOf(mediaType) ?? {};
  const said = ENDING.exec(sent.trim())?.[0].slice(1).toLowerCase();
  const ending = endings.find((each) => each === said) ?? endings[0] ?? 'bin';
  // A cut through a character of two halves would leave one.
  const short = [...stem].slice(0, LONGEST_STEM).join('').trimEnd();
  return `${short === '' ? 'file' : short}.${ending}`;
}
