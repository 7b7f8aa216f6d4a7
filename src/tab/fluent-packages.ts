import type { Plugin } from 'vite';

const BARREL = '@fluentui/react-components';
const REEXPORT = /export \{([^}]*)\} from "([^"]+)";/g;
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*['"]@fluentui\/react-components['"];?/g;

/**
 * Rewrites imports from Fluent's one big package into imports from the small packages behind it. Left alone, the
 * bundler moves whatever a lazy page takes from the big package into the first chunk, because the page that opens
 * first imports from the same module.
 */
export function fluentPackages(): Plugin {
  let origins: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: 'fluent-packages',
    apply: 'build',
    enforce: 'post',
    async transform(code, id) {
      if (!code.includes(BARREL) || id.includes('/node_modules/')) return null;
      origins ??= (async () => {
        const barrel = await this.resolve(BARREL, id);
        if (!barrel) return this.error(`${BARREL} is not installed`);
        const named = originsIn(await this.fs.readFile(barrel.id, { encoding: 'utf8' }));
        // Some of the small packages lie inside the big one, where only its own files find them.
        const files = new Map<string, string>();
        for (const origin of new Set(named.values())) {
          const file = await this.resolve(origin, barrel.id);
          if (file) files.set(origin, file.id);
        }
        return new Map([...named].map(([name, origin]) => [name, files.get(origin) ?? origin]));
      })();
      const known = await origins;
      return {
        code: code.replace(IMPORT, (_whole, names: string) => separateImports(names, known)),
        map: null,
      };
    },
  };
}

/** Which package each name of the barrel comes from, read from the barrel's own `export { … } from` lines. */
export function originsIn(barrel: string): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const [, names = '', origin = ''] of barrel.replace(/\/\/.*$/gm, '').matchAll(REEXPORT)) {
    for (const name of listed(names)) if (!name.includes(' as ')) origins.set(name, origin);
  }
  return origins;
}

/** A name the barrel renames, or does not hold, stays an import from the barrel. */
export function separateImports(names: string, origins: ReadonlyMap<string, string>): string {
  return listed(names)
    .map((name) => `import { ${name} } from '${origins.get(name.split(' as ')[0] ?? name) ?? BARREL}';`)
    .join(' ');
}

const listed = (names: string): string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
