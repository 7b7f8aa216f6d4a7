import type { TurnContext } from 'botbuilder';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import { answerCommand } from '../answer-command.ts';
import type { CommandTools } from '../commands/command.ts';
import type { helpWords } from '../commands/help.ts';
import { helpReply } from '../commands/help.ts';
import { wordsWritten } from '../commands/agreement.ts';
import { matchCommand } from '../commands/match-command.ts';
import type { Reply, Turn } from '../turn.ts';
import { replyActivity } from './reply-activity.ts';

const message = messageOf<typeof botWords | typeof helpWords>();

async function replyTo(text: string, turn: Turn, tools: CommandTools): Promise<Reply> {
  const command = matchCommand(text);
  if (command?.isPersonal && !turn.isPersonal) return { text: turn.words.say(message('bot.personal-only')) };
  if (command) return answerCommand(command, turn, tools, text);
  const isSilent = wordsWritten(text).length === 0;
  return helpReply(turn, tools, isSilent ? {} : { intro: message('bot.help.not-understood') });
}

/** Answers what somebody typed; never with nothing. */
export async function takeMessage(context: TurnContext, turn: Turn, tools: CommandTools): Promise<void> {
  const text = context.activity.text ?? '';
  await context.sendActivity(replyActivity(await replyTo(text, turn, tools)));
}
