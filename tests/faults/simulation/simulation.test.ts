import { describe, expect, it } from '@jest/globals';
import { simulate } from './run.ts';

/**
 * SIMULATION_SEEDS: how many seeds are run; SIMULATION_FIRST_SEED: from which on. A seed that fails stands in the name of its
 * test, and fails again when it is run alone.
 */
const count = Number(process.env['SIMULATION_SEEDS'] ?? 10);
const first = Number(process.env['SIMULATION_FIRST_SEED'] ?? 1);
const seeds = Array.from({ length: count }, (_, index) => first + index);
const FEWEST_FAULTS = 5;

const broken = (checks: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(checks).filter(([, found]) => found.length > 0));

let acknowledged = 0;
let firstRun: Awaited<ReturnType<typeof simulate>> | undefined;

describe('two servers while everything goes wrong', () => {
  it.each(seeds)(
    'lose nothing, do nothing twice, leave nothing unaudited and let nobody do what is not theirs: seed %d',
    async (seed) => {
      const run = await simulate(seed);
      if (seed === first) firstRun = run;
      expect(broken(run.broken)).toEqual({});
      const faults = Object.values(run.struck).reduce((sum, times) => sum + times, 0);
      expect(faults).toBeGreaterThanOrEqual(FEWEST_FAULTS);
      acknowledged += run.told.acknowledged.length;
    },
  );

  it('have told people, over all seeds, that something is stored', () => {
    expect(acknowledged).toBeGreaterThan(0);
  });

  it('do the same again under the same seed', async () => {
    const [once, again] = [firstRun ?? (await simulate(first)), await simulate(first)];
    expect({ told: again.told.acknowledged.length, shown: again.shown.length, struck: again.struck }).toEqual(
      {
        told: once.told.acknowledged.length,
        shown: once.shown.length,
        struck: once.struck,
      },
    );
  });
});
