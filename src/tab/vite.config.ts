import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledWords } from './compiled-words.ts';
import { preloadedFirst } from './first-files.ts';
import { fluentPackages } from './fluent-packages.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react(), fluentPackages(), compiledWords(), preloadedFirst()],
  build: {
    outDir: '../../dist/tab',
    emptyOutDir: true,
    manifest: true,
    // Teams on the web and on the desktop runs on evergreen browsers; the mobile web views follow within two versions.
    target: 'es2022',
    // A data URL in a style sheet would need `img-src data:`.
    assetsInlineLimit: 0,
  },
});
