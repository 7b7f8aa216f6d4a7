import { describe, expect, it } from '@jest/globals';
import type { INetworkModule } from '@azure/msal-node';
import { msalTokens } from './msal-tokens.ts';

const SETTINGS = {
  tenantId: '7d3c1f6e-52b4-4c1a-9d0e-8a2f60b9c471',
  clientId: '2f9b6a54-0c7d-4e83-b1f6-35d8e94a7c10',
  clientSecret: 'a secret',
};

/** Entra as MSAL sees it: one token after another, or the same refusal. */
function entra(refusal?: { error: string; error_description: string }) {
  const asked: URLSearchParams[] = [];
  const networkClient: INetworkModule = {
    sendGetRequestAsync: () => Promise.reject(new Error('no discovery is needed')),
    sendPostRequestAsync: <Body>(_url: string, options?: { body?: string }) => {
      asked.push(new URLSearchParams(options?.body));
      const body = refusal ?? {
        token_type: 'Bearer',
        expires_in: 3599,
        access_token: `token ${asked.length}`,
      };
      return Promise.resolve({ headers: {}, body: body as Body, status: refusal ? 401 : 200 });
    },
  };
  return { tokens: msalTokens({ ...SETTINGS, networkClient }), asked };
}

describe('tokens by client credentials', () => {
  it('are asked for once and then kept, also for callers that come together', async () => {
    const { tokens, asked } = entra();
    const together = await Promise.all([tokens.token({ fresh: false }), tokens.token({ fresh: false })]);
    expect(together).toEqual(['token 1', 'token 1']);
    expect(await tokens.token({ fresh: false })).toBe('token 1');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.get('grant_type')).toBe('client_credentials');
    expect(asked[0]?.get('scope')).toContain('https://graph.microsoft.com/.default');
  });

  it('are asked for anew, once, when Graph has refused the one that was kept', async () => {
    const { tokens, asked } = entra();
    await tokens.token({ fresh: false });
    const fresh = await Promise.all([tokens.token({ fresh: true }), tokens.token({ fresh: true })]);
    expect(fresh).toEqual(['token 2', 'token 2']);
    expect(await tokens.token({ fresh: false })).toBe('token 2');
    expect(asked).toHaveLength(2);
  });

  it('that cannot be had for a while are a fault, and are asked for again the next time', async () => {
    const { tokens, asked } = entra({
      error: 'temporarily_unavailable',
      error_description: 'AADSTS90033: A transient error has occurred.',
    });
    const refused = tokens.token({ fresh: false });
    await expect(refused).rejects.toMatchObject({ name: 'GraphFault', code: 'no-token', outcome: 'refused' });
    await expect(tokens.token({ fresh: false })).rejects.toThrow('No token');
    expect(asked.length).toBeGreaterThan(1);
  });

  it.each([
    ['a secret that ran out', 'AADSTS7000222: The provided client secret keys are expired.', 'has run out'],
    ['a certificate that ran out', 'AADSTS700027: The certificate used is expired.', 'has run out'],
    ['a wrong secret', 'AADSTS7000215: Invalid client secret provided.', 'does not take'],
    ['an unknown certificate', 'AADSTS700027: The key was not found by thumbprint.', 'does not take'],
  ])('that are refused for %s say so in plain words, without the secret', async (_what, words, said) => {
    const { tokens, asked } = entra({ error: 'invalid_client', error_description: words });
    const refused = tokens.token({ fresh: false });
    await expect(refused).rejects.toMatchObject({ code: 'credential-refused', outcome: 'refused' });
    await expect(refused).rejects.toThrow(said);
    await refused.catch((fault: unknown) => expect(String(fault)).not.toContain(SETTINGS.clientSecret));
    await expect(tokens.token({ fresh: false })).rejects.toThrow(said);
    expect(asked.length).toBeGreaterThan(1);
  });
});
