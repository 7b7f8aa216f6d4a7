import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../../measure.ts';
import type { Page } from '../product/page.ts';

/** Milliseconds of each answer, by the page's name. */
export type Samples = ReadonlyMap<string, readonly number[]>;

export interface SamplingBounds {
  /** Of each page. */
  readonly most: number;
  readonly seconds: number;
  /** Between two answers; 8 when left out. */
  readonly betweenMilliseconds?: number;
}

/** From one address the server takes two hundred a second. */
const BETWEEN_MILLISECONDS = 8;

/** Asks the pages one after the other, round after round, so that a slow moment of the machine meets each. */
export async function sampled(
  pages: readonly Page[],
  { most, seconds, betweenMilliseconds = BETWEEN_MILLISECONDS }: SamplingBounds,
  isOver: () => boolean = () => false,
): Promise<Samples> {
  const samples = new Map<string, number[]>(pages.map(({ name }) => [name, []]));
  const until = performance.now() + seconds * 1000;
  for (let turn = 0; turn < most; turn += 1) {
    for (const { name, ask } of pages) {
      samples.get(name)?.push((await ask(turn)).milliseconds);
      await wait(betweenMilliseconds);
    }
    if (performance.now() > until || isOver()) break;
  }
  return samples;
}

export const p50 = (samples: Samples, { name }: Pick<Page, 'name'>): number =>
  percentile(samples.get(name) ?? [], 0.5);

export const p95 = (samples: Samples, { name }: Pick<Page, 'name'>): number =>
  percentile(samples.get(name) ?? [], 0.95);

/** Several samplings as one. */
export const together = (...all: readonly Samples[]): Samples =>
  new Map(
    [...new Set(all.flatMap((each) => [...each.keys()]))].map((name) => [
      name,
      all.flatMap((each) => each.get(name) ?? []),
    ]),
  );
