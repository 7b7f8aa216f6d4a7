import { message } from '../../domain/message.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { card, heading, line, plain } from './elements.ts';

/** Takes the form's place. Short, because screen readers read a replaced card again. */
export function evaluationThanksCard(words: Words, eventTitle: string): AdaptiveCard {
  const thanks = words.say(message('bot.thanks.heading'));
  const saved = words.say(message('bot.thanks.saved', { title: eventTitle }));
  return card(words, `${thanks} ${saved}`, [heading(thanks), line(plain(saved))]);
}
