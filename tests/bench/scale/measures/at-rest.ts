import { setTimeout as wait } from 'node:timers/promises';
import type { Measure } from '../../measure.ts';
import { cpuSecondsOf, memoryOf } from '../product/process-figures.ts';
import type { RunningProduct, RunningServer } from '../product/running-product.ts';

const CPU_PERCENT = 2;
const SECONDS_IN_DAY = 86_400;

/** Of a tenant of at most a thousand licences, an app and a day (learn: "Avoid getting throttled or blocked"). */
const SMALLEST_DAILY_UNITS = 1_200_000;
const UNITS_PERCENT = 0.5;

/** Share of a core, in percent, that a server uses while nobody asks it anything. */
export async function cpuPercentAtRest({ pid }: RunningServer, seconds: number): Promise<number> {
  const before = cpuSecondsOf(pid);
  const began = performance.now();
  await wait(seconds * 1000);
  return (100 * (cpuSecondsOf(pid) - before)) / ((performance.now() - began) / 1000);
}

export const cpuAtRest = (percent: number, seconds: number, pace: string): Measure => ({
  name: `CPU of the server at rest, at ${pace}`,
  value: percent,
  unit: '% of a core',
  limit: CPU_PERCENT,
  beside: `over ${seconds.toFixed(0)} s`,
});

/** After everything has settled. Jobs with a long pace are in it when `seconds` holds one of each. */
export async function measuresAtRest(
  product: RunningProduct,
  server: RunningServer,
  seconds: number,
): Promise<readonly Measure[]> {
  await product.settled();
  await product.takeResourceUnits();
  const percent = await cpuPercentAtRest(server, seconds);
  const { units, requests } = await product.takeResourceUnits();
  const day = (units * SECONDS_IN_DAY) / seconds;
  return [
    cpuAtRest(percent, seconds, 'production’s pace'),
    {
      name: 'Resource units at rest, of the smallest tenant’s daily budget',
      value: (100 * day) / SMALLEST_DAILY_UNITS,
      unit: '%',
      limit: UNITS_PERCENT,
      beside: `${units} units by ${requests} requests in ${seconds.toFixed(0)} s: ${day.toFixed(0)} a day`,
    },
    {
      name: 'Memory of the server at rest',
      value: memoryOf(server.pid).now,
      unit: 'MB',
      limit: undefined,
      beside: 'resident',
    },
  ];
}
