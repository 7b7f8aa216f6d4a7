import type { IncomingMessage } from 'node:http';
import { expect, it } from '@jest/globals';
import { requestAddress } from './address-of.ts';

const from = (forwarded: string | undefined) =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage;

it.each([
  ['203.0.113.7:51234', true, '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7:51234', true, '203.0.113.7'],
  ['[2001:db8::1]:443', true, '2001:db8::1'],
  ['2001:db8::1', true, '2001:db8::1'],
  ['203.0.113.7', true, '203.0.113.7'],
  [undefined, true, '10.0.0.1'],
  ['203.0.113.7', false, '10.0.0.1'],
])('%s, behind a front end: %p, came from %s', (forwarded, isBehindFrontEnd, address) => {
  expect(requestAddress(from(forwarded), isBehindFrontEnd)).toBe(address);
});
