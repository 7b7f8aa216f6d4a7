import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { loadSigningKey } from '../../../dev-tenant/entra/signing-keys.ts';
import type { KeyUse, SigningKey } from '../../../dev-tenant/entra/signing-keys.ts';
import { serviceHosts } from '../../../dev-tenant/hosts.ts';
import { place } from '../../journeys/support/microsoft.ts';

/** What the local Microsoft 365 keeps, read from its own file beside it. */
function inTenant<Value>(ask: (db: DatabaseSync) => Value): Value {
  const db = new DatabaseSync(path.join(place().dataDirectory, 'tenant/tenant.sqlite'), { readOnly: true });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

/** The tenant's own private key: what a thief of keys would sign with. */
export async function signingKey(use: KeyUse): Promise<SigningKey> {
  const db = new DatabaseSync(path.join(place().dataDirectory, 'tenant/tenant.sqlite'));
  try {
    return await loadSigningKey(db, use);
  } finally {
    db.close();
  }
}

/** Written by a job of its own, whenever it is time. */
const NOBODYS_DOING = 'CPD Audit Anchors';

/** How often anything of any list was written, changed or removed so far. */
export const writesSoFar = (): number =>
  inTenant((db) =>
    Number(
      db
        .prepare('SELECT sum(last_change) AS changes FROM graph_lists WHERE display_name <> ?')
        .get(NOBODYS_DOING)?.['changes'],
    ),
  );

/** How many messages the bot has sent so far, to anybody. */
export const sendsSoFar = (): number =>
  inTenant((db) =>
    Number(
      db.prepare("SELECT count(*) AS messages FROM connector_messages WHERE sender = 'bot'").get()?.[
        'messages'
      ],
    ),
  );

interface MadeRequest {
  readonly method: string;
  readonly url: string;
  /** What it said, to the bot's channel only. */
  readonly said?: string;
}

export const requestsFile = (dataDirectory: string): string => path.join(dataDirectory, 'requests.jsonl');

/** Says what becomes of answers on their way from Graph to the server: see spoil-answers.cjs. */
export const spoilFile = (dataDirectory: string): string => path.join(dataDirectory, 'spoil.json');

/** Every request that the server has made since it started, in order. */
export const requestsMade = (): readonly MadeRequest[] =>
  fs
    .readFileSync(requestsFile(place().dataDirectory), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MadeRequest);

/** Whether the server has any business there: Microsoft's hosts, and the storage on this machine. */
export function isKnownHost({ url }: MadeRequest): boolean {
  const { hostname } = new URL(url);
  return serviceHosts.includes(hostname) || hostname === '127.0.0.1';
}

/** What the server has logged so far. */
export const logSoFar = (): string =>
  fs.readFileSync(path.join(place().dataDirectory, 'logs/server.log'), 'utf8');
