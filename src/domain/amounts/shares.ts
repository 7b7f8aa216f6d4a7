import { decimalOf, numberOf, shareInPercent, sumOf } from './decimal.ts';

/** `half-up`: each share on its own; `largest-remainder`: they total 100, ties going to the earlier. */
export type Rounding = 'half-up' | 'largest-remainder';

/** Shares rounded down, and those that lost most given one more until they total 100. */
function totallingHundred(counts: readonly number[], places: number): readonly number[] {
  const whole = BigInt(counts.reduce((sum, count) => sum + count, 0));
  const units = counts.map((count) => BigInt(count) * 100n * 10n ** BigInt(places));
  const left = 100n * 10n ** BigInt(places) - units.reduce((sum, each) => sum + each / whole, 0n);
  const byRemainder = counts
    .map((_count, index) => index)
    .toSorted((one, other) => Number((units[other] ?? 0n) % whole) - Number((units[one] ?? 0n) % whole));
  const more = new Set(byRemainder.slice(0, Number(left)));
  return units.map((each, index) => numberOf({ units: each / whole + (more.has(index) ? 1n : 0n), places }));
}

/** The share of each count in all of them, in per cent to so many places; null each where there is nothing to share. */
export function sharesInPercent(
  counts: readonly number[],
  places: number,
  rounding: Rounding,
): readonly (number | null)[] {
  const whole = sumOf(counts.map(decimalOf));
  if (whole.units === 0n) return counts.map(() => null);
  return rounding === 'largest-remainder'
    ? totallingHundred(counts, places)
    : counts.map((count) => shareInPercent(decimalOf(count), whole, places));
}
