import * as z from 'zod';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../../domain/cycles/civil-date.ts';

/** What is said of a value that is absent, or is not of its form. */
const wrong = (what: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'missing' : what),
});

export const Text = z.string(wrong('not text'));

/** Amounts of time, credits, points and levels. */
export const Amount = z.number(wrong('not a number')).min(0, { error: 'below 0' });

const isDate = (value: unknown): boolean => typeof value === 'string' && parseCivilDate(value) !== undefined;

export const DateText = z.custom<CivilDate>(isDate, wrong('not a date'));

/**
 * A value that may be left out or null. One function for each field instead of a chain of schemas: files hold a hundred
 * thousand rows of twenty fields.
 */
const optional = <Value, Fallback>(whyNot: (value: unknown) => string | undefined, fallback: Fallback) =>
  z.transform((input: unknown, context): Value | Fallback => {
    if (input === undefined || input === null) return fallback;
    const sentence = whyNot(input);
    if (sentence === undefined) return input as Value;
    context.issues.push({ code: 'custom', message: sentence, input });
    return z.NEVER;
  });

export const OptionalDate = optional<CivilDate, null>(
  (value) => (isDate(value) ? undefined : 'not a date'),
  null,
);
export const OptionalAmount = optional<number, null>((value) => {
  if (typeof value !== 'number') return 'not a number';
  return value < 0 ? 'below 0' : undefined;
}, null);
export const OptionalText = optional<string, ''>(
  (value) => (typeof value === 'string' ? undefined : 'not text'),
  '',
);
export const OptionalFlag = optional<boolean, false>(
  (value) => (typeof value === 'boolean' ? undefined : 'neither true nor false'),
  false,
);
/** The day something was entered; left out where it is its own day. */
export const RecordedOn = optional<CivilDate, undefined>(
  (value) => (isDate(value) ? undefined : 'not a date'),
  undefined,
);

/** Amounts of a record by sort: `{ "participatory": 2 }`. */
export const AmountsBySort = z
  .record(z.string(), Amount, wrong('not an object of amounts by sort'))
  .nullish()
  .transform((amounts) => amounts ?? undefined);

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, wrong(`not one of ${values.join(', ')}`));

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, wrong('not a list'))
    .nullish()
    .transform((items) => items ?? []);

/** Both ends in. */
export const Span = z
  .object({ from: DateText, to: DateText }, wrong('not an object with from and to'))
  .refine(({ from, to }) => from <= to, { error: 'before from', path: ['to'] });

const openEnded = { from: DateText, to: OptionalDate };

const endsAfterItBegins = ({ from, to }: { from: CivilDate; to: CivilDate | null }) =>
  to === null || from <= to;

/** A period with more to say of it; no end: still so. */
export const periodWith = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .object({ ...openEnded, ...shape }, wrong('not an object with from and to'))
    .refine((period) => endsAfterItBegins(period as unknown as { from: CivilDate; to: CivilDate | null }), {
      error: 'before from',
      path: ['to'],
    });
