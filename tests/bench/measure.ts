/** One line of the benchmark: a count is exact; a time is a ratio against a peer measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must not exceed; undefined where it is only stated. */
  readonly limit: number | undefined;
  /** What it was measured against, or how. */
  readonly beside: string;
}

/** A group of measures made together. */
export type Bench = () => Promise<readonly Measure[]>;

export const isMet = ({ value, limit }: Measure): boolean => limit === undefined || value <= limit;

/** The value below which this share of the sample lies. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
