import { catalogue, messageOf } from '../domain/message.ts';
import type { MyStandingValue } from '../use-cases/standing/my-standing.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { heading, openUrl } from './elements.ts';
import { myStandingCard } from './my-standing.ts';

const message = messageOf<typeof standingOfWords>();

export const standingOfWords = catalogue(
  {
    'card.standing-of.heading': 'Where they stand',
    'card.standing-of.open': 'Open in the tab',
  },
  {
    'card.standing-of.heading': 'Eu sefyllfa',
    'card.standing-of.open': 'Agor yn y tab',
  },
);

/** A button that asks where `person` stands. */
export const STANDING_VERB = 'standing.show';

/** Where somebody else stands: the card they get themselves, headed and opened as theirs. */
export function standingOfCard(words: Words, standing: MyStandingValue, tabUrl: string): AdaptiveCard {
  const { body, ...own } = myStandingCard(words, standing, tabUrl);
  return {
    ...own,
    body: [heading(words.say(message('card.standing-of.heading'))), ...body.slice(1)],
    actions: [openUrl(words.say(message('card.standing-of.open')), tabUrl)],
  };
}
