import { describe, expect, it } from '@jest/globals';
import { toolsOf } from '../../../tests/builders/a-chat.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { ASHA, BEN } from '../../../tests/support/fake-channel.ts';
import { wordsFor } from '../words.ts';
import { helpReply } from './help.ts';
import { commands } from './index.ts';

const SMALL_TALK = ['greeting', 'thanks'];

describe('the help', () => {
  it('has a line for every command but small talk and itself, and Teams’ menu one for the help too', () => {
    const without = (key: 'help' | 'menu') => commands.filter((each) => !each[key]).map(({ id }) => id);
    expect(without('help')).toEqual(['help', ...SMALL_TALK]);
    expect(without('menu')).toEqual(SMALL_TALK);
  });

  it.each(['en', 'cy'] as const)(
    'lists each by name and by what it does, in the order of the registry: %s',
    (locale) => {
      const { card } = helpReply({ personOid: BEN, words: wordsFor(locale) }, toolsOf(aTeamOfTwo()));
      const lines = commands.flatMap(({ help }) => help?.[locale] ?? []);
      expect(readableText(card).slice(2, -1)).toEqual(lines.map(({ title, does }) => `${title} — ${does}`));
      expect(card.actions?.length).toBeLessThanOrEqual(4);
    },
  );

  it('offers nobody a team who has none', () => {
    const { card } = helpReply({ personOid: ASHA, words: wordsFor('en') }, toolsOf(aTeamOfTwo()));
    expect(readableText(card).join('\n')).not.toContain('My team');
  });
});
