/** Writes `docs/documented-pairs.md` anew: `node dev-tenant/documented/write-table.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedPairs } from './pairs.ts';
import type { Verdict } from './replay.ts';
import { replay } from './replay.ts';
import { tableOf } from './table.ts';
import { createWorld } from './world.ts';

const world = await createWorld();
const verdicts: Verdict[] = [];
for (const pair of documentedPairs) verdicts.push(await replay(world, pair));
await world.close();
writeFileSync(join(import.meta.dirname, '../docs/documented-pairs.md'), tableOf(verdicts));
for (const { pair, differences } of verdicts.filter(({ result }) => result === 'wrong')) {
  console.log(pair.id, differences.join('; ').slice(0, 500));
}
