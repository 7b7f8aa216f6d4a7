import { api } from './guards/api.ts';
import { bot } from './guards/bot.ts';
import { cards } from './guards/cards.ts';
import { channelToken } from './guards/channel-token.ts';
import { limits } from './guards/limits.ts';
import { people } from './guards/people.ts';
import { tabToken } from './guards/tab-token.ts';
import { useCases } from './guards/use-cases.ts';
import type { Mutant } from './mutant.ts';

/** Every line that says no: of the API's door, the bot's guard, the card actions and the commands; and every check of a use case that writes. */
export const mutants: readonly Mutant[] = [
  ...api,
  ...tabToken,
  ...limits,
  ...people,
  ...bot,
  ...channelToken,
  ...cards,
  ...useCases,
];
