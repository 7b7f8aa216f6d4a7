import { describe, expect, it } from '@jest/globals';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { cardActions } from '../actions/index.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { matchCommand } from './match-command.ts';

function aChat() {
  const conversations = memoryConversations();
  const tools = { deps: strangerDeps(conversations, memoryOutbox()), links: createTabLinks('app') };
  const turn = { personOid: 'asha', words: wordsFor('en-GB'), isPersonal: true };
  return {
    say: async (text: string) => {
      const reply = await matchCommand(text)?.answer(turn, tools, text);
      return reply && 'card' in reply ? readableText(reply.card).join(' ') : (reply?.text ?? '');
    },
    press: async (verb: string, data: unknown = {}) => cardActions.get(verb)?.answer(turn, data, tools),
    areStopped: () => conversations.areRemindersStopped('asha'),
  };
}

describe('“stop”', () => {
  it.each(['stop', 'STOP!', 'stop please', 'Please stop.', 'stop reminders', 'unsubscribe', 'stopio'])(
    'stops reminders when it is said: %s',
    async (text) => {
      const chat = aChat();
      expect(await chat.say(text)).toContain('Reminders are off');
      expect(await chat.areStopped()).toBe(true);
    },
  );

  it('says what comes all the same, and the way back, which works', async () => {
    const chat = aChat();
    const said = await chat.say('stop');
    expect(said).toContain('the form after training you attended');
    expect(said).toContain('type “start”');
    expect(await chat.say('start')).toContain('Reminders are on');
    expect(await chat.areStopped()).toBe(false);
  });

  it.each(['stpo', 'stop reminder', 'stpo please'])(
    'changes nothing when it is only resembled: %s',
    async (text) => {
      const chat = aChat();
      expect(await chat.say(text)).toContain('nothing has changed');
      expect(await chat.areStopped()).toBe(false);
    },
  );

  it('is pressed too, and pressed back', async () => {
    const chat = aChat();
    await chat.press('reminders.stop');
    expect(await chat.areStopped()).toBe(true);
    await chat.press('reminders.start');
    expect(await chat.areStopped()).toBe(false);
    expect(await chat.press('reminders.stop', { personOid: 'ben' })).toMatchObject({ statusCode: 400 });
  });
});
