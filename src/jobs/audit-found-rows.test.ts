import { expect, it } from '@jest/globals';
import { aWorld } from '../../tests/builders/world.ts';
import { memoryUnauditedRows } from '../../tests/fakes/memory-unaudited-rows.ts';
import { auditFoundRows } from './audit-found-rows.ts';
import type { JobDeps } from './job.ts';

const nothing = () => Promise.resolve({});

it('leaves rows without an entry to its next run while thousands wait to be counted', async () => {
  const world = aWorld({});
  let toCount = 1001;
  const deps: JobDeps = {
    ...world,
    counts: { ...world.counts, toCount: () => toCount },
    unauditedRows: memoryUnauditedRows([
      { version: 'activities:1:1', key: 'key-1', isGone: false, actorOid: 'writer', subjectOid: 'asha' },
    ]),
    syncLists: nothing,
    reconcileLists: nothing,
    syncDirectory: nothing,
    countPeople: nothing,
    keepDayFigures: () => Promise.resolve(undefined),
    sendDue: nothing,
    keepSnapshot: nothing,
    keepSubscriptions: nothing,
    holding: () => 1,
  };
  const run = auditFoundRows.start(deps);
  expect(await run()).toEqual({});
  expect(await world.audit.read(1, 10)).toEqual([]);
  toCount = 1000;
  expect(await run()).toEqual({ rowsFound: 1 });
});
