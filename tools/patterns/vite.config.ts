import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/** The page of patterns: apart from the product, whose bundle has none of it. */
export default defineConfig({
  root: path.join(root, 'src/tab/patterns'),
  plugins: [react()],
  build: { outDir: path.join(root, 'dist/patterns'), emptyOutDir: true, target: 'es2022' },
});
