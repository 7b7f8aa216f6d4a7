import type { Command } from './command.ts';
import { helpReply } from './help.ts';

export const thanks: Command = {
  id: 'thanks',
  phrases: {
    en: [
      'thanks',
      'thank you',
      'many thanks',
      'thank you very much',
      'ta',
      'cheers',
      'great',
      'ok',
      'ok thanks',
    ],
    cy: ['diolch', 'diolch yn fawr', 'iawn'],
  },
  isPersonal: false,
  answer: (turn, tools) => helpReply(turn, tools, { intro: 'bot.help.thanks' }),
};
