import { catalogue, messageOf } from '../../domain/message.ts';
import type { Command } from './command.ts';
import { helpReply } from './help.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.help.thanks': 'You’re welcome. Anything else?',
  },
  {
    'bot.help.thanks': 'Croeso. Unrhyw beth arall?',
  },
);

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
  permission: undefined,
  words: sentences,
  answer: (turn, tools) => helpReply(turn, tools, { intro: message('bot.help.thanks') }),
};
