import { afterOpening, agreement, meaningful, wordsWritten } from './agreement.ts';
import type { Command } from './command.ts';
import { commands } from './index.ts';

/** Share of the words that must agree, and the lead over the next command. */
const ENOUGH = 0.8;
const LEAD = 0.15;

interface KnownPhrase {
  readonly command: Command;
  readonly words: readonly string[];
  readonly meaning: readonly string[];
}

const knownPhrases: readonly KnownPhrase[] = commands.flatMap((command) =>
  [...command.phrases.en, ...command.phrases.cy].map((phrase) => {
    const words = wordsWritten(phrase);
    return { command, words, meaning: meaningful(words) };
  }),
);

/** The command that a text asks for, in either language whatever Teams is set to; undefined when none clearly is. */
export function matchCommand(text: string): Command | undefined {
  const typed = wordsWritten(text);
  if (typed.length === 0) return undefined;
  const exact = knownPhrases.find(({ words }) => words.join(' ') === typed.join(' '));
  if (exact) return exact.command;

  const meaning = meaningful(typed);
  const scores = new Map<Command, number>();
  for (const phrase of knownPhrases) {
    if (phrase.command.isOpening) continue;
    const score = agreement(meaning, phrase.meaning);
    if (score > (scores.get(phrase.command) ?? 0)) scores.set(phrase.command, score);
  }
  const [best, next] = [...scores].toSorted(([, first], [, second]) => second - first);
  const isClear = best !== undefined && best[1] >= ENOUGH && best[1] - (next?.[1] ?? 0) >= LEAD;
  // "how is my team" is all of "my team", and asks after nobody called so.
  if (isClear && best[1] === 1) return best[0];
  const opening = commands.find((command) => command.isOpening && afterOpening(text, command));
  return opening ?? (isClear ? best[0] : undefined);
}
