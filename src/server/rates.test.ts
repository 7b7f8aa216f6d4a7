import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { createRates } from './rates.ts';

const request = (forwarded: string) =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage;

const rates = (isProduction = true) => createRates({ isProduction, now: () => 0 });

/** How many of a lot of calls at one moment may go on. */
const letIn = (secondsToWait: () => number) =>
  Array.from({ length: 3000 }, secondsToWait).filter((seconds) => seconds === 0).length;

describe('at one moment', () => {
  it('a person may call a hundred times, write sixty times, and send the bot ten messages', () => {
    const { calls, writes, messages } = rates();
    const counted = [calls, writes, messages].map((rate) => letIn(() => rate.secondsToWait('asha')));
    expect(counted).toEqual([100, 60, 10]);
    expect([calls, writes, messages].map((rate) => rate.secondsToWait('ben'))).toEqual([0, 0, 0]);
  });

  it('two thousand requests may come from one address, whatever other addresses their sender makes up', () => {
    const { fromAddress } = rates();
    let made = 0;
    const withAnother = () => fromAddress(request(`198.51.100.${(made += 1)}, 203.0.113.7:443`));
    expect(letIn(withAnother)).toBe(2000);
    expect(fromAddress(request('203.0.113.8:443'))).toBe(0);
  });

  it('no header counts where no front end has written it', () => {
    const { fromAddress } = rates(false);
    let made = 0;
    expect(letIn(() => fromAddress(request(`198.51.100.${(made += 1)}`)))).toBe(2000);
  });
});
