import { describe, expect, it } from '@jest/globals';
import { aChat, buttonsOf, saidIn } from '../../../tests/builders/a-chat.ts';
import { STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { EVENT_KEY } from '../../../tests/builders/bot-values.ts';
import { ASHA } from '../../../tests/support/fake-channel.ts';

describe('“my forms”', () => {
  it.each(['my forms', 'Forms?', 'my fomrs', 'evaluation forms', 'fy ffurflenni'])(
    'offers the form of what the person attended: %s',
    async (text) => {
      expect(buttonsOf(await aChat(aTeamOfTwo(), ASHA).say(text))).toEqual([
        { title: 'Safeguarding update', verb: 'evaluation.change', data: { eventKey: EVENT_KEY } },
      ]);
    },
  );

  it('brings the form by its button, and offers it no more once it is answered', async () => {
    const chat = aChat(aTeamOfTwo(), ASHA);
    const [button] = buttonsOf(await chat.say('my forms'));
    const form = await chat.press(button?.verb ?? '', button?.data);
    expect(saidIn(form)).toContain('How would you rate the training?');
    const answer = { eventKey: EVENT_KEY, rating: 'good', facts: 'Whom to tell.', area: 'core' };
    await chat.press('evaluation.submit', answer);
    expect(saidIn(await chat.say('my forms'))).toContain('No form waits for you');
  });

  it('offers nothing once the form has closed, nor to somebody who is not among the people', async () => {
    const world = aTeamOfTwo();
    expect(buttonsOf(await aChat(world, STRANGER_OID).say('my forms'))).toEqual([]);
    world.clock.advance({ days: 60 });
    expect(buttonsOf(await aChat(world, ASHA).say('my forms'))).toEqual([]);
  });
});
