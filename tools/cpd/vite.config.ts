import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { bundleSources } from './bundle-sources.ts';

const root = path.join(import.meta.dirname, '../..');
const sources = bundleSources(root);

const noteSources: Plugin = {
  name: 'note-sources',
  enforce: 'pre',
  buildStart: () => {
    // The lock file stands for every file of a package.
    for (const each of ['package-lock.json', 'tools/cpd/vite.config.ts']) sources.note(path.join(root, each));
  },
  load: (id) => {
    if (path.isAbsolute(id) && !id.includes('/node_modules/')) sources.note(id);
  },
  writeBundle: ({ dir }) => {
    if (dir !== undefined) sources.keepIn(dir);
  },
};

/** The command line in a few files. Packages that only reach Microsoft stay outside: judging needs none. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [noteSources],
  ssr: {
    noExternal: ['any-ascii', 'commander', 'yaml', 'zod', 'intl-messageformat', /^@formatjs\//],
  },
  build: {
    ssr: 'src/cli/main.ts',
    // As deep as its source, which finds the policies from where it is.
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});
