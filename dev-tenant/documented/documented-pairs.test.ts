import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentedPairs } from './pairs.ts';
import type { Verdict } from './replay.ts';
import { replay } from './replay.ts';
import { differences } from './shape.ts';
import { tableOf } from './table.ts';
import type { World } from './world.ts';
import { createWorld } from './world.ts';

describe('the requests that Microsoft documents', () => {
  let world: World;
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    world = await createWorld();
    for (const pair of documentedPairs) verdicts.push(await replay(world, pair));
  });
  afterAll(() => world.close());

  it('are 103, each asked for', () => {
    expect(new Set(documentedPairs.map(({ id }) => id)).size).toBe(103);
    expect(verdicts).toHaveLength(103);
  });

  it('are nowhere answered otherwise than documented', () => {
    expect(verdicts.filter(({ result }) => result === 'wrong')).toEqual([]);
  });

  it('are imitated but for eighteen at most', () => {
    expect(verdicts.filter(({ result }) => result === 'match').length).toBeGreaterThanOrEqual(85);
  });

  it('are as the table says', () => {
    const table = readFileSync(join(__dirname, '../docs/documented-pairs.md'), 'utf8');
    expect(tableOf(verdicts)).toBe(table);
  });
});

describe('comparing with a documented shape', () => {
  const shape = { id: 'text', size: 'number', 'next?': 'text', value: [{ name: 'text' }] } as const;
  it('finds a property that is missing, of another type, or in a list of nothing', () => {
    expect(differences(shape, { id: 1, value: [] })).toEqual([
      'body.id is not text',
      'body.size is missing',
      'body.value is empty',
    ]);
    expect(differences(shape, { id: 'a', size: 1, value: [{ name: 'b' }, {}] })).toEqual([
      'body.value[1].name is missing',
    ]);
  });

  it('takes null, further properties and one that may be missing', () => {
    expect(differences(shape, { id: null, size: 1, more: true, value: [{ name: 'b' }] })).toEqual([]);
    expect(differences(shape, { id: '', size: 1, next: 2, value: [{ name: 'b' }] })).toEqual([
      'body.next is not text',
    ]);
  });
});
