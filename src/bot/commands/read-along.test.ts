import { describe, expect, it } from '@jest/globals';
import type { Activity, TurnContext } from 'botbuilder';
import { aChat, toolsOf } from '../../../tests/builders/a-chat.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { ASHA } from '../../../tests/support/fake-channel.ts';
import { takeMessage } from '../turns/take-message.ts';
import { wordsFor } from '../words.ts';
import { commands } from './index.ts';

const TOLD_TO_ANYBODY = ['help', 'greeting', 'thanks'];
const personal = commands.map(({ id }) => id).filter((id) => !TOLD_TO_ANYBODY.includes(id));

const world = aTeamOfTwo();
const turnIn = (isPersonal: boolean) => ({ personOid: ASHA, words: wordsFor('en-GB'), isPersonal });
const pressed = (command: string) =>
  aChat(world, ASHA, { isPersonal: false }).press('command.run', { command });

/** What the bot says to a command in its first words. */
async function typed(id: string, isPersonal: boolean): Promise<Partial<Activity> | undefined> {
  const sent: Partial<Activity>[] = [];
  const context = {
    activity: { text: commands.find((command) => command.id === id)?.phrases.en[0] },
    sendActivity: (activity: Partial<Activity>) => Promise.resolve(void sent.push(activity)),
  } as unknown as TurnContext;
  await takeMessage(context, turnIn(isPersonal), toolsOf(world));
  return sent[0];
}

describe('where others read along', () => {
  it.each(personal)('%s is not answered, typed or pressed', async (command) => {
    expect((await typed(command, false))?.text).toMatch(/^That is personal/);
    expect(await pressed(command)).toMatchObject({ statusCode: 403 });
  });

  it.each(TOLD_TO_ANYBODY)('%s is answered', async (command) => {
    expect(await typed(command, false)).toHaveProperty('attachments');
    expect(await pressed(command)).toHaveProperty('card');
  });
});

it.each(personal)('%s is answered in a personal chat', async (command) => {
  expect((await typed(command, true))?.text ?? '').not.toMatch(/^That is personal/);
});
