import { catalogue, messageOf } from '../domain/message.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { cardText } from './card-text.ts';
import { card, execute, heading, line, plain } from './elements.ts';

const message = messageOf<typeof choiceWords>();

export const choiceWords = catalogue(
  {
    'card.choice.others': 'Or type the name of one of these:',
  },
  {
    'card.choice.others': 'Neu teipiwch enw un o’r rhain:',
  },
);

/** As many as are shown everywhere: the rest is typed. */
const MOST_BUTTONS = 4;

/** Beside the buttons, in words: more is not read in a chat. */
const MOST_LINES = 12;

/** A button's words, in characters: more is cut off. */
export const LONGEST_TITLE = 80;

interface Choice {
  readonly title: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Asks which of several things is meant: a button each, and those for which there is no room in words. */
export function choiceCard(
  words: Words,
  {
    heading: title,
    question,
    verb,
    choices,
  }: {
    readonly heading: string;
    readonly question: string;
    readonly verb: string;
    readonly choices: readonly Choice[];
  },
): AdaptiveCard {
  const others = choices.slice(MOST_BUTTONS);
  return card(
    words,
    [title, question].join(' '),
    [
      heading(title),
      line(plain(question)),
      ...(others.length === 0 ? [] : [line(plain(words.say(message('card.choice.others'))))]),
      ...others.slice(0, MOST_LINES).map((each) => line(plain(each.title))),
    ],
    choices
      .slice(0, MOST_BUTTONS)
      .map(({ title: each, data }) => execute(cardText(each).slice(0, LONGEST_TITLE), verb, data)),
  );
}
