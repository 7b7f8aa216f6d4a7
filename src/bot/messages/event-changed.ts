import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { EventNoticeValue } from '../../use-cases/events/event-notice.ts';
import { eventNotice } from '../../use-cases/events/event-notice.ts';
import { eventChangedContent } from '../../use-cases/events/announce-event-changes.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof eventChangedWords>();

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
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
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

export const eventChangedWords = catalogue(
  {
    'bot.event.when': '{date}, {starts} to {ends} · {venue}',
    'bot.event.changed.heading': 'Training has changed',
    'bot.event.corrected.heading': 'Training you attended was corrected',
    'bot.event.counts': 'It counts as {duration} of CPD. Your record is brought up to date by itself.',
    'bot.event.changed.fallback': '“{title}” has changed: {facts}.',
    'bot.event.why':
      '{name} changed it. You get this because the training is for your unit, or you were there.',
    'bot.event.open': 'Open my CPD',
  },
  {
    'bot.event.when': '{date}, {starts} i {ends} · {venue}',
    'bot.event.changed.heading': 'Mae hyfforddiant wedi newid',
    'bot.event.corrected.heading': 'Cywirwyd hyfforddiant yr oeddech chi ynddo',
    'bot.event.counts': 'Mae’n cyfrif fel {duration} o DPP. Caiff eich cofnod ei ddiweddaru ohono’i hun.',
    'bot.event.changed.fallback': 'Mae “{title}” wedi newid: {facts}.',
    'bot.event.why':
      '{name} a’i newidiodd. Rydych yn cael hwn am fod yr hyfforddiant ar gyfer eich uned, neu am eich bod chi yno.',
    'bot.event.open': 'Agor fy DPP',
  },
);

export const eventChanged = defineMessage({
  content: eventChangedContent,
  name: { en: 'Change of an event', cy: 'Newid i ddigwyddiad' },
  permission: undefined,
  words: eventChangedWords,
  build({ eventKey, noticeAt }, recipientOid, words, { deps, links }) {
    const notice = eventNotice(deps, { actorOid: recipientOid, eventKey, noticeAt });
    return notice.ok ? eventChangedCard(words, notice.value, links.to('me')) : undefined;
  },
});
