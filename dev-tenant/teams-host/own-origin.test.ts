import { describe, expect, it } from '@jest/globals';
import { isOwnHost, isOwnOrigin } from './own-origin.ts';

describe('the hosts that the page answers as', () => {
  it.each(['localhost:3978', '127.0.0.1', '[::1]:80', 'teams.microsoft.com', 'LOCALHOST:1'])(
    'accepts %s',
    (host) => {
      expect(isOwnHost(host)).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'localhost.evil.example',
    'teams.microsoft.com.evil.example',
    '127.0.0.1.nip.example:3978',
  ])('refuses %s', (host) => {
    expect(isOwnHost(host)).toBe(false);
  });
});

describe('the origins that may change something', () => {
  it.each([
    ['http://localhost:3978', 'localhost:3978', false],
    ['https://teams.microsoft.com', 'teams.microsoft.com', true],
    ['https://teams.microsoft.com', 'teams.microsoft.com:443', true],
  ])('accepts %s at %s', (origin, host, secure) => {
    expect(isOwnOrigin(origin, host, secure)).toBe(true);
  });

  it.each([
    [undefined, 'localhost:3978', false],
    ['null', 'localhost:3978', false],
    ['http://localhost:3979', 'localhost:3978', false],
    ['http://127.0.0.1:3978', 'localhost:3978', false],
    ['https://localhost:3978', 'localhost:3978', false],
    ['http://evil.example', 'localhost:3978', false],
  ])('refuses %s at %s', (origin, host, secure) => {
    expect(isOwnOrigin(origin, host, secure)).toBe(false);
  });
});
