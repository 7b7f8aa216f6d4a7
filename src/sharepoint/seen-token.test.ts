import { describe, expect, it } from '@jest/globals';
import { parseSeenToken, seenToken } from './seen-token.ts';

describe('a seen-token', () => {
  it('names the list, the item and its version', () => {
    const token = seenToken('activities', { itemId: '12', eTag: '"b0a1f9de-11aa,3"' });
    expect(token).toBe('activities:12:3');
    expect(parseSeenToken(token)).toEqual({ list: 'activities', itemId: '12', version: 3 });
  });

  it.each([
    '',
    'activities',
    'activities:1',
    'activities:x:1',
    'activities:1:-1',
    'nothing:1:1',
    'constructor:1:1',
    'activities:1:1:1',
    'activities:1/..:1',
  ])('is nothing when it is %p', (token) => {
    expect(parseSeenToken(token)).toBeUndefined();
  });
});
