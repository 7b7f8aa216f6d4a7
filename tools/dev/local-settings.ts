import path from 'node:path';
import { serviceHosts } from '../../dev-tenant/hosts.ts';
import { tenantIdentity } from '../../dev-tenant/seed/organisation.ts';
import type { DevPorts } from './ports.ts';

/** Azurite's documented account, which opens emulators only. learn.microsoft.com, "Connect to Azurite". */
const EMULATOR_ACCOUNT = 'devstoreaccount1';
const EMULATOR_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The product's settings on this machine: what a customer's administrator would set, for the local Microsoft 365. */
export function localSettings(
  ports: DevPorts,
  dataDirectory: string,
  developmentKey: string,
): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'development',
    SERVER_HOST: '127.0.0.1',
    SERVER_PORT: String(ports.server),
    TENANT_ID: tenantIdentity.tenantId,
    CLIENT_ID: tenantIdentity.runtimeApp.clientId,
    CLIENT_SECRET: tenantIdentity.runtimeApp.secret,
    TEAMS_APP_ID: tenantIdentity.teamsAppId,
    SHAREPOINT_HOST: tenantIdentity.sharePointHost,
    SHAREPOINT_SITE_PATH: '/sites/cpd',
    STORAGE_CONNECTION_STRING: [
      'DefaultEndpointsProtocol=https',
      `AccountName=${EMULATOR_ACCOUNT}`,
      `AccountKey=${EMULATOR_KEY}`,
      `TableEndpoint=https://127.0.0.1:${ports.tables}/${EMULATOR_ACCOUNT}`,
      `BlobEndpoint=https://127.0.0.1:${ports.blobs}/${EMULATOR_ACCOUNT}`,
    ].join(';'),
    DATA_DIRECTORY: path.join(dataDirectory, 'server'),
    LIST_SYNC_SECONDS: '5',
    LIST_SYNC_LONGEST_SECONDS: '5',
    JOB_SECONDS: '3',
    SEND_SECONDS: '1',
    ANNOUNCE_AFTER_SECONDS: '20',
    LEASE_SECONDS: '15',
    DEVELOPMENT_KEY: developmentKey,
  };
}

/** The administrator's identity, which only provisioning has. */
export const provisioningSettings: Readonly<Record<string, string>> = {
  PROVISIONING_CLIENT_ID: tenantIdentity.provisioningApp.clientId,
  PROVISIONING_CLIENT_SECRET: tenantIdentity.provisioningApp.secret,
};

/** What sends the product's TLS for Microsoft's hosts to the local ones. */
export function preloadSettings(ports: DevPorts, certificateFile: string): Readonly<Record<string, string>> {
  return {
    TLS_MAP: JSON.stringify(Object.fromEntries(serviceHosts.map((host) => [host, ports.tls]))),
    TLS_CA_FILE: certificateFile,
  };
}
