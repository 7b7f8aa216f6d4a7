import { describe, expect, it } from '@jest/globals';
import { ProvisioningEnvironment } from '../../src/server/config/provisioning-settings.ts';
import { Environment } from '../../src/server/config/settings.ts';
import { textOf } from './room.ts';

const keys = Object.keys(Environment.shape);
/** The administrator's own, which the server never has. */
const provisioningKeys = Object.keys(ProvisioningEnvironment.shape).filter((key) => !keys.includes(key));
/** Settings that production refuses. */
const developmentKeys = ['DEVELOPMENT_KEY'];

const matchesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, key]) => key ?? '').toSorted();

describe('the settings', () => {
  it('stand in .env.example, each once and no other', () => {
    expect(matchesIn(textOf('.env.example'), /^(?:# )?([A-Z_]+)=/gm)).toEqual(
      [...keys, ...provisioningKeys].toSorted(),
    );
  });

  it('stand in the app settings of the infrastructure, but for those production refuses', () => {
    const settings =
      /var productSettings = \{(.*?)\n\}/s.exec(textOf('infra/modules/web-app.bicep'))?.[1] ?? '';
    expect(matchesIn(settings, /^ {2}([A-Z_]+):/gm)).toEqual(
      keys.filter((key) => !developmentKeys.includes(key)).toSorted(),
    );
  });

  it('keep secrets in the key vault', () => {
    const settings = textOf('infra/modules/web-app.bicep');
    const secrets = keys.filter((key) => /SECRET|CONNECTION_STRING/.test(key) && !key.startsWith('ALLOW_'));
    expect(secrets.filter((key) => !settings.includes(`${key}: '@Microsoft.KeyVault(`))).toEqual([]);
  });
});

describe('the infrastructure', () => {
  it.each(['monitoring', 'identity', 'key-vault', 'storage', 'web-app', 'bot'])(
    'gives the module %s every parameter it asks for, and no other',
    (name) => {
      const asked = matchesIn(textOf(`infra/modules/${name}.bicep`), /^param (\w+) /gm);
      const call = new RegExp(`module \\w+ 'modules/${name}\\.bicep' = \\{(.*?)\\n\\}`, 's').exec(
        textOf('infra/main.bicep'),
      )?.[1];
      const given = /params: \{(.*)\}/s.exec(call ?? '')?.[1] ?? '';
      expect(matchesIn(given, /(?:^|[\s,{])(\w+): /g)).toEqual(asked);
    },
  );
});
