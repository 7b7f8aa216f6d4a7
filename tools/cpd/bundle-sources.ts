import fs from 'node:fs';
import path from 'node:path';

/** Beside the bundle: what it was made of. */
const FILE = 'sources.json';

/** A changed file differs in one of these; undefined: there is no such file. */
function stampOf(file: string): string | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
}

/** The sources of a bundle that is being made. */
export interface BundleSources {
  /** To be called before the file is read: one that changes meanwhile makes the bundle stale. */
  readonly note: (file: string) => void;
  /** To be called once the bundle is written. */
  readonly keepIn: (folder: string) => void;
}

export function bundleSources(root: string): BundleSources {
  const stamps = new Map<string, string | undefined>();
  return {
    note: (file) => {
      const source = path.relative(root, file);
      if (!stamps.has(source)) stamps.set(source, stampOf(file));
    },
    keepIn: (folder) => fs.writeFileSync(path.join(folder, FILE), JSON.stringify(Object.fromEntries(stamps))),
  };
}

/** Whether the bundle in a folder was made of the sources as they are. */
export function isOfItsSources(root: string, folder: string): boolean {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) return false;
  const stamps = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(stamps).every(([source, stamp]) => stampOf(path.join(root, source)) === stamp);
}
