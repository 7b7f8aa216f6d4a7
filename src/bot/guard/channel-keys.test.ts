import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { errors, exportJWK, generateKeyPair } from 'jose';
import type { Fetch } from './channel-keys.ts';
import { createChannelKeys, KeysUnavailable } from './channel-keys.ts';

const KEYS = 'https://login.botframework.com/v1/.well-known/keys';
const HEADER = { alg: 'RS256', kid: 'key-1' };

let key: JWK & { endorsements: string[] };
beforeAll(async () => {
  const { publicKey } = await generateKeyPair('RS256');
  key = { ...(await exportJWK(publicKey)), kid: 'key-1', endorsements: ['msteams'] };
});

/** Keys of a channel that answers so; `asked` are the addresses that were fetched. */
function theKeys(metadata: (init: RequestInit | undefined) => Response, now: () => number = () => 0) {
  const asked: string[] = [];
  const fetchFromChannel: Fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    return Promise.resolve(
      url.endsWith('openidconfiguration') ? metadata(init) : Response.json({ keys: [key] }),
    );
  };
  return { keys: createChannelKeys(fetchFromChannel, now, (remote) => remote), asked };
}

const naming = (address: string) => () => Response.json({ jwks_uri: address });

describe('the keys of the channel', () => {
  it('are those at the address that its metadata names, with the channels that each may sign for', async () => {
    const { keys } = theKeys(naming(KEYS));
    expect(await keys.keyFor(HEADER)).toMatchObject({ type: 'public' });
    expect([keys.endorsementsOf('key-1'), keys.endorsementsOf('key-2')]).toEqual([['msteams'], []]);
  });

  it.each([
    'https://evil.example/keys',
    'https://login.botframework.com.evil.example/keys',
    'https://login.botframework.com:8443/keys',
    'http://login.botframework.com/v1/.well-known/keys',
  ])('are not fetched from an address that is not the channel’s: %s', async (address) => {
    const { keys, asked } = theKeys(naming(address));
    await expect(keys.keyFor(HEADER)).rejects.toBeInstanceOf(KeysUnavailable);
    expect(asked).toHaveLength(1);
  });

  it('are not taken from an answer that is an error', async () => {
    const { keys } = theKeys(() => Response.json({ jwks_uri: KEYS }, { status: 500 }));
    await expect(keys.keyFor(HEADER)).rejects.toBeInstanceOf(KeysUnavailable);
  });

  it('are not looked for where the channel’s address points on to another', async () => {
    const { keys } = theKeys((init) =>
      init?.redirect === 'manual' ? new Response(null, { status: 302 }) : Response.json({ jwks_uri: KEYS }),
    );
    await expect(keys.keyFor(HEADER)).rejects.toBeInstanceOf(KeysUnavailable);
  });

  it('are there, and a token that names none of them is at fault itself', async () => {
    const { keys } = theKeys(naming(KEYS));
    const asking = keys.keyFor({ ...HEADER, kid: 'key-2' });
    await expect(asking).rejects.toBeInstanceOf(errors.JWKSNoMatchingKey);
  });

  it('are asked for again half a minute after they could not be had, and not before', async () => {
    let now = 1_000_000;
    const { keys, asked } = theKeys(
      () => new Response(null, { status: 503 }),
      () => now,
    );
    for (const at of [0, 10_000, 29_999, 30_000]) {
      now = 1_000_000 + at;
      await expect(keys.keyFor(HEADER)).rejects.toBeInstanceOf(KeysUnavailable);
    }
    expect(asked).toHaveLength(2);
  });
});
