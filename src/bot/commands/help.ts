import type { Message } from '../../domain/message.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { Offer } from '../../cards/help.ts';
import { helpCard } from '../../cards/help.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Turn } from '../turn.ts';
import type { Command, CommandTools } from './command.ts';

const message = messageOf<typeof helpWords>();

/** What this person can do now: every command that has a line in the help and is for them. */
const offersFor = (
  { personOid, words }: Pick<Turn, 'personOid' | 'words'>,
  { deps, commands }: CommandTools,
): readonly Offer[] =>
  commands
    .filter(({ isFor }) => isFor === undefined || isFor(deps, personOid))
    .flatMap(({ id, help: line, hasButton = false }) =>
      line ? [{ commandId: id, hasButton, ...line[words.locale] }] : [],
    );

/** The help, opened by `title` and `intro`. */
export function helpReply(
  person: Pick<Turn, 'personOid' | 'words'>,
  tools: CommandTools,
  {
    title = message('bot.help.title'),
    intro = message('bot.help.intro'),
  }: { readonly title?: Message; readonly intro?: Message } = {},
): { readonly card: AdaptiveCard } {
  const { words } = person;
  const offers = offersFor(person, tools);
  const value = { title: words.say(title), intro: words.say(intro), offers };
  return { card: helpCard(words, value, tools.links.to()) };
}

export const helpWords = catalogue(
  {
    'bot.help.title': 'What I can do for you',
    'bot.help.intro': 'Type one of these, or press a button.',
    'bot.help.not-understood': 'I didn’t understand that. Here is what I can do for you.',
  },
  {
    'bot.help.title': 'Beth y gallaf ei wneud i chi',
    'bot.help.intro': 'Teipiwch un o’r rhain, neu gwasgwch fotwm.',
    'bot.help.not-understood': 'Nid oeddwn yn deall hynny. Dyma beth y gallaf ei wneud i chi.',
  },
);

export const help: Command = {
  id: 'help',
  phrases: {
    en: ['help', 'menu', 'commands', 'options', 'what can you do', 'how does this work', 'what can i ask'],
    cy: ['cymorth', 'help', 'dewislen', 'beth allwch chi ei wneud'],
  },
  isPersonal: false,
  permission: undefined,
  menu: { en: 'What you can ask me.', cy: 'Beth y gallwch ei ofyn i mi.' },
  words: helpWords,
  answer: (turn, tools) => helpReply(turn, tools),
};
