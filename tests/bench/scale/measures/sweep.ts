import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readPolicies } from '../../../../src/policy-files/read-policies.ts';
import type { Records } from '../../../../src/ports/records.ts';
import type { Replica } from '../../../../src/replica/replica.ts';
import { createReplica } from '../../../../src/replica/replica.ts';
import { agedDirectory } from '../../../../src/server/aged-directory.ts';
import { judgedPeople } from '../../../../src/server/connecting/judged-people.ts';
import type { SiteIds } from '../../../../src/server/known-site.ts';
import { sourceOf } from '../../../../src/server/known-site.ts';
import { createClock } from '../../../../src/server/offset-clock.ts';
import { shaKeys } from '../../../../src/server/sha-keys.ts';
import { LIST_NAMES } from '../../../../src/sharepoint/lists/index.ts';
import { nudgeOverdueReviews } from '../../../../src/use-cases/reviews/nudge-overdue-reviews.ts';
import { policiesInForce } from '../../../../src/use-cases/shared/policies-in-force.ts';
import { memoryOutbox } from '../../../fakes/memory-outbox.ts';
import type { Measure } from '../../measure.ts';
import { percentile } from '../../measure.ts';

const QUIET_RUNS = 500;
const DUE_RUNS = 5;
/** Few enough to be there in the smallest organisation, each run others. */
const DUE = 10;

/** Milliseconds of a run of the job that tells of overdue reviews: with nothing due, and with some people due. */
export interface SweepTimes {
  readonly quiet: number;
  readonly due: number;
}

function sweeping(replica: Replica) {
  const policies = readPolicies(path.join(import.meta.dirname, '../../../../policies'));
  if (!policies.ok) throw new Error('The built-in policies do not parse.');
  // Only read here: the rows are the collections' reading side.
  const records = Object.fromEntries(
    LIST_NAMES.map((name) => [name, replica.rowsOf(name)]),
  ) as unknown as Records;
  const judging = {
    records,
    clock: createClock('Europe/London', Date.now),
    policies: policiesInForce(policies.value, records),
    directory: agedDirectory(replica, Date.now),
  };
  const { standings } = judgedPeople(judging, replica, {
    release: 'of the benchmark',
    onNotCounted: () => undefined,
  });
  const deps = {
    ...judging,
    standings,
    keys: shaKeys('tenant'),
    outbox: memoryOutbox(),
    waiting: { ...replica.waiting, pause: () => Promise.resolve() },
  };
  return async () => {
    const began = performance.now();
    const { overdue } = await nudgeOverdueReviews(deps, new Set());
    return { overdue, milliseconds: performance.now() - began };
  };
}

/** On the local file that a server left, in this process; the next server goes on with it. */
export async function sweepTimes(folder: string): Promise<SweepTimes> {
  const site = JSON.parse(readFileSync(path.join(folder, 'site.json'), 'utf8')) as SiteIds;
  const file = path.join(folder, 'replica.sqlite');
  const replica = createReplica({ path: file, source: sourceOf(site) });
  const beside = new DatabaseSync(file);
  try {
    const run = sweeping(replica);
    beside.exec("PRAGMA busy_timeout = 5000; DELETE FROM waiting WHERE work = 'overdue-reviews'");
    const wake = beside.prepare(
      `INSERT OR REPLACE INTO waiting (work, subject, at)
        SELECT 'overdue-reviews', oid, '' FROM counted WHERE overdue_review = 1 ORDER BY oid LIMIT ? OFFSET ?`,
    );
    const quiet: number[] = [];
    const due: number[] = [];
    await run();
    for (let turn = 0; turn < QUIET_RUNS; turn += 1) quiet.push((await run()).milliseconds);
    for (let turn = 0; turn < DUE_RUNS; turn += 1) {
      const { changes } = wake.run(DUE, turn * DUE);
      const { overdue, milliseconds } = await run();
      if (changes < DUE || overdue < DUE)
        throw new Error(`Of ${DUE} people ${overdue} reviews were overdue.`);
      due.push(milliseconds);
    }
    return { quiet: percentile(quiet, 0.5), due: percentile(due, 0.5) };
  } finally {
    beside.close();
    replica.close();
  }
}

export const measuresOfSweep = ({ quiet, due }: SweepTimes): readonly Measure[] => [
  {
    name: 'A sweep for overdue reviews, nothing due',
    value: quiet,
    unit: 'ms',
    limit: undefined,
    beside: `p50 of ${QUIET_RUNS}; the other jobs of due work begin with the same question`,
  },
  {
    name: `A sweep for overdue reviews, ${DUE} people due`,
    value: due,
    unit: 'ms',
    limit: undefined,
    beside: `p50 of ${DUE_RUNS}, each of others, who are judged for it; queued in memory`,
  },
];
