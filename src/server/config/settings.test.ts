import { describe, expect, it } from '@jest/globals';
import { provisioningSettingsFrom } from './provisioning-settings.ts';
import { settingsFrom } from './settings.ts';

const good = {
  TENANT_ID: '7d3c1f6e-52b4-4c1a-9d0e-8a2f60b9c471',
  CLIENT_ID: '2f9b6a54-0c7d-4e83-b1f6-35d8e94a7c10',
  CLIENT_SECRET: 'secret',
  TEAMS_APP_ID: '5be1f0a3-d86c-47e9-9b24-c07a3d15e682',
  SHAREPOINT_HOST: 'contoso.sharepoint.com',
  SHAREPOINT_SITE_PATH: '/sites/cpd',
  STORAGE_CONNECTION_STRING: 'DefaultEndpointsProtocol=https;AccountName=cpd;AccountKey=a2V5',
  DATA_DIRECTORY: '/var/lib/cpd',
};

const faultOf = (environment: Record<string, string | undefined>): string => {
  try {
    settingsFrom(environment);
    return '';
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
};

describe('the settings', () => {
  it('are taken from the environment, with usual values for the rest', () => {
    expect(settingsFrom(good)).toMatchObject({
      isProduction: false,
      host: '127.0.0.1',
      port: 3979,
      timeZone: 'Europe/London',
      listSyncSeconds: 60,
      developmentKey: undefined,
    });
  });

  it('are refused with everything that is wrong named at once', () => {
    const message = faultOf({
      SHAREPOINT_HOST: 'evil.example',
      TIME_ZONE: 'Mars/Olympus',
      SERVER_PORT: 'http',
    });
    for (const name of [...Object.keys(good), 'TIME_ZONE', 'SERVER_PORT']) expect(message).toContain(name);
  });

  it.each([
    ['CLIENT_ID', ''],
    ['CLIENT_ID', undefined],
    ['CLIENT_ID', 'NOT-A-GUID'],
    ['CLIENT_SECRET', ''],
    ['SHAREPOINT_HOST', 'contoso.sharepoint.com.evil.example'],
    ['SHAREPOINT_SITE_PATH', '/sites/../admin'],
  ])('never run with %s as %j: that would switch a check off', (name, value) => {
    for (const NODE_ENV of ['production', 'development']) {
      expect(faultOf({ ...good, NODE_ENV, [name]: value })).toContain(name);
    }
  });

  it('refuse what belongs to development in production', () => {
    const production = { ...good, NODE_ENV: 'production', ALLOW_CLIENT_SECRET: 'yes' };
    expect(faultOf(production)).toBe('');
    expect(faultOf({ ...production, DEVELOPMENT_KEY: 'a-key-of-sixteen-c' })).toContain('DEVELOPMENT_KEY');
    expect(
      faultOf({ ...production, STORAGE_CONNECTION_STRING: 'TableEndpoint=https://127.0.0.1:1/x' }),
    ).toContain('STORAGE_CONNECTION_STRING');
  });

  it.each([
    ['CLIENT_SECRET', { ALLOW_CLIENT_SECRET: undefined }],
    ['CLIENT_SECRET', { ALLOW_CLIENT_SECRET: 'no' }],
    ['STORAGE_CONNECTION_STRING', { STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' }],
    ['STORAGE_CONNECTION_STRING', { STORAGE_CONNECTION_STRING: 'usedevelopmentstorage = TRUE;' }],
    [
      'STORAGE_CONNECTION_STRING',
      { STORAGE_CONNECTION_STRING: good.STORAGE_CONNECTION_STRING.replace('https', 'http') },
    ],
    [
      'STORAGE_CONNECTION_STRING',
      {
        STORAGE_CONNECTION_STRING:
          'TableEndpoint=http://cpd.example/;BlobEndpoint=http://blobs.example/;SharedAccessSignature=x',
      },
    ],
  ])('refuse %s in production where it is given as %j', (name, given) => {
    const fault = faultOf({ ...good, NODE_ENV: 'production', ALLOW_CLIENT_SECRET: 'yes', ...given });
    expect(fault).toContain(name);
    expect(fault).toContain('refused in production');
    expect(faultOf({ ...good, ...given })).toBe('');
  });

  it('refuse storage that has tables and no blobs', () => {
    const tables = 'TableEndpoint=https://cpd.example/;SharedAccessSignature=x';
    expect(faultOf({ ...good, STORAGE_CONNECTION_STRING: tables })).toContain('BlobEndpoint');
  });

  it('never say what a secret was', () => {
    expect(faultOf({ ...good, CLIENT_SECRET: 'hunter2', TENANT_ID: 'x' })).not.toContain('hunter2');
  });
});

describe('the settings of provisioning', () => {
  it('are apart from the server’s, and named when they are missing', () => {
    expect(() => provisioningSettingsFrom(good)).toThrow(
      /PROVISIONING_CLIENT_ID.*PROVISIONING_CLIENT_SECRET/,
    );
    const settings = provisioningSettingsFrom({
      ...good,
      PROVISIONING_CLIENT_ID: 'c4a87e21-9f5d-4b36-a0e8-6d1b73c25f94',
      PROVISIONING_CLIENT_SECRET: 'wide rights',
    });
    expect(settings).toMatchObject({
      clientId: 'c4a87e21-9f5d-4b36-a0e8-6d1b73c25f94',
      runtimeApplication: { id: good.CLIENT_ID },
    });
  });
});
