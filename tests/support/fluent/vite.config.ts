import path from 'node:path';
import { defineConfig } from 'vite';

/** Fluent as one CommonJS file in its development build. React stays outside: there must be one of it. */
export default defineConfig({
  root: import.meta.dirname,
  mode: 'development',
  build: {
    outDir: path.join(import.meta.dirname, '../../../dist/testing'),
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: path.join(import.meta.dirname, 'all.ts'),
      formats: ['cjs'],
      fileName: () => 'fluent.cjs',
    },
    rolldownOptions: { external: [/^react(-dom)?(\/|$)/, /^scheduler$/] },
  },
});
