import { catalogue, messageOf } from '../domain/message.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, execute, heading, line, openUrl, plain } from './elements.ts';

const message = messageOf<typeof helpCardWords>();

export const helpCardWords = catalogue(
  {
    'card.help.tab': 'Logging CPD, your plan and your whole record are in the tab.',
    'card.help.open': 'Open CPD Companion',
  },
  {
    'card.help.tab': 'Mae cofnodi DPP, eich cynllun a’ch cofnod cyfan yn y tab.',
    'card.help.open': 'Agor CPD Companion',
  },
);

export const COMMAND_VERB = 'command.run';

/** Something this person can do now, as it stands in the help. */
export interface Offer {
  readonly commandId: string;
  readonly title: string;
  readonly does: string;
  readonly hasButton: boolean;
}

export interface HelpValue {
  /** Words of ours: a greeting, or what was not understood. */
  readonly title: string;
  readonly intro: string;
  readonly offers: readonly Offer[];
}

/** What somebody can ask, with a button for what needs no more words; the tab is the last. */
export function helpCard(words: Words, { title, intro, offers }: HelpValue, tabUrl: string): AdaptiveCard {
  const inTab = words.say(message('card.help.tab'));
  return card(
    words,
    [title, intro, ...offers.map((offer) => `${offer.title}: ${offer.does}`), inTab].join(' '),
    [
      heading(title),
      line(plain(intro)),
      ...offers.map((offer) => line(bold(offer.title), plain(` — ${offer.does}`))),
      line(plain(inTab)),
    ],
    [
      ...offers
        .filter(({ hasButton }) => hasButton)
        .map((offer) => execute(offer.title, COMMAND_VERB, { command: offer.commandId })),
      openUrl(words.say(message('card.help.open')), tabUrl),
    ],
  );
}
