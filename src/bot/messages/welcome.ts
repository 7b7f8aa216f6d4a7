import { helpReply } from '../commands/help.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

/** Sent by the outbox and not in the turn: an organisation installs the app for thousands at once, and Teams limits what a bot may send. */
export const welcome: MessageKind<ContentOf<'welcome'>> = {
  async build(_content, personOid, words, tools) {
    const opening = { title: 'bot.welcome.title', intro: 'bot.welcome.intro' };
    return (await helpReply({ personOid, words }, tools, opening)).card;
  },
};
