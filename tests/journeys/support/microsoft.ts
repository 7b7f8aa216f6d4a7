import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { tenantIdentity } from '../../../dev-tenant/seed/organisation.ts';
import { lists } from '../../../src/sharepoint/lists/index.ts';
import type { ListName } from '../../../src/sharepoint/lists/index.ts';

/** Where the shared product listens. */
export const place = () => ({
  port: Number(process.env['JOURNEYS_PORT']),
  dataDirectory: process.env['JOURNEYS_DATA'] ?? '',
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** A call to one of Microsoft's hosts, as the local Microsoft 365 answers it. */
export function callMicrosoft(
  host: string,
  method: string,
  target: string,
  given: { readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Answer> {
  const { port, dataDirectory } = place();
  return new Promise((resolve, reject) => {
    const request = https.request(
      {
        host: '127.0.0.1',
        port: port + 2,
        servername: host,
        method,
        path: target,
        headers: { host, ...given.headers },
        ca: fs.readFileSync(path.join(dataDirectory, 'tls/authority.pem')),
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(given.body);
  });
}

/** A token for Graph as the administrator's own application. */
async function administratorToken(): Promise<string> {
  const { clientId, secret } = tenantIdentity.provisioningApp;
  const { body } = await callMicrosoft(
    'login.microsoftonline.com',
    'POST',
    `/${tenantIdentity.tenantId}/oauth2/v2.0/token`,
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
        scope: 'https://graph.microsoft.com/.default',
      }).toString(),
    },
  );
  return String(body['access_token']);
}

async function getGraph(target: string): Promise<Answer['body']> {
  const { status, body } = await callMicrosoft('graph.microsoft.com', 'GET', `/v1.0${target}`, {
    headers: { authorization: `Bearer ${await administratorToken()}` },
  });
  if (status !== 200) throw new Error(`Graph answered ${status} to ${target}: ${JSON.stringify(body)}`);
  return body;
}

/** The fields of every row of a list, read through Graph as somebody other than the product. */
export async function rowsOf(list: ListName): Promise<readonly Record<string, unknown>[]> {
  const site = await getGraph(`/sites/${tenantIdentity.sharePointHost}:/sites/cpd`);
  const address = `/sites/${String(site['id'])}/lists/${encodeURIComponent(lists[list].title)}/items`;
  const { value } = await getGraph(`${address}?$expand=fields&$top=5000`);
  return (value as { fields: Record<string, unknown> }[]).map(({ fields }) => fields);
}

/** Adds a row, as somebody who types it into the list in SharePoint. */
export async function addRow(list: ListName, fields: Record<string, unknown>): Promise<void> {
  const site = await getGraph(`/sites/${tenantIdentity.sharePointHost}:/sites/cpd`);
  const items = `/v1.0/sites/${String(site['id'])}/lists/${encodeURIComponent(lists[list].title)}/items`;
  const { status, body } = await callMicrosoft('graph.microsoft.com', 'POST', items, {
    headers: {
      authorization: `Bearer ${await administratorToken()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ fields }),
  });
  if (status !== 201) throw new Error(`Graph answered ${status}: ${JSON.stringify(body)}`);
}

/** Changes fields of a row, as somebody who edits the list in SharePoint. */
export async function changeRow(
  list: ListName,
  isMeant: (fields: Record<string, unknown>) => boolean,
  changes: Record<string, unknown>,
): Promise<void> {
  const site = await getGraph(`/sites/${tenantIdentity.sharePointHost}:/sites/cpd`);
  const row = (await rowsOf(list)).find(isMeant);
  if (!row) throw new Error(`No such row in ${lists[list].title}.`);
  const items = `/v1.0/sites/${String(site['id'])}/lists/${encodeURIComponent(lists[list].title)}/items`;
  const { status, body } = await callMicrosoft(
    'graph.microsoft.com',
    'PATCH',
    `${items}/${String(row['id'])}/fields`,
    {
      headers: {
        authorization: `Bearer ${await administratorToken()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(changes),
    },
  );
  if (status !== 200) throw new Error(`Graph answered ${status}: ${JSON.stringify(body)}`);
}
