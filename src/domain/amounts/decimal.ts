/** An exact decimal number: `units` of 10 to the power of minus `places`. Money and shares are worked out in it. */
export interface Decimal {
  readonly units: bigint;
  /** From 0. */
  readonly places: number;
}

const DIGITS = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/;

/** The decimal that people mean by a finite number: the shortest text that stands for it. */
export function decimalOf(value: number): Decimal {
  const { sign = '', whole = '0', fraction = '', exponent = '0' } = DIGITS.exec(String(value))?.groups ?? {};
  const units = BigInt(`${sign}${whole}${fraction}`);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

const unitsAt = ({ units, places }: Decimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - places);

export function plus(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { units: unitsAt(one, places) + unitsAt(other, places), places };
}

export const minus = (one: Decimal, { units, places }: Decimal): Decimal =>
  plus(one, { units: -units, places });

export const times = (one: Decimal, other: Decimal): Decimal => ({
  units: one.units * other.units,
  places: one.places + other.places,
});

/** Nothing added up is 0. */
export const sumOf = (amounts: readonly Decimal[]): Decimal => amounts.reduce(plus, { units: 0n, places: 0 });

/** The nearest number there is. */
export const numberOf = ({ units, places }: Decimal): number => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const cut = digits.length - places;
  return Number(`${units < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut) || '0'}`);
};

/** One divided by another, rounded half-up to so many places; null where the other is 0. */
export function quotient(one: Decimal, other: Decimal, places: number): number | null {
  if (other.units === 0n) return null;
  const common = Math.max(one.places, other.places);
  const sign = other.units < 0n ? -1n : 1n;
  // Half-up: twice the quotient plus one, halved and rounded down.
  const above = sign * (2n * unitsAt(one, common) * 10n ** BigInt(places) + unitsAt(other, common));
  const below = sign * 2n * unitsAt(other, common);
  const down = above / below - (above < 0n && above % below !== 0n ? 1n : 0n);
  return numberOf({ units: down, places });
}

const HUNDRED = decimalOf(100);

/** A share in per cent, rounded half-up to so many places; null of nothing. */
export const shareInPercent = (part: Decimal, whole: Decimal, places: number): number | null =>
  quotient(times(part, HUNDRED), whole, places);
