import type { WordsFor } from '../cards/create-words.ts';
import { cardCatalogues, cardWordsFrom } from '../cards/create-words.ts';
import type { Catalogue } from '../domain/message.ts';
import type { OnMissingWord } from '../wording/create-words.ts';
import { botWords } from './bot-words.ts';
import { notSavedWords } from './actions/field-problems.ts';
import { cardActions } from './actions/index.ts';
import { explainWords } from './commands/explain.ts';
import { commands } from './commands/index.ts';
import { personMeantWords } from './commands/person-meant.ts';
import { messageKinds } from './messages/index.ts';

/** Every sentence of the bot's: the shared ones, and those of each card, command, action and message. */
export const botCatalogues: readonly Catalogue[] = [
  ...cardCatalogues,
  botWords,
  explainWords,
  personMeantWords,
  notSavedWords,
  ...[...commands, ...cardActions.values(), ...messageKinds].flatMap(({ words }) => words ?? []),
];

export const botWordsFrom = (onMissing?: OnMissingWord): WordsFor => cardWordsFrom(botCatalogues, onMissing);

/** The bot's words where a missing one is to be noticed at once. */
export const wordsFor = botWordsFrom();
