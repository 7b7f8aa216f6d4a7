import { message } from '../../domain/message.ts';
import type { EventNoticeValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { eventFacts } from './event-changed.ts';

/** Tells somebody that training they are invited to, or were at, is cancelled, and what becomes of what it gave. */
export function eventCancelledCard(words: Words, event: EventNoticeValue, tabUrl: string): AdaptiveCard {
  const say = (id: string, values: Readonly<Record<string, string>> = {}) => words.say(message(id, values));
  const facts = eventFacts(words, event);
  return card(
    words,
    say('bot.event.cancelled.fallback', { title: event.eventTitle, facts }),
    [
      heading(say('bot.event.cancelled.heading')),
      line(bold(event.eventTitle)),
      line(plain(facts)),
      ...(event.cancelledBecause ? [line(plain(event.cancelledBecause))] : []),
      ...(event.hasEnded ? [line(plain(say('bot.event.cancelled.counts')))] : []),
      line(subtle(say('bot.event.why', { name: event.changedByName }))),
    ],
    [openUrl(say('bot.event.open'), tabUrl)],
  );
}
