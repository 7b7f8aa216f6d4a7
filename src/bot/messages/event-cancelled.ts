import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import type { eventChangedWords } from './event-changed.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { EventNoticeValue } from '../../use-cases/events/event-notice.ts';
import { eventNotice } from '../../use-cases/events/event-notice.ts';
import { eventFacts } from './event-changed.ts';
import { eventCancelledContent } from '../../use-cases/events/announce-event-changes.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof eventChangedWords | typeof sentences>();

/** Tells somebody that training they are invited to, or were at, is cancelled, and what becomes of what it gave. */
export function eventCancelledCard(words: Words, event: EventNoticeValue, tabUrl: string): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
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

const sentences = catalogue(
  {
    'bot.event.cancelled.heading': 'Training is cancelled',
    'bot.event.cancelled.counts': 'It counts for nothing, so its hours are taken out of your record.',
    'bot.event.cancelled.fallback': '“{title}” is cancelled: {facts}.',
  },
  {
    'bot.event.cancelled.heading': 'Mae hyfforddiant wedi’i ganslo',
    'bot.event.cancelled.counts': 'Nid yw’n cyfrif am ddim, felly tynnir ei oriau o’ch cofnod.',
    'bot.event.cancelled.fallback': 'Mae “{title}” wedi’i ganslo: {facts}.',
  },
);

export const eventCancelled = defineMessage({
  content: eventCancelledContent,
  name: { en: 'Cancelled event', cy: 'Digwyddiad a ganslwyd' },
  permission: undefined,
  words: sentences,
  build({ eventKey, noticeAt }, recipientOid, words, { deps, links }) {
    const notice = eventNotice(deps, { actorOid: recipientOid, eventKey, noticeAt });
    return notice.ok ? eventCancelledCard(words, notice.value, links.to('me')) : undefined;
  },
});
