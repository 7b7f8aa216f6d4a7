import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { compiledWords } from '../../src/tab/compiled-words.ts';
import { fluentPackages } from '../../src/tab/fluent-packages.ts';
import { pseudoMessage } from '../../src/tab/testing/pseudo-message.ts';
import tab from '../../src/tab/vite.config.ts';

/** The tab in a language that nobody speaks and that is longer than English. */
export default defineConfig({
  ...tab,
  plugins: [react(), fluentPackages(), compiledWords(pseudoMessage)],
  build: { ...tab.build, outDir: path.join(import.meta.dirname, '../../dist/tab-pseudo') },
});
