import * as z from 'zod';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import { COMMAND_VERB } from '../../cards/help.ts';
import { answerCommand } from '../answer-command.ts';
import { commands } from '../commands/index.ts';
import { defineAction, unknownAction } from './action.ts';

const message = messageOf<typeof botWords>();

const byId = new Map<string, (typeof commands)[number]>(commands.map((command) => [command.id, command]));

/** A button of the help: the same as typing the command. */
export const commandRun = defineAction({
  verb: COMMAND_VERB,
  permission: 'of-its-command',
  inputs: z.strictObject({ command: z.string().refine((id) => byId.has(id)) }),
  answer(turn, { command: id }, tools) {
    const command = byId.get(id);
    if (!command || (command.isPersonal && !turn.isPersonal))
      return { statusCode: 403, text: turn.words.say(message('bot.personal-only')) };
    return answerCommand(command, turn, tools, '');
  },
  unusable: unknownAction,
});
