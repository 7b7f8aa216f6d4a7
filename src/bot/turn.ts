import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { Words } from '../cards/words.ts';

/** What the bot says back. Text beside a card would be split off, and no message id returned, so it is one or the other. */
export type Reply = { readonly text: string } | { readonly card: AdaptiveCard };

/** Something a person sent to the bot, as commands and actions see it; nothing of botbuilder. */
export interface Turn {
  /** From the verified activity, never from text or data. */
  readonly personOid: string;
  readonly words: Words;
  /** False in a channel or group chat, where others read along. */
  readonly isPersonal: boolean;
}
