import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

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

/** Built as the tab is; who asks removes the folder. */
export async function builtHelloPage(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-hello-'));
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
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir: folder, emptyOutDir: true, manifest: true, target: 'es2022' },
  });
  fs.rmSync(page, { recursive: true });
  return folder;
}
