import type { DatabaseSync } from 'node:sqlite';
import { loadSigningKey } from './entra/signing-keys.ts';
import { createTokenIssuer } from './entra/token-issuer.ts';
import { directoryUsers, tenantIdentity } from './seed/organisation.ts';
import { createDirectory } from './store/directory.ts';
import { createFaults } from './store/faults.ts';
import type { Tenant, TenantIdentity } from './tenant.ts';

/** The seeded tenant over a database, without any listener. `now` in milliseconds. */
export const buildTenant = async (
  db: DatabaseSync,
  now: () => number,
  runtimeCertificates: readonly string[] = [],
): Promise<Tenant> => {
  const identity: TenantIdentity = {
    ...tenantIdentity,
    runtimeApp: { ...tenantIdentity.runtimeApp, certificates: runtimeCertificates },
  };
  const directory = createDirectory(directoryUsers, db);
  const tokens = createTokenIssuer({
    identity,
    directory,
    entraKey: await loadSigningKey(db, 'entra'),
    channelKey: await loadSigningKey(db, 'channel'),
    now,
  });
  return { db, identity, directory, tokens, faults: createFaults(), now };
};
