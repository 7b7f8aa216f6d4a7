import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Tells one release from another by all that decides a verdict: what was judged by the same need not be judged again. */
export function releaseMark(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['src/domain', 'src/use-cases', 'policies']) {
    const inside = path.join(root, folder);
    const files = readdirSync(inside, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
