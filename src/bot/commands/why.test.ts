import { describe, expect, it } from '@jest/globals';
import { aProof } from '../../../tests/builders/bot-values.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { ok } from '../../domain/result.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { why } from './why.ts';

const requirements = [
  { requirement: 'safeguarding', title: 'Safeguarding update' },
  { requirement: 'safer-recruitment', title: 'Safer recruitment' },
  { requirement: 'equality-induction', title: 'Equality at induction' },
  { requirement: 'equality', title: 'Equality at work' },
];

async function ask(text: string, known = requirements) {
  const asked: string[] = [];
  const deps = {
    ...strangerDeps(memoryConversations(), memoryOutbox()),
    myRequirements: () => Promise.resolve(known),
    why: ({ requirement }: { readonly requirement: string }) => {
      asked.push(requirement);
      return Promise.resolve(ok(aProof()));
    },
  };
  const turn = { personOid: 'asha', words: wordsFor('en-GB'), isPersonal: true };
  const reply = await why.answer(turn, { deps, links: createTabLinks('app') }, text);
  return { asked, said: 'card' in reply ? readableText(reply.card).join(' ') : reply.text };
}

describe('“why” with what it is about', () => {
  it.each([
    ['why safeguarding', 'safeguarding'],
    ['Why is my safer recruitment expired?', 'safer-recruitment'],
    ['why safer recrutment', 'safer-recruitment'],
    ['pam safegarding', 'safeguarding'],
  ])('understands %s', async (text, requirement) => {
    expect((await ask(text)).asked).toEqual([requirement]);
  });

  it('answers with the clause, what does not count and why, and the next step', async () => {
    const { said } = await ask('why safeguarding');
    for (const words of [
      'a safeguarding update annually',
      'CPD policy, 6, line 112',
      'ran out on 3 November 2026',
      'Next: Renew Safeguarding update.',
    ])
      expect(said).toContain(words);
  });

  it('asks which is meant when several are, and offers all when none is', async () => {
    const both = await ask('why equality');
    expect([both.asked, both.said.includes('Equality at work')]).toEqual([[], true]);
    expect(both.said).not.toContain('Safer recruitment');
    expect((await ask('why the weather')).said).toContain('Safer recruitment');
    expect((await ask('why')).said).toContain('Safeguarding update');
  });

  it('says so to somebody of whom nothing is asked', async () => {
    expect((await ask('why', [])).said).toContain('Nothing is asked of you');
  });
});
