import type { Command } from './command.ts';
import { helpReply } from './help.ts';

export const greeting: Command = {
  id: 'greeting',
  phrases: {
    en: ['hi', 'hello', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'hi there'],
    cy: ['helo', 'shwmae', 'bore da', 'prynhawn da', 'noswaith dda'],
  },
  isPersonal: false,
  answer: (turn, tools) => helpReply(turn, tools, { intro: 'bot.help.greeting' }),
};
