import { beforeAll, expect, it } from '@jest/globals';
import type { JWK } from 'jose';
import { createRemoteJWKSet, customFetch, exportJWK, generateKeyPair } from 'jose';
import { holdKeys } from './held-keys.ts';

const HOUR = 3_600_000;
const HEADER = { alg: 'RS256', kid: 'key-1' };
const TOKEN = { payload: '', signature: '' };

let jwk: JWK;
beforeAll(async () => {
  jwk = { ...(await exportJWK((await generateKeyPair('RS256')).publicKey)), kid: 'key-1', alg: 'RS256' };
});

/** Keys whose address answers as long as it is up; nothing fetched counts as fresh. */
function someKeys() {
  let [isUp, elapsed, fetched] = [true, 0, 0];
  const remote = createRemoteJWKSet(new URL('https://login.example/keys'), {
    cacheMaxAge: 0,
    cooldownDuration: 0,
    [customFetch]: () => {
      fetched += 1;
      return Promise.resolve(isUp ? Response.json({ keys: [jwk] }) : new Response('', { status: 503 }));
    },
  });
  const keys = holdKeys(remote, () => elapsed);
  return {
    keyOf: (kid: string) => keys({ ...HEADER, kid }, TOKEN),
    fetched: () => fetched,
    goDown: () => {
      isUp = false;
    },
    comeBack: () => {
      isUp = true;
    },
    pass: (milliseconds: number) => {
      elapsed += milliseconds;
    },
  };
}

it('keys held serve for a day while their address fails, and no longer', async () => {
  const { keyOf, goDown, pass } = someKeys();
  await keyOf('key-1');
  goDown();
  pass(23 * HOUR);
  await expect(keyOf('key-1')).resolves.toBeDefined();
  pass(HOUR);
  await expect(keyOf('key-1')).rejects.toMatchObject({ code: 'ERR_JOSE_GENERIC' });
});

it('an address that failed is left alone for half a minute, then asked again', async () => {
  const { keyOf, goDown, comeBack, pass, fetched } = someKeys();
  await keyOf('key-1');
  goDown();
  pass(HOUR);
  await keyOf('key-1');
  await keyOf('key-1');
  expect(fetched()).toBe(2);
  comeBack();
  pass(30_000);
  await keyOf('key-1');
  goDown();
  pass(23 * HOUR);
  await expect(keyOf('key-1')).resolves.toBeDefined();
});

it('a key that nobody knows is no fit while the address answers, and nobody’s fault while it does not', async () => {
  const { keyOf, goDown } = someKeys();
  await expect(keyOf('key-2')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  await keyOf('key-1');
  goDown();
  await expect(keyOf('key-2')).rejects.toMatchObject({ code: 'ERR_JOSE_GENERIC' });
});

it('keys that never came are a failure', async () => {
  const { keyOf, goDown } = someKeys();
  goDown();
  await expect(keyOf('key-1')).rejects.toMatchObject({ code: 'ERR_JOSE_GENERIC' });
});
