import { expect, it } from '@jest/globals';
import { sealedTokens } from './sealed-tokens.ts';

it('opens what another instance with the same secret has sealed', () => {
  const sealed = sealedTokens('secret').seal('activities:12:3');
  expect(sealed).toMatch(/^activities:12:3\.[\w-]{43}$/);
  expect(sealedTokens('secret').open(sealed)).toBe('activities:12:3');
});

it.each([
  ['was never sealed', 'activities:12:3'],
  ['names a later version', sealedTokens('secret').seal('activities:12:3').replace(':3.', ':4.')],
  ['was sealed with another secret', sealedTokens('other').seal('activities:12:3')],
  ['has half a seal', sealedTokens('secret').seal('activities:12:3').slice(0, -9)],
  ['is empty', ''],
  ['is a seal alone', '.'],
])('does not open a token that %s', (_what, token) => {
  expect(sealedTokens('secret').open(token)).toBeUndefined();
});
