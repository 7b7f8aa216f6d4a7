import { SignJWT } from 'jose';
import { tenantIdentity } from '../../../dev-tenant/seed/organisation.ts';
import { callMicrosoft } from '../../journeys/support/microsoft.ts';
import type { Part } from './people.ts';
import { oid } from './people.ts';
import { signingKey } from './stand-in.ts';
import { secondsFromNow } from './tokens.ts';

/** A token for Graph with claims of one's choice, as Entra signs it. */
export async function graphToken(claims: Readonly<Record<string, unknown>>): Promise<string> {
  const { keyId, privateKey } = await signingKey('entra');
  return new SignJWT({
    iss: `https://sts.windows.net/${tenantIdentity.tenantId}/`,
    aud: 'https://graph.microsoft.com',
    tid: tenantIdentity.tenantId,
    appid: tenantIdentity.provisioningApp.clientId,
    ver: '1.0',
    iat: secondsFromNow(-300),
    nbf: secondsFromNow(-300),
    exp: secondsFromNow(3600),
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
    .sign(privateKey);
}

/** Somebody gets another manager, as whoever keeps the directory would write it. */
export async function giveManager(person: Part, manager: Part): Promise<void> {
  const token = await graphToken({ idtyp: 'app', roles: ['User.ReadWrite.All'] });
  const { status, body } = await callMicrosoft(
    'graph.microsoft.com',
    'PUT',
    `/v1.0/users/${oid(person)}/manager/$ref`,
    {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ '@odata.id': `https://graph.microsoft.com/v1.0/users/${oid(manager)}` }),
    },
  );
  if (status !== 204) throw new Error(`Graph answered ${status}: ${JSON.stringify(body)}`);
}
