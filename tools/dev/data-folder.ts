import fs from 'node:fs';
import path from 'node:path';

const FOLDERS = ['logs', 'tls', 'tenant', 'storage', 'server'] as const;

/** Says that the demo was begun, and not yet that it is whole. */
const UNFINISHED = 'demo-is-being-written';
const WRITTEN = 'demo-is-written';

/** Of what a first start writes: raised when the product no longer finds there what it needs. */
const VERSION = '2';

export interface DataFolder {
  readonly folders: Readonly<Record<(typeof FOLDERS)[number], string>>;
  readonly isFirstStart: boolean;
  /** An older version of the product wrote it: nothing of it is touched. */
  readonly isOutdated: boolean;
  /** The demo is whole: later starts keep it. */
  readonly keep: () => void;
}

/**
 * The folder where everything is kept. A first start that was broken off is begun afresh: the demo's dates are counted
 * from the moment it is written, so that half of one cannot be completed later. Only what is ours is thrown away,
 * whatever else lies in the folder.
 */
export function openDataFolder(place: string, reset: boolean): DataFolder {
  const at = (name: string) => path.join(place, name);
  if (reset || fs.existsSync(at(UNFINISHED))) {
    for (const name of [WRITTEN, ...FOLDERS, UNFINISHED])
      fs.rmSync(at(name), { recursive: true, force: true });
  }
  const folders = Object.fromEntries(FOLDERS.map((name) => [name, at(name)])) as DataFolder['folders'];
  for (const folder of Object.values(folders)) {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
  }
  const isFirstStart = !fs.existsSync(at(WRITTEN));
  const isOutdated = !isFirstStart && fs.readFileSync(at(WRITTEN), 'utf8') !== VERSION;
  if (isFirstStart) fs.writeFileSync(at(UNFINISHED), '');
  return {
    folders,
    isFirstStart,
    isOutdated,
    keep() {
      fs.writeFileSync(at(WRITTEN), VERSION);
      fs.rmSync(at(UNFINISHED), { force: true });
    },
  };
}
