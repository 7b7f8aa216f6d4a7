import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Asked, Label, Rest } from './asked.ts';
import type { Choice } from './choice.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

interface Amount {
  /** Both ends in; left out: whoever asks checks that by rules of its own. */
  readonly smallest?: number | undefined;
  readonly largest?: number | undefined;
  /** No part of one. */
  readonly isWhole?: boolean | undefined;
}

export interface NumberField<Id extends string = string> extends Asked<Id>, Amount {
  readonly type: 'number';
}

/** A number and what it counts, written as `6 weeks`. */
export interface SpanField<Id extends string = string, Words = Label> extends Asked<Id> {
  readonly type: 'span';
  readonly units: readonly Choice<Words>[];
}

/** A length of time, in a unit. */
export interface AmountInUnit {
  readonly unit: string;
  readonly amount: number;
}

export const numberField = <Id extends string>(id: Id, rest: Rest<NumberField> = {}): NumberField<Id> => ({
  type: 'number',
  id,
  isRequired: true,
  ...rest,
});

export const spanField = <Id extends string, Words = Label>(
  id: Id,
  units: readonly Choice<Words>[],
  rest: Rest<SpanField<Id, Words>> = {},
): SpanField<Id, Words> => ({ type: 'span', id, units, isRequired: true, ...rest });

/** How people write an amount, with a point or a comma. */
const TYPED_NUMBER = /^\d{1,6}([.,]\d{1,3})?$/;

export function parseNumber(
  { smallest, largest, isWhole = false }: Amount,
  typed: string,
): Result<number, Wrong> {
  if (!TYPED_NUMBER.test(typed)) return err(wrong('not-a-number'));
  const number = Number(typed.replace(',', '.'));
  if (isWhole && !Number.isInteger(number)) return err(wrong('not-whole'));
  if (smallest !== undefined && number < smallest) return err(wrong('too-small', smallest));
  return largest !== undefined && number > largest ? err(wrong('too-large', largest)) : ok(number);
}

export const spanText = ({ amount, unit }: { readonly amount: string; readonly unit: string }): string =>
  `${amount} ${unit}`.trim();

export function parseSpan(
  { units }: Pick<SpanField<string, unknown>, 'units'>,
  typed: string,
): Result<AmountInUnit, Wrong> {
  const [amount = '', unit = '', ...more] = typed.split(/\s+/);
  const parsed = parseNumber({}, amount);
  if (!parsed.ok || more.length > 0) return err(wrong('not-a-number'));
  return units.some(({ id }) => id === unit)
    ? ok({ unit, amount: parsed.value })
    : err(wrong('not-a-choice'));
}
