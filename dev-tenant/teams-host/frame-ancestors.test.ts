import { describe, expect, it } from '@jest/globals';
import { allowOwnFrame } from './frame-ancestors.ts';

describe('allowing the front door to frame the tab', () => {
  it.each([
    [
      "default-src 'self'; frame-ancestors https://a.example",
      "default-src 'self'; frame-ancestors 'self' https://a.example",
    ],
    ["frame-ancestors 'none'; object-src 'none'", "frame-ancestors 'self'; object-src 'none'"],
    ['Frame-Ancestors https://a.example', "frame-ancestors 'self' https://a.example"],
    [
      "frame-ancestors https://a.example, frame-ancestors 'none'",
      "frame-ancestors 'self' https://a.example, frame-ancestors 'self'",
    ],
  ])('adds self to %s', (policy, expected) => {
    expect(allowOwnFrame(policy)).toBe(expected);
  });

  it.each(["default-src 'self'", "frame-ancestors 'self' https://a.example", ''])(
    'leaves %p as it is',
    (policy) => {
      expect(allowOwnFrame(policy)).toBe(policy);
    },
  );
});
