import { describe, expect, it } from '@jest/globals';
import { me } from '../../contract/me.ts';
import { record } from '../../contract/record.ts';
import type { Host } from '../host/host.ts';
import { endpointAddress } from './address-of.ts';
import { askAhead, firstAddresses } from './asked-ahead.ts';

const OID = '11111111-2222-4333-8444-555555555555';

function aHost(changes: Partial<Host> = {}): Host {
  const tokens = ['first', 'second'];
  return {
    theme: 'default',
    locale: 'cy-gb',
    subPageId: undefined,
    userOid: OID,
    onThemeChange: () => undefined,
    getToken: () => Promise.resolve(tokens.shift() ?? 'last'),
    notifyPainted: () => undefined,
    notifySignInFailed: () => undefined,
    ...changes,
  };
}

/** A network that says what it was asked for. */
function network(
  answer: (address: string) => Promise<unknown> = (address) => Promise.resolve({ of: address }),
) {
  const sent: { readonly address: string; readonly init: RequestInit }[] = [];
  const fetch = ((address: string, init: RequestInit) => {
    sent.push({ address, init });
    return answer(address);
  }) as unknown as typeof globalThis.fetch;
  return { fetch, sent };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the addresses that the first page reads', () => {
  const own = [endpointAddress(me, {}), endpointAddress(record, { oid: OID })];
  it.each([
    ['', undefined, own],
    ['', 'me', own],
    ['#/me', undefined, own],
    ['#/team', undefined, own.slice(0, 1)],
    ['', 'review/somebody', own.slice(0, 1)],
    ['#/team', 'me', own.slice(0, 1)],
  ])(
    'of the address “%s” and the link to “%s” are those that the contract names',
    (hash, subPageId, expected) => {
      expect(firstAddresses(aHost({ subPageId }), hash)).toEqual(expected);
    },
  );

  it('hold nobody’s record where Teams does not say who is signed in', () => {
    expect(firstAddresses(aHost({ userOid: undefined }), '')).toEqual(own.slice(0, 1));
  });
});

describe('what is asked ahead', () => {
  it('goes out once, with the token and in the language of Teams, and is given once', async () => {
    const { fetch, sent } = network();
    const asked = askAhead(aHost(), fetch, '#/team');
    await settled();
    expect(sent.map(({ address }) => address)).toEqual(['/api/me']);
    const headers = sent[0]?.init.headers as Headers;
    expect([headers.get('authorization'), headers.get('accept-language')]).toEqual(['Bearer first', 'cy']);
    expect(await asked.fetch('/api/me', { method: 'GET' })).toEqual({ of: '/api/me' });
    expect(sent).toHaveLength(1);
    await asked.fetch('/api/me', { method: 'GET' });
    expect(sent).toHaveLength(2);
  });

  it('is asked with the first token, which is given to whoever asks first; any later one is new', async () => {
    const asked = askAhead(aHost(), network().fetch, '');
    expect([await asked.getToken(), await asked.getToken()]).toEqual(['first', 'second']);
  });

  it('is never given in place of anything that is sent', async () => {
    const { fetch, sent } = network();
    const asked = askAhead(aHost(), fetch, '#/team');
    await settled();
    await asked.fetch('/api/me', { method: 'POST' });
    expect(sent.map(({ init }) => init.method)).toEqual(['GET', 'POST']);
  });

  it('ends once nobody waits for it any longer', async () => {
    const { fetch, sent } = network(() => new Promise(() => undefined));
    const asked = askAhead(aHost(), fetch, '#/team');
    await settled();
    const waiting = new AbortController();
    void asked.fetch('/api/me', { method: 'GET', signal: waiting.signal });
    waiting.abort();
    expect(sent[0]?.init.signal?.aborted).toBe(true);
  });

  it('is asked for afresh where it did not come', async () => {
    const { fetch, sent } = network(() => Promise.reject(new TypeError('no network')));
    const asked = askAhead(aHost(), fetch, '#/team');
    await settled();
    await expect(asked.fetch('/api/me', { method: 'GET' })).rejects.toThrow('no network');
    expect(sent).toHaveLength(2);
  });

  it('asks the server nothing where Teams gives no token', async () => {
    const { fetch, sent } = network();
    const asked = askAhead(aHost({ getToken: () => Promise.reject(new Error('no')) }), fetch, '');
    await expect(asked.getToken()).rejects.toThrow('no');
    expect(sent).toEqual([]);
  });
});
