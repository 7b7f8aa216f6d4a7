import type { Measure } from '../measure.ts';
import { measuresTable } from '../report.ts';

/** Says on the error stream what is under way, and how long it took: a whole run takes most of an hour. */
export async function told<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  process.stderr.write(`${what} …\n`);
  const began = performance.now();
  const value = await work();
  process.stderr.write(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return value;
}

/** Says what was measured at once: a run that is broken off has said what it knew. */
export function shown(measures: readonly Measure[]): readonly Measure[] {
  process.stderr.write(`${measuresTable(measures)}\n`);
  return measures;
}

export const toldMeasures = async (
  what: string,
  work: () => Promise<readonly Measure[]>,
): Promise<readonly Measure[]> => shown(await told(what, work));
