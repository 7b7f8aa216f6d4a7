import type { Plugin, Rolldown } from 'vite';

const START = '/src/tab/start.tsx';
const FIRST_WORDS = '/src/tab/pages/me/words-en.ts';

/**
 * What the first page needs comes in two files: one that asks Teams and the server, and one that draws. Left alone, the bundler
 * makes forty, since lazy pages share modules with it one by one, and a browser asks for each.
 */
const firstFiles = {
  groups: [
    { name: 'ask', test: /[\\/]src[\\/]tab[\\/]main\.ts$/, priority: 1 },
    { name: 'first', tags: ['$initial'] as '$initial'[] },
  ],
};

/** Names what the first page needs in the page itself, so that it is on its way before the first of it has run. */
export function preloadedFirst(): Plugin {
  return {
    name: 'preloaded-first',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          // A program of its own, so that the bundler knows what belongs to the first page.
          input: ['index.html', 'start.tsx'].map((file) => `${import.meta.dirname}/${file}`),
          output: { codeSplitting: firstFiles },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [];
        const files = new Set(
          [START, FIRST_WORDS].flatMap((module) => filesOf(bundle, chunkWith(bundle, module))),
        );
        return [...files]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/tab/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

function chunkWith(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  for (const each of Object.values(bundle))
    if (each.type === 'chunk' && each.facadeModuleId?.endsWith(module)) return each;
  throw new Error(`No file begins with ${module}.`);
}

/** A chunk and all that it imports at once. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  found = new Set<string>(),
): readonly string[] {
  if (found.has(chunk.fileName)) return [];
  found.add(chunk.fileName);
  for (const file of chunk.imports) {
    const imported = bundle[file];
    if (imported?.type === 'chunk') filesOf(bundle, imported, found);
  }
  return [...found];
}
