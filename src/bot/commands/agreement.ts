import damerauLevenshtein from 'damerau-levenshtein';
import { typedWords } from '../../domain/folded-text.ts';
import type { Command } from './command.ts';

/** Longer texts are not commands, and comparing them would only cost time. */
const LONGEST_TEXT = 200;

/** Words that carry no meaning of their own in what people ask the bot. */
const FILLERS = new Set(
  'a an the please pls can could would you i me is are do does to of for in on it this that tell show give get see what whats how have'
    .concat(' y yr os gwelwch dda i fi beth sydd ydy yw')
    .split(' '),
);

const SYNONYMS = Object.entries({
  late: 'overdue',
  expired: 'overdue',
  outstanding: 'overdue',
  staff: 'team',
  reports: 'team',
  people: 'team',
  standing: 'status',
  compliance: 'status',
  compliant: 'status',
  whos: 'who',
  track: 'status',
});

/** The words of what was written to the bot, without the mention of it. */
export const wordsWritten = (text: string): readonly string[] =>
  typedWords(text.slice(0, LONGEST_TEXT).replace(/<at>[^<]*<\/at>/g, ' '));

export function isMeant(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length < 4 || word.length < 4) return false;
  return damerauLevenshtein(typed, word).steps <= (word.length >= 7 ? 2 : 1);
}

/** The word that stands for all of its synonyms, small typing errors in them included. */
function canonical(word: string): string {
  const [, meaning] =
    SYNONYMS.find(([each]) => each === word) ?? SYNONYMS.find(([each]) => isMeant(word, each)) ?? [];
  return meaning ?? word;
}

/** The words that carry the meaning; all of them where none does. */
export function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !FILLERS.has(word));
  return (kept.length > 0 ? kept : words).map(canonical);
}

/** Share of the words of both that agree, from 0 to 1. */
export function agreement(typed: readonly string[], phrase: readonly string[]): number {
  const open = [...typed];
  let agreed = 0;
  for (const word of phrase) {
    const at = open.findIndex((each) => isMeant(each, word));
    if (at === -1) continue;
    open.splice(at, 1);
    agreed += 1;
  }
  return (2 * agreed) / (typed.length + phrase.length);
}

/** Whether a text says one of a command's phrases to the letter, but for words that carry no meaning. */
export function isSaid(text: string, { phrases }: Pick<Command, 'phrases'>): boolean {
  const said = (words: readonly string[]) => {
    const kept = words.filter((word) => !FILLERS.has(word));
    return (kept.length > 0 ? kept : words).join(' ');
  };
  const typed = said(wordsWritten(text));
  return [...phrases.en, ...phrases.cy].some((phrase) => said(wordsWritten(phrase)) === typed);
}

/** Shorter words are taken to the letter where a text begins: too many differ by one. */
const LONG_WORD = 7;

const opens = (typed: string | undefined, word: string): boolean =>
  word.length < LONG_WORD ? typed === word : typed !== undefined && isMeant(typed, word);

/**
 * What follows the longest phrase of a command with which a text begins, words that carry no meaning passed over before it;
 * undefined where it begins with none.
 */
export function afterOpening(
  text: string,
  { phrases }: Pick<Command, 'phrases'>,
): readonly string[] | undefined {
  const typed = wordsWritten(text);
  const openings = [...phrases.en, ...phrases.cy]
    .map(wordsWritten)
    .toSorted((first, second) => second.length - first.length);
  for (let from = 0; from < typed.length; from += 1) {
    const rest = typed.slice(from);
    const opening = openings.find((words) => words.every((word, at) => opens(rest[at], word)));
    if (opening) return rest.slice(opening.length);
    if (!FILLERS.has(typed[from] ?? '')) return undefined;
  }
  return undefined;
}
