import { setTimeout as wait } from 'node:timers/promises';
import type { Measure } from '../../measure.ts';
import { percentile } from '../../measure.ts';
import type { Asking } from '../product/asking.ts';
import type { Answered } from '../product/page.ts';
import type { Logging } from '../product/logging.ts';
import type { Cast } from '../product/people.ts';
import { memoryOf } from '../product/process-figures.ts';
import type { RunningServer } from '../product/running-product.ts';

const ACTIVE_PEOPLE = 200;
const MOST_MANAGERS = 38;
const THINKS_SECONDS = { least: 2, most: 10 };
const MEMORY_MEGABYTES = 450;
const LOOKED_AT_MILLISECONDS = 1000;

interface Did {
  readonly what: string;
  readonly milliseconds: number;
}

/** Numbers from 0 to 1, the same for the same person. */
function drawsOf(person: number): () => number {
  let state = (person + 1) * 2_654_435_761;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What somebody does next, by how often people do it; the last is what is left over. */
type Habits = readonly (readonly [share: number, what: string, does: () => Promise<Answered>])[];

function habitsOf(asking: Asking, logging: Logging, { lead, trustee, managers }: Cast, oid: string): Habits {
  const own = (path: string) => () => asking.as(oid, path);
  const reads: Habits = [
    [0.3, '/me', own('/api/me')],
    [0.2, 'Standing on a day', own(`/api/people/${oid}/standing-on`)],
    [0.05, 'Log an activity', () => logging.logAs(oid)],
  ];
  if (oid === trustee) return [[1, 'Organisation', own('/api/organisation')]];
  if (oid === lead)
    return [
      [0.4, 'Organisation', own('/api/organisation')],
      [0.2, 'Rules', own('/api/policies')],
      [1, 'People', own('/api/people')],
    ];
  return managers.includes(oid)
    ? [...reads, [1, 'My team', own('/api/team')]]
    : [...reads, [1, 'Record', own(`/api/people/${oid}/record`)]];
}

/** Two hundred people who read, think, and now and then log something, for some minutes. */
export async function measuresOfMixedUse(
  { asking, logging, cast }: { readonly asking: Asking; readonly logging: Logging; readonly cast: Cast },
  server: RunningServer,
  minutes: number,
): Promise<readonly Measure[]> {
  const { lead, trustee, managers, staff } = cast;
  const active = [lead, trustee, ...managers.slice(0, MOST_MANAGERS), ...staff].slice(0, ACTIVE_PEOPLE);
  const until = performance.now() + minutes * 60_000;
  const did: Did[] = [];
  const failed: string[] = [];
  const live = async (oid: string, person: number): Promise<void> => {
    const draw = drawsOf(person);
    const habits = habitsOf(asking, logging, cast, oid);
    const think = () => THINKS_SECONDS.least + draw() * (THINKS_SECONDS.most - THINKS_SECONDS.least);
    await wait(draw() * THINKS_SECONDS.most * 1000);
    while (performance.now() < until) {
      let left = draw();
      const next = habits.find(([share]) => (left -= share) < 0) ?? habits.at(-1);
      const answered = await next?.[2]().catch((fault: unknown) => {
        failed.push(String(fault));
      });
      if (next && answered) did.push({ what: next[1], milliseconds: answered.milliseconds });
      await wait(think() * 1000);
    }
  };
  let most = 0;
  const looking = setInterval(
    () => (most = Math.max(most, memoryOf(server.pid).now)),
    LOOKED_AT_MILLISECONDS,
  );
  await Promise.all(active.map(live));
  clearInterval(looking);
  const byPage = Map.groupBy(did, ({ what }) => what);
  return [
    {
      name: `Memory in ${minutes} min of mixed use by ${active.length} people, the most`,
      value: most,
      unit: 'MB',
      limit: MEMORY_MEGABYTES,
      beside: `resident, ${memoryOf(server.pid).now.toFixed(0)} MB at its end; ${did.length} requests, ${(did.length / (minutes * 60)).toFixed(0)} a second`,
    },
    {
      name: 'Requests that failed in mixed use',
      value: failed.length,
      unit: 'requests',
      limit: 0,
      beside: failed[0] ?? 'none',
    },
    ...[...byPage].map(([what, all]) => {
      const times = all.map(({ milliseconds }) => milliseconds);
      return {
        name: `${what}, p95, in mixed use`,
        value: percentile(times, 0.95),
        unit: 'ms',
        limit: undefined,
        beside: `p50 ${percentile(times, 0.5).toFixed(1)} ms, ${times.length} asked`,
      };
    }),
  ];
}
