import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import addFormats from 'ajv-formats';
import { commands } from '../../src/bot/commands/index.ts';
import { matchCommand } from '../../src/bot/commands/match-command.ts';
import { withMenu, withWelshMenu } from './command-menu.ts';
import { fillManifest } from './fill-manifest.ts';
import { zipOf } from './zip-of.ts';

const root = process.cwd();
const read = (name: string): Buffer => readFileSync(path.join(root, 'appPackage', name));
const values = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  APP_DOMAIN: 'cpd.contoso.org',
  PRIVACY_URL: 'https://contoso.org/privacy',
  TERMS_OF_USE_URL: 'https://contoso.org/terms',
};
const filled = withMenu(fillManifest(read('manifest.json').toString('utf8'), values), commands);
const manifest = JSON.parse(filled);
const welsh = JSON.parse(withWelshMenu(read('cy.json').toString('utf8'), commands)) as Record<string, string>;

/** The schema that Microsoft ships for a version of the manifest. */
function problemsWith(value: unknown, schemaName: string): readonly string[] {
  const folder = path.join(root, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams');
  const file = path.join(folder, `v${String(manifest.manifestVersion)}`, schemaName);
  const schema = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as object;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the package that Teams installs', () => {
  it('has a manifest and a Welsh file that Microsoft’s schemas accept', () => {
    expect(problemsWith(manifest, 'MicrosoftTeams.schema.json')).toEqual([]);
    expect(problemsWith(welsh, 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
  });

  it('is refused by that schema when something is amiss', () => {
    expect(problemsWith({ ...manifest, id: 'not-a-guid' }, 'MicrosoftTeams.schema.json')).not.toEqual([]);
  });

  it('leaves no placeholder open', () => {
    expect(filled).not.toContain('${{');
    expect(manifest.webApplicationInfo).toEqual({
      id: values.CLIENT_ID,
      resource: `api://${values.APP_DOMAIN}/botid-${values.CLIENT_ID}`,
    });
  });

  it('opens the tab where the server serves it, under the id that deep links name', () => {
    const [tab] = manifest.staticTabs;
    expect(tab).toMatchObject({ entityId: 'cpd', contentUrl: `https://${values.APP_DOMAIN}/tab/` });
    expect(manifest.validDomains).toEqual([values.APP_DOMAIN]);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s as a square PNG of %i pixels', (name, size) => {
    const icon = read(name);
    expect(icon.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand in the first chunk.
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe('the commands in the chat’s menu', () => {
  const listed: { title: string; description: string }[] = manifest.bots[0].commandLists[0].commands;
  const shown = commands.filter(({ menu }) => menu !== undefined);

  it('are those of the bot, by their first phrase', () => {
    expect(listed.map(({ title }) => title)).toEqual(shown.map(({ phrases }) => phrases.en[0]));
  });

  it('are in Welsh too, with what each does', () => {
    const at = (index: number) => `bots[0].commandLists[0].commands[${index}]`;
    expect(listed.map((_, index) => welsh[`${at(index)}.title`])).toEqual(
      shown.map(({ phrases }) => phrases.cy[0]),
    );
    expect(listed.map((_, index) => welsh[`${at(index)}.description`])).toEqual(
      shown.map(({ menu }) => menu?.cy),
    );
  });

  it('are understood as they are listed', () => {
    expect(listed.map(({ title }) => matchCommand(title)?.id)).toEqual(shown.map(({ id }) => id));
  });
});

describe('the archive', () => {
  it('gives back what was put in, by name', () => {
    const entries = [
      { name: 'manifest.json', content: Buffer.from(filled) },
      { name: 'cy.json', content: read('cy.json') },
    ];
    const given = unzipSync(zipOf(entries));
    expect(Object.keys(given)).toEqual(entries.map(({ name }) => name));
    for (const { name, content } of entries) expect(Buffer.from(given[name] ?? [])).toEqual(content);
  });

  it('is the same for the same files', () => {
    const entries = [{ name: 'color.png', content: read('color.png') }];
    expect(zipOf(entries)).toEqual(zipOf(entries));
    // Bytes 10 to 13 of the first header: time and day, as DOS counts them.
    expect([...zipOf(entries).subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
