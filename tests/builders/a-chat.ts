import { cardActions } from '../../src/bot/actions/index.ts';
import { answerCommand } from '../../src/bot/answer-command.ts';
import type { CommandTools } from '../../src/bot/commands/command.ts';
import { commands } from '../../src/bot/commands/index.ts';
import { matchCommand } from '../../src/bot/commands/match-command.ts';
import { createTabLinks } from '../../src/bot/deep-link.ts';
import type { Reply, Turn } from '../../src/bot/turn.ts';
import { wordsFor } from '../../src/bot/words.ts';
import type { Deps } from '../../src/use-cases/shared/deps.ts';
import { readableText } from '../support/card-problems.ts';

export const toolsOf = (deps: Deps): CommandTools => ({
  deps,
  links: createTabLinks('teams-app'),
  commands,
});

/** The page of the tab that a reply opens, `why/<oid>/hours`; undefined where it opens none, or the tab itself. */
export function pageOf(reply: Reply | undefined): string | undefined {
  const actions = reply && 'card' in reply ? (reply.card.actions ?? []) : [];
  const url = actions.flatMap((each) => (each.type === 'Action.OpenUrl' ? [each.url] : []))[0];
  const context = url === undefined ? null : new URL(url).searchParams.get('context');
  return context === null ? undefined : (JSON.parse(context) as { subEntityId: string }).subEntityId;
}

/** What the buttons of a reply say, and what they ask. */
export const buttonsOf = (reply: Reply | undefined) =>
  (reply && 'card' in reply ? (reply.card.actions ?? []) : []).flatMap((each) =>
    each.type === 'Action.Execute' ? [{ title: each.title, verb: each.verb, data: each.data }] : [],
  );

/** What a person reads of a reply. */
export const saidIn = (reply: Reply | undefined): string =>
  reply === undefined ? '' : 'card' in reply ? readableText(reply.card).join(' ') : reply.text;

/** Somebody's chat with the bot, in which they say things and press buttons. */
export function aChat(deps: Deps, personOid: string, { isPersonal = true } = {}) {
  const tools = toolsOf(deps);
  const turn: Turn = { personOid, words: wordsFor('en-GB'), isPersonal };
  return {
    say: async (text: string): Promise<Reply | undefined> => {
      const command = matchCommand(text);
      return command && answerCommand(command, turn, tools, text);
    },
    press: async (verb: string, data: unknown = {}) => cardActions.get(verb)?.answer(turn, data, tools),
  };
}
