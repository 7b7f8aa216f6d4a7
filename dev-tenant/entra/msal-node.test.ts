import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { tenantIdentity } from '../seed/organisation.ts';
import { preloadPath, runNode } from '../testing/child-process.ts';
import { startTenantUnderTest } from '../testing/tenant-under-test.ts';
import type { TenantUnderTest } from '../testing/tenant-under-test.ts';

const { runtimeApp, tenantId } = tenantIdentity;

/** Asks as the product does: real authority, nothing but the client's credentials. */
const source = `
  import { ConfidentialClientApplication } from '@azure/msal-node';
  const { clientId, clientSecret, tenantId, scope } = JSON.parse(process.env.ASK);
  const client = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: 'https://login.microsoftonline.com/' + tenantId },
  });
  const ask = () => client.acquireTokenByClientCredential({ scopes: [scope] });
  try {
    const first = await ask();
    const second = await ask();
    console.log(JSON.stringify({ token: first.accessToken, secondFromCache: second.fromCache, expiresOn: first.expiresOn }));
  } catch (fault) {
    console.log(JSON.stringify({ errorCode: fault.errorCode, errorNo: fault.errorNo, message: fault.errorMessage }));
  }`;

describe('@azure/msal-node, unmodified, through the preload', () => {
  let tenant: TenantUnderTest;
  beforeAll(async () => {
    tenant = await startTenantUnderTest();
  });
  afterAll(() => tenant.close());

  const ask = async (changes: Record<string, string> = {}) => {
    const question = {
      clientId: runtimeApp.clientId,
      clientSecret: runtimeApp.secret,
      tenantId,
      scope: 'https://graph.microsoft.com/.default',
      ...changes,
    };
    const { stdout, stderr } = await runNode(
      ['--require', preloadPath, '--input-type=module', '--eval', source],
      {
        ...tenant.environment,
        ASK: JSON.stringify(question),
      },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { token: string; secondFromCache: boolean; message: string };
  };

  it('gets a token for Graph that the tenant verifies, and keeps it', async () => {
    const { token, secondFromCache } = await ask();
    const claims = await tenant.running.tenant.tokens.verify(token, ['https://graph.microsoft.com']);
    expect(claims).toMatchObject({ appid: runtimeApp.clientId, roles: ['Sites.Selected', 'User.Read.All'] });
    expect(secondFromCache).toBe(true);
  });

  it('gets a token for the connector, as a bot asks for it', async () => {
    const { token } = await ask({ scope: 'https://api.botframework.com/.default' });
    expect(decodeJwt(token).aud).toBe('https://api.botframework.com');
  });

  it.each([
    ['a wrong secret', { clientSecret: 'guess' }, 'invalid_client', 7000215],
    [
      'an unknown client',
      { clientId: 'b3b8e4d0-5a51-4b6c-8f2d-0d6d7f1c2a99' },
      'unauthorized_client',
      700016,
    ],
    ['an unknown resource', { scope: 'https://unknown.example/.default' }, 'invalid_resource', 500011],
    ['another tenant', { tenantId: 'b3b8e4d0-5a51-4b6c-8f2d-0d6d7f1c2a99' }, 'invalid_request', 90002],
  ])('is refused with %s as Entra refuses it', async (_name, change, errorCode, errorNumber) => {
    const refusal = await ask(change);
    expect(refusal).toMatchObject({ errorCode, errorNo: errorNumber });
    expect(refusal.message).toMatch(
      new RegExp(`AADSTS${errorNumber}: .*Trace ID: .* Correlation ID: .* Timestamp: `),
    );
  });
});
