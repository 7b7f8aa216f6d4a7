import * as z from 'zod/mini';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../domain/cycles/civil-date.ts';

/** Messages are ids with the field's limit in their name; `src/wording` and the tab hold the sentences. */
const CONTROL_OR_DIRECTION = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Text of a person: trimmed, without control characters or marks that turn the reading direction round. */
export const personText = (longest: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.maxLength(longest, { error: `too-long:${longest}` }),
      z.refine((text) => !CONTROL_OR_DIRECTION.test(text), { error: 'hidden-characters' }),
    );

export const requiredText = (longest: number) => personText(longest).check(z.minLength(1, { error: 'empty' }));

export const CivilDateField = z.pipe(
  z.string().check(z.refine((text) => parseCivilDate(text) !== undefined, { error: 'not-a-date' })),
  z.transform((text) => text as CivilDate),
);

/** A lower-case GUID. */
export const ObjectId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, { error: 'not-an-id' }));

/** A row's opaque key: 64 hexadecimal digits. */
export const RowKey = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'not-an-id' }));

/** The id a form makes for itself, so that sending it twice stores it once. */
export const FormId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, { error: 'not-an-id' }));
