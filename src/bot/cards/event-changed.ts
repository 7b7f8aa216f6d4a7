import { message } from '../../domain/message.ts';
import type { EventNoticeValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';

/** What an event is, when and where, as it stands now. */
export const eventFacts = (words: Words, event: EventNoticeValue): string =>
  words.say(
    message('bot.event.when', {
      date: words.date(event.heldOn),
      starts: event.starts,
      ends: event.ends,
      venue: event.venue,
    }),
  );

/** Tells somebody that training they are invited to, or were at, is not as it was. */
export function eventChangedCard(words: Words, event: EventNoticeValue, tabUrl: string): AdaptiveCard {
  const say = (id: string, values: Readonly<Record<string, string>> = {}) => words.say(message(id, values));
  const facts = eventFacts(words, event);
  const counts = event.hasEnded
    ? [line(plain(say('bot.event.counts', { duration: words.duration(event.minutes) })))]
    : [];
  return card(
    words,
    say('bot.event.changed.fallback', { title: event.eventTitle, facts }),
    [
      heading(say(event.hasEnded ? 'bot.event.corrected.heading' : 'bot.event.changed.heading')),
      line(bold(event.eventTitle)),
      line(plain(facts)),
      ...counts,
      line(subtle(say('bot.event.why', { name: event.changedByName }))),
    ],
    [openUrl(say('bot.event.open'), tabUrl)],
  );
}
