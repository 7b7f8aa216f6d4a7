import * as z from 'zod/mini';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { parseCivilDate } from '../domain/cycles/civil-date.ts';
import { isOfOurTime } from '../domain/fields/day.ts';
import { because } from '../domain/fields/issue-problems.ts';
import { hasHiddenCharacters, holdsWords, visibleText } from '../domain/visible-text.ts';

/**
 * Text of a person: trimmed and without what nobody sees. What turns the reading direction round and control characters
 * are refused.
 */
export const personText = (longest: number) =>
  z.string().check(
    z.overwrite(visibleText),
    z.trim(),
    z.maxLength(longest),
    z.refine((text) => !hasHiddenCharacters(text), because('hidden-characters')),
  );

/** Text in which there is something to see. */
export const requiredText = (longest: number) =>
  personText(longest).check(z.refine(holdsWords, because('empty')));

export const CivilDateField = z.pipe(
  z.string().check(
    z.refine((text) => parseCivilDate(text) !== undefined, { ...because('not-a-date'), abort: true }),
    z.refine(isOfOurTime, because('check-the-year')),
  ),
  z.transform((text) => text as CivilDate),
);

const LOCAL_MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

const isLocalMoment = (text: string): boolean =>
  LOCAL_MOMENT.test(text) && parseCivilDate(text.slice(0, 'YYYY-MM-DD'.length)) !== undefined;

/**
 * A moment of an event: a date and time of day where the organisation is, without a zone (`2026-11-20T14:00`), or an instant
 * in UTC.
 */
export const Moment = z.string().check(
  z.refine((text) => isLocalMoment(text) || z.iso.datetime().safeParse(text).success, {
    ...because('not-a-time'),
    abort: true,
  }),
  z.refine(isOfOurTime, because('check-the-year')),
);

/** A lower-case GUID. */
export const ObjectId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** A row's opaque key: 64 hexadecimal digits. */
export const RowKey = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The id a form makes for itself, so that sending it twice stores it once. */
export const FormId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));
