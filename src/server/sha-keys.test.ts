import { expect, it } from '@jest/globals';
import { shaKeys } from './sha-keys.ts';

it('gives the same parts the same key, and other parts another', () => {
  const keys = shaKeys('tenant');
  expect(keys.keyFor('a', 'b')).toBe(keys.keyFor('a', 'b'));
  expect(keys.keyFor('a', 'b')).toMatch(/^[0-9a-f]{64}$/);
  expect(keys.keyFor('ab', '')).not.toBe(keys.keyFor('a', 'b'));
  expect(keys.keyFor('a', 'b')).not.toBe(shaKeys('other').keyFor('a', 'b'));
});
