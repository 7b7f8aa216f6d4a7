import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryChangeMark } from '../../tests/fakes/memory-change-mark.ts';
import type { RunningAzurite } from '../../tests/support/start-azurite.ts';
import { startAzurite } from '../../tests/support/start-azurite.ts';
import type { ChangeMark } from '../ports/change-mark.ts';
import { writtenBetween } from '../ports/change-mark.ts';
import { blobChangeMark } from './blob-change-mark.ts';
import { connectBlobs } from './blob-container.ts';

let azurite: RunningAzurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

let named = 0;

function inABlob(): ChangeMark {
  const container = `mark-${(named += 1)}`;
  return blobChangeMark(connectBlobs({ connectionString: azurite.connectionString, container }), 'changed');
}

describe.each<[string, () => ChangeMark]>([
  ['in a blob', inABlob],
  ['in memory', memoryChangeMark],
])('a mark of change %s', (_where, connect) => {
  it('is the same until somebody changes it, and then another', async () => {
    const mark = connect();
    expect(await mark.read()).toBeUndefined();
    const first = await mark.change(undefined, ['goals']);
    expect(first).toBeDefined();
    expect([await mark.read(), await mark.read()]).toEqual([first, first]);
    const second = await mark.change(first, ['people']);
    expect(second?.version).not.toBe(first?.version);
    expect(await mark.read()).toEqual(second);
    expect(writtenBetween(first, second)).toEqual(['people']);
  });

  it('is not changed by who has not seen what another did', async () => {
    const mark = connect();
    const first = await mark.change(undefined, ['goals']);
    expect(await mark.change(undefined, ['goals'])).toBeUndefined();
    const second = await mark.change(first, ['people']);
    expect(await mark.change(first, ['people'])).toBeUndefined();
    expect(await mark.read()).toEqual(second);
  });
});
