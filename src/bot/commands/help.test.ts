import { describe, expect, it } from '@jest/globals';
import { aTeam } from '../../../tests/builders/bot-values.ts';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { message } from '../../domain/message.ts';
import { ok } from '../../domain/result.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { helpReply, OFFERED } from './help.ts';
import { commands } from './index.ts';

const NOT_LISTED = ['help', 'greeting', 'thanks'];

describe('the help', () => {
  it('offers every command of the registry but small talk and itself, in the order of the registry', () => {
    const ids = commands.map(({ id }) => id).filter((id) => !NOT_LISTED.includes(id));
    expect(OFFERED.map(({ commandId }) => commandId)).toEqual(ids);
  });

  it.each(['en-GB', 'cy-GB'])('lists each by name and by what it does: %s', async (locale) => {
    const words = wordsFor(locale);
    const deps = {
      ...strangerDeps(memoryConversations(), memoryOutbox()),
      teamSummary: () => Promise.resolve(ok(aTeam())),
    };
    const { card } = await helpReply({ personOid: 'ben', words }, { deps, links: createTabLinks('app') });
    const lines = readableText(card);
    for (const { commandId } of OFFERED) {
      const title = words.say(message(`bot.command.${commandId}`));
      expect(lines).toContain(`${title} — ${words.say(message(`bot.command.${commandId}.does`))}`);
    }
    expect(card.actions?.length).toBeLessThanOrEqual(4);
  });
});
