import { describe, expect, it } from '@jest/globals';
import { aChat, saidIn } from '../../../tests/builders/a-chat.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { ASHA } from '../../../tests/support/fake-channel.ts';

function chatOf(personOid: string = ASHA) {
  const world = aTeamOfTwo();
  const { say, press } = aChat(world, personOid);
  return {
    say: async (text: string) => saidIn(await say(text)),
    press,
    areStopped: () => world.conversations.areRemindersStopped(personOid),
  };
}

describe('“stop”', () => {
  it.each(['stop', 'STOP!', 'stop please', 'Please stop.', 'stop reminders', 'unsubscribe', 'stopio'])(
    'stops reminders when it is said: %s',
    async (text) => {
      const chat = chatOf();
      expect(await chat.say(text)).toContain('Reminders are off');
      expect(await chat.areStopped()).toBe(true);
    },
  );

  it('says what comes all the same, and the way back, which works', async () => {
    const chat = chatOf();
    const said = await chat.say('stop');
    expect(said).toContain('the form after training you attended');
    expect(said).toContain('type “start”');
    expect(await chat.say('start')).toContain('Reminders are on');
    expect(await chat.areStopped()).toBe(false);
  });

  it.each(['stpo', 'stop reminder', 'stpo please'])(
    'changes nothing when it is only resembled: %s',
    async (text) => {
      const chat = chatOf();
      expect(await chat.say(text)).toContain('nothing has changed');
      expect(await chat.areStopped()).toBe(false);
    },
  );

  it.each(['strat', 'start reminder', 'subscribed'])(
    'is not taken back when “start” is only resembled: %s',
    async (text) => {
      const chat = chatOf();
      await chat.say('stop');
      expect(await chat.say(text)).toContain('nothing has changed');
      expect(await chat.areStopped()).toBe(true);
    },
  );

  it('is pressed too, and pressed back', async () => {
    const chat = chatOf();
    await chat.press('reminders.stop');
    expect(await chat.areStopped()).toBe(true);
    await chat.press('reminders.start');
    expect(await chat.areStopped()).toBe(false);
    expect(await chat.press('reminders.stop', { personOid: 'ben' })).toMatchObject({ statusCode: 400 });
  });

  it('is theirs to choose who has an account and no row among the people', async () => {
    const chat = chatOf(STRANGER_OID);
    await chat.say('stop');
    expect(await chat.areStopped()).toBe(true);
  });
});
