import { catalogue, messageOf } from '../../domain/message.ts';
import type { Command } from './command.ts';
import { helpReply } from './help.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.help.greeting': 'Hello. Here is what I can do for you.',
  },
  {
    'bot.help.greeting': 'Helo. Dyma beth y gallaf ei wneud i chi.',
  },
);

export const greeting: Command = {
  id: 'greeting',
  phrases: {
    en: ['hi', 'hello', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'hi there'],
    cy: ['helo', 'shwmae', 'bore da', 'prynhawn da', 'noswaith dda'],
  },
  isPersonal: false,
  permission: undefined,
  words: sentences,
  answer: (turn, tools) => helpReply(turn, tools, { intro: message('bot.help.greeting') }),
};
