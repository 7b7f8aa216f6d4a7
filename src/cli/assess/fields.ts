import * as z from 'zod';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../../domain/cycles/civil-date.ts';

/** What is said of a value that is absent, or is not of its form. */
const wrong = (what: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? 'missing' : what),
});

export const Text = z.string(wrong('not text'));

export const Flag = z.boolean(wrong('neither true nor false'));

/** Amounts of time, credits, points and levels. */
export const Amount = z.number(wrong('not a number')).min(0, { error: 'below 0' });

export const DateText = z
  .string(wrong('not a date'))
  .refine((text) => parseCivilDate(text) !== undefined, { error: 'not a date' })
  .transform((text) => text as CivilDate);

export const OptionalDate = DateText.nullish().transform((date) => date ?? null);
export const OptionalAmount = Amount.nullish().transform((amount) => amount ?? null);
export const OptionalText = Text.nullish().transform((text) => text ?? '');
export const OptionalFlag = Flag.nullish().transform((flag) => flag ?? false);

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
