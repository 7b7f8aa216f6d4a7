import { message } from '../../domain/message.ts';
import type { Offer } from '../cards/help.ts';
import { helpCard } from '../cards/help.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import type { Turn } from '../turn.ts';
import type { Command, CommandTools } from './command.ts';

/** What the help lists, in its order: every command but small talk and the help itself. */
export const OFFERED: readonly Offered[] = [
  { commandId: 'my-standing', hasButton: true },
  { commandId: 'my-team', hasButton: true },
  { commandId: 'standing-of', hasButton: false },
  { commandId: 'why', hasButton: true },
  { commandId: 'when', hasButton: false },
  { commandId: 'stop', hasButton: false },
  { commandId: 'start', hasButton: false },
];

interface Offered {
  readonly commandId: Command['id'];
  /** Left out where it wants more words than its name, and where it changes something: pressed by mistake, it would. */
  readonly hasButton: boolean;
}

/** What this person can do now: somebody whom nobody reports to is not offered a team. */
async function offersFor(
  { personOid, words }: Pick<Turn, 'personOid' | 'words'>,
  { deps }: CommandTools,
): Promise<readonly Offer[]> {
  const team = await deps.teamSummary(personOid);
  return OFFERED.filter(({ commandId }) => team.ok || commandId !== 'my-team').map(
    ({ commandId, hasButton }) => ({
      commandId,
      hasButton,
      title: words.say(message(`bot.command.${commandId}`)),
      description: words.say(message(`bot.command.${commandId}.does`)),
    }),
  );
}

/** The help, opened by `title` and `intro`: message ids. */
export async function helpReply(
  person: Pick<Turn, 'personOid' | 'words'>,
  tools: CommandTools,
  { title = 'bot.help.title', intro = 'bot.help.intro' }: { title?: string; intro?: string } = {},
): Promise<{ readonly card: AdaptiveCard }> {
  const { words } = person;
  const offers = await offersFor(person, tools);
  const value = { title: words.say(message(title)), intro: words.say(message(intro)), offers };
  return { card: helpCard(words, value, tools.links.to()) };
}

export const help: Command = {
  id: 'help',
  phrases: {
    en: ['help', 'menu', 'commands', 'options', 'what can you do', 'how does this work', 'what can i ask'],
    cy: ['cymorth', 'help', 'dewislen', 'beth allwch chi ei wneud'],
  },
  isPersonal: false,
  answer: (turn, tools) => helpReply(turn, tools),
};
