import type { Command } from './command.ts';
import { editDistance } from './edit-distance.ts';
import { commands } from './index.ts';

/** Longer texts are not commands, and comparing them would only cost time. */
const LONGEST_TEXT = 200;

/** Share of the words that must agree, and the lead over the next command. */
const ENOUGH = 0.8;
const LEAD = 0.15;

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
});

/** The words of a text: lower case, without accents, punctuation and the mention of the bot. */
export function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}|['’]/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

function isMeant(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (typed.length < 4 || word.length < 4) return false;
  return editDistance(typed, word) <= (word.length >= 7 ? 2 : 1);
}

/** The word that stands for all of its synonyms, small typing errors in them included. */
function canonical(word: string): string {
  const [, meaning] =
    SYNONYMS.find(([each]) => each === word) ?? SYNONYMS.find(([each]) => isMeant(word, each)) ?? [];
  return meaning ?? word;
}

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !FILLERS.has(word));
  return (kept.length > 0 ? kept : words).map(canonical);
}

/** Share of the words of both that agree, from 0 to 1. */
function agreement(typed: readonly string[], phrase: readonly string[]): number {
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

interface KnownPhrase {
  readonly command: Command;
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}

const knownPhrases: readonly KnownPhrase[] = commands.flatMap((command) =>
  [...command.phrases.en, ...command.phrases.cy].map((phrase) => {
    const words = wordsOf(phrase);
    return { command, words, meaning: meaningful(words) };
  }),
);

/** The command that a text asks for, in either language whatever Teams is set to; undefined when none clearly is. */
export function matchCommand(text: string): Command | undefined {
  const typed = wordsOf(text);
  if (typed.length === 0) return undefined;
  const exact = knownPhrases.find(({ words }) => words.join(' ') === typed.join(' '));
  if (exact) return exact.command;

  const meaning = meaningful(typed);
  const scores = new Map<Command, number>();
  for (const phrase of knownPhrases) {
    const score = agreement(meaning, phrase.meaning);
    if (score > (scores.get(phrase.command) ?? 0)) scores.set(phrase.command, score);
  }
  const [best, next] = [...scores].toSorted(([, first], [, second]) => second - first);
  return best && best[1] >= ENOUGH && best[1] - (next?.[1] ?? 0) >= LEAD ? best[0] : undefined;
}
