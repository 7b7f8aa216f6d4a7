import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { FreePlaceValue } from '../../use-cases/events/free-place.ts';
import { freePlaceContent, freePlaceFor } from '../../use-cases/events/free-place.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof sentences>();

/** Tells somebody who waited that a place is theirs now, and where they give it up. */
export function freePlaceCard(words: Words, place: FreePlaceValue, catalogueUrl: string): AdaptiveCard {
  const { starts, ends, venue } = place;
  const facts = words.say(
    message('bot.free-place.when', { date: words.date(place.heldOn), starts, ends, venue }),
  );
  return card(
    words,
    words.say(message('bot.free-place.fallback', { title: place.eventTitle, facts })),
    [
      heading(words.say(message('bot.free-place.heading'))),
      line(bold(place.eventTitle)),
      line(plain(facts)),
      line(subtle(words.say(message('bot.free-place.why')))),
    ],
    [openUrl(words.say(message('bot.free-place.open')), catalogueUrl)],
  );
}

const sentences = catalogue(
  {
    'bot.free-place.heading': 'You have a place',
    'bot.free-place.when': '{date}, {starts} to {ends} · {venue}',
    'bot.free-place.why':
      'You were on the waiting list, and a place became free. If you cannot come, give it up: the next in line gets it.',
    'bot.free-place.open': 'See my bookings',
    'bot.free-place.fallback': 'You have a place at “{title}”: {facts}.',
  },
  {
    'bot.free-place.heading': 'Mae gennych le',
    'bot.free-place.when': '{date}, {starts} i {ends} · {venue}',
    'bot.free-place.why':
      'Roeddech ar y rhestr aros, a daeth lle’n rhydd. Os na allwch ddod, ildiwch ef: y nesaf yn y rhes fydd yn ei gael.',
    'bot.free-place.open': 'Gweld fy archebion',
    'bot.free-place.fallback': 'Mae gennych le yn “{title}”: {facts}.',
  },
);

export const freePlace = defineMessage({
  content: freePlaceContent,
  name: { en: 'Place for somebody who waited', cy: 'Lle i rywun a fu’n aros' },
  permission: 'booking.make',
  words: sentences,
  build({ eventKey }, recipientOid, words, { deps, links }) {
    const place = freePlaceFor(deps, { actorOid: recipientOid, eventKey });
    return place.ok ? freePlaceCard(words, place.value, links.to('catalogue')) : undefined;
  },
});
