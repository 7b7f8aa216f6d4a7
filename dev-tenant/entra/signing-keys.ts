/** The keys that sign this tenant's tokens, kept in SQLite so that a token outlives a restart. */
import type { DatabaseSync } from 'node:sqlite';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** `entra` signs for login.microsoftonline.com, `channel` for login.botframework.com. */
export type KeyUse = 'entra' | 'channel';

export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  /** As published in a key set. */
  readonly publicJwk: JWK;
}

const readStored = (db: DatabaseSync, use: KeyUse): JWK | undefined => {
  const row = db.prepare('SELECT private_jwk FROM entra_signing_keys WHERE key_use = ?').get(use);
  return typeof row?.['private_jwk'] === 'string' ? (JSON.parse(row['private_jwk']) as JWK) : undefined;
};

const create = async (db: DatabaseSync, use: KeyUse): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const privateJwk = await exportJWK(privateKey);
  db.prepare('INSERT INTO entra_signing_keys (key_use, private_jwk) VALUES (?, ?)').run(
    use,
    JSON.stringify(privateJwk),
  );
  return privateJwk;
};

export const loadSigningKey = async (db: DatabaseSync, use: KeyUse): Promise<SigningKey> => {
  db.exec(
    'CREATE TABLE IF NOT EXISTS entra_signing_keys (key_use TEXT PRIMARY KEY, private_jwk TEXT NOT NULL) STRICT',
  );
  const privateJwk = readStored(db, use) ?? (await create(db, use));
  const { kty, n, e } = privateJwk;
  if (kty !== 'RSA' || n === undefined || e === undefined)
    throw new Error(`The stored ${use} key is not an RSA key.`);
  const keyId = await calculateJwkThumbprint({ kty, n, e });
  const privateKey = await importJWK(privateJwk, 'RS256');
  if (privateKey instanceof Uint8Array) throw new Error(`The stored ${use} key is not an RSA key.`);
  return { keyId, privateKey, publicJwk: { kty, use: 'sig', kid: keyId, x5t: keyId, n, e } };
};
