import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { build } from 'vite';
import type { Bench } from '../measure.ts';

const root = path.join(import.meta.dirname, '../../..');

/** A page anybody would write first: Fluent's provider with three themes, a card with a field, and the Teams handshake. */
const HELLO = `
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';
import {
  Button, Card, Field, FluentProvider, Input, Text, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme,
} from '@fluentui/react-components';
const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
function Hello({ theme }) {
  return (
    <FluentProvider theme={themes[theme] ?? teamsLightTheme}>
      <Card><Text>Hello</Text><Field label="Name"><Input /></Field><Button>Save</Button></Card>
    </FluentProvider>
  );
}
const root = createRoot(document.getElementById('root'));
app.initialize().then(() => app.getContext()).then((context) => {
  app.registerOnThemeChangeHandler((theme) => root.render(<Hello theme={theme} />));
  root.render(<Hello theme={context.app.theme} />);
  app.notifySuccess();
});
`;

/** The tab's first JavaScript, gzip -9, beside a hello page built in the same run. */
export const tabBundle: Bench = async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-hello-'));
  try {
    await build({ configFile: path.join(root, 'src/tab/vite.config.ts'), logLevel: 'error' });
    // The page's packages are found from inside the project.
    const page = fs.mkdtempSync(path.join(root, 'dist', 'hello-'));
    fs.writeFileSync(path.join(page, 'main.jsx'), HELLO);
    fs.writeFileSync(
      path.join(page, 'index.html'),
      '<!doctype html><div id="root"></div><script type="module" src="./main.jsx"></script>',
    );
    await build({
      configFile: false,
      root: page,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic' } },
      build: { outDir: folder, emptyOutDir: true, manifest: true, target: 'es2022' },
    });
    fs.rmSync(page, { recursive: true });
    const tab = firstLoadBytes(path.join(root, 'dist/tab'));
    const hello = firstLoadBytes(folder);
    const beside = `tab ${(tab / 1000).toFixed(1)} kB, hello page ${(hello / 1000).toFixed(1)} kB`;
    return [
      { name: 'Tab’s first JavaScript, gzip -9', value: tab / 1000, unit: 'kB', limit: 172, beside },
      { name: 'Tab’s first JavaScript', value: tab / hello, unit: '× hello page', limit: 1.9, beside },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** The entry and everything it imports at once. */
function firstLoadBytes(folder: string): number {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const loaded = new Set<string>();
  const load = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || loaded.has(chunk.file)) return;
    loaded.add(chunk.file);
    chunk.imports?.forEach(load);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry)
    .forEach(load);
  return [...loaded].reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length,
    0,
  );
}
