/** `node tools/launch.cjs tools/package-app/main.ts`: writes dist/cpd-companion.zip, which an administrator uploads to Teams. */
import { plainEnglish } from '../../src/domain/fields/plain-english.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../src/bot/commands/index.ts';
import { withMenu, withWelshMenu } from './command-menu.ts';
import { fillManifest, ManifestValues } from './fill-manifest.ts';
import { zipOf } from './zip-of.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (name: string): Buffer => readFileSync(path.join(root, 'appPackage', name));

const parsed = ManifestValues.safeParse(process.env, { error: plainEnglish });
if (!parsed.success) {
  const problems = parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`);
  process.stderr.write(`Set what the package needs in the environment: ${problems.join('; ')}.\n`);
  process.exit(2);
}

const text = (name: string): string => read(name).toString('utf8');
const manifest = withMenu(fillManifest(text('manifest.json'), parsed.data), commands);
const welsh = withWelshMenu(text('cy.json'), commands);
const target = path.join(root, 'dist/cpd-companion.zip');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(
  target,
  zipOf([
    { name: 'manifest.json', content: Buffer.from(manifest) },
    { name: 'cy.json', content: Buffer.from(welsh) },
    ...['color.png', 'outline.png'].map((name) => ({ name, content: read(name) })),
  ]),
);
process.stdout.write(`${target} is ready to upload: Teams admin centre, Manage apps, Upload new app.\n`);
