import { describe, expect, it } from '@jest/globals';
import { memoryConversations } from '../../../tests/fakes/memory-conversations.ts';
import { memoryOutbox } from '../../../tests/fakes/memory-outbox.ts';
import { readableText } from '../../../tests/support/card-problems.ts';
import { strangerDeps } from '../../../tests/support/run-bot.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { err, ok } from '../../domain/result.ts';
import { createTabLinks } from '../deep-link.ts';
import { wordsFor } from '../words.ts';
import { policyRead } from './policy-read.ts';

const VERSION = 'f'.repeat(64);
const confirmed = {
  policyTitle: 'CPD policy',
  effectiveFrom: civilDate('2026-12-01'),
  announcement: 'Two years from December.',
  changes: [],
  isRead: true,
};

async function press(actorOid: string, data: unknown) {
  const asked: unknown[] = [];
  const deps = {
    ...strangerDeps(memoryConversations(), memoryOutbox()),
    confirmPolicyReading: (request: { readonly actorOid: string }) => {
      asked.push(request);
      return Promise.resolve(
        request.actorOid === 'asha' ? ok(confirmed) : err({ code: 'not-found' } as const),
      );
    },
  };
  const turn = { personOid: actorOid, words: wordsFor('en-GB'), isPersonal: true };
  const answer = await policyRead.answer(turn, data, { deps, links: createTabLinks('app') });
  return { answer, asked };
}

describe('“I have read this”', () => {
  it('confirms for whoever presses it, and puts the thanks in the card’s place', async () => {
    const { answer, asked } = await press('asha', { versionKey: VERSION });
    expect(asked).toEqual([{ actorOid: 'asha', versionKey: VERSION }]);
    const said = 'card' in answer ? readableText(answer.card).join(' ') : '';
    expect(said).toContain('You have confirmed that you read this.');
  });

  it('stays in the chat, so that it is still answered when the chat is opened again', async () => {
    expect((await press('asha', { versionKey: VERSION })).answer).toMatchObject({ stays: true });
    expect((await press('stranger', { versionKey: VERSION })).answer).not.toHaveProperty('stays');
  });

  it.each([
    ['somebody it is not meant for', 'stranger', { versionKey: VERSION }, 404],
    ['a version that is none', 'asha', { versionKey: 'x' }, 400],
    ['somebody else named beside the version', 'asha', { versionKey: VERSION, actorOid: 'ben' }, 400],
  ])('refuses %s', async (_what, actorOid, data, statusCode) => {
    expect((await press(actorOid, data)).answer).toMatchObject({ statusCode });
  });
});
