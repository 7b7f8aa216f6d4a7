import { beforeEach, expect, it } from '@jest/globals';
import { me } from '../../contract/me.ts';
import { keepDraft, keptDraft } from '../drafts/kept-draft.ts';
import { aProblem, fakeApi } from '../testing/fake-api.ts';
import { ApiError } from './api-error.ts';
import { withDraftsKept } from './with-drafts-kept.ts';

beforeEach(() => keepDraft('a', { note: 'Half' }));

const asking = (error: ApiError) => withDraftsKept(fakeApi({ me: () => Promise.reject(error) })).read(me, {});

it.each([
  ['not-signed-in', 'sign-in'],
  ['not-in-post', 'problem'],
  ['guest-account', 'problem'],
] as const)('nothing is kept on the device once the answer is %s', async (code, failure) => {
  await expect(asking(new ApiError(failure, aProblem({ code }).problem))).rejects.toThrow();
  expect(keptDraft('a')).toBeUndefined();
});

it.each(['sign-in', 'unreachable', 'too-slow'] as const)(
  'what is typed stays where an answer is only late or lost: %s',
  async (failure) => {
    await expect(asking(new ApiError(failure))).rejects.toThrow();
    expect(keptDraft('a')).toEqual({ note: 'Half' });
  },
);
