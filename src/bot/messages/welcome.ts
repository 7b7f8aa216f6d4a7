import { helpReply } from '../commands/help.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../../use-cases/shared/deps.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof sentences>();

const welcomeContent = contentKind('welcome');

const sentences = catalogue(
  {
    'bot.welcome.title': 'CPD Companion',
    'bot.welcome.intro':
      'I send you a short form after training, and I tell you where your CPD stands when you ask.',
  },
  {
    'bot.welcome.title': 'CPD Companion',
    'bot.welcome.intro':
      'Rwy’n anfon ffurflen fer atoch ar ôl hyfforddiant, ac yn dweud sut mae eich DPP pan fyddwch yn gofyn.',
  },
);

/** Sent by the outbox and not in the turn: an organisation installs the app for thousands at once, and Teams limits what a bot may send. */
export const welcome = defineMessage({
  content: welcomeContent,
  name: { en: 'Welcome', cy: 'Croeso' },
  permission: undefined,
  words: sentences,
  build(_content, personOid, words, tools) {
    const opening = { title: message('bot.welcome.title'), intro: message('bot.welcome.intro') };
    return helpReply({ personOid, words }, tools, opening).card;
  },
});

/** Queues the welcome; once, however often it is asked for. */
export const queueWelcome = (
  { outbox, keys, clock }: Pick<Deps, 'outbox' | 'keys' | 'clock'>,
  recipientOid: string,
): Promise<unknown> =>
  outbox.enqueue({
    key: keys.keyFor('welcome', recipientOid),
    recipientOid,
    content: welcomeContent.of({}),
    enqueuedAt: clock.now(),
  });
