import { z } from 'zod';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { typedDate } from '../domain/cycles/typed-date.ts';
import type { Column, Indexing } from './column.ts';
import { define } from './column.ts';
import {
  typedChoice,
  typedInstant,
  typedName,
  typedNumber,
  typedObjectId,
  typedShare,
  typedText,
} from './typed-values.ts';

/** The most a single line holds (learn: "Column types and options in SharePoint"). */
const LONGEST_LINE = 255;

const line = { text: { maxLength: LONGEST_LINE } };
const paragraphs = { text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } } as const;

/** A single line breaks nowhere: SharePoint refuses breaks in it. */
const onOneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** SharePoint keeps no empty text: it is the same as no value. */
const orEmpty = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** Takes what can be read without doubt, however it is typed. */
const typed = <Value>(read: (value: unknown) => Value | undefined): z.ZodType<Value> =>
  z.unknown().transform((value, context) => {
    const found = read(value);
    if (found !== undefined) return found;
    context.addIssue('is not as expected');
    return z.NEVER;
  });

const isOneLine = (value: string): boolean => value.length <= LONGEST_LINE;

/** One line of text that is always there: ids, names. */
export const text = (name: string, indexing: Indexing = {}): Column<string> => ({
  definition: define(name, indexing, line),
  expects: 'text',
  schema: typed(typedText).refine(isOneLine),
  toField: onOneLine,
});

/** The object id of somebody in the directory. */
export const objectId = (name: string, indexing: Indexing = {}): Column<string> => ({
  ...text(name, indexing),
  expects: 'object-id',
  schema: typed(typedObjectId),
});

/** A short name that a row has and others point to: of a unit, of a policy. */
export const shortName = (name: string, indexing: Indexing = {}): Column<string> => ({
  ...text(name, indexing),
  schema: typed(typedName).refine(isOneLine),
});

/** What stands in a scope that is no unit. */
export const WHOLE_ORGANISATION = 'whole-organisation';

/**
 * Where something holds: a unit's key, or the word for the whole organisation, which is undefined. Nothing is not a scope: a
 * cell that somebody emptied would otherwise give more than it held.
 */
export const scope = (name: string): Column<string | undefined> => {
  const unit = shortName(name);
  return {
    definition: unit.definition,
    expects: 'scope',
    schema: unit.schema.transform((key) => (key === WHOLE_ORGANISATION ? undefined : key)),
    toField: (key) => unit.toField(key ?? WHOLE_ORGANISATION),
  };
};

/** One line of text that may be empty. */
export const textOrEmpty = (name: string): Column<string> => ({
  definition: define(name, {}, line),
  expects: 'text',
  schema: orEmpty.transform((value) => value.trim()),
  toField: onOneLine,
});

/** Text of any length, which may be empty; such a column cannot be indexed. */
export const note = (name: string): Column<string> => ({
  definition: define(name, {}, paragraphs),
  expects: 'text',
  schema: orEmpty,
  toField: (value) => value,
});

/** Ids that hold no line break, one a line, so that they can be edited by hand. */
export const lines = (name: string): Column<readonly string[]> => ({
  definition: define(name, {}, paragraphs),
  expects: 'text',
  schema: orEmpty.transform((value) =>
    value
      .split(/\r?\n/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
  toField: (value) => value.join('\n'),
});

/** Short names of other rows, one a line. */
export const shortNames = (name: string): Column<readonly string[]> => {
  const column = lines(name);
  return {
    ...column,
    schema: column.schema.transform((names) => names.map((each) => each.toLowerCase())),
  };
};

const AnswerTexts = z.record(z.string(), z.string());

export function jsonIn(value: string): unknown {
  try {
    return JSON.parse(value === '' ? '{}' : value);
  } catch {
    return undefined;
  }
}

/** Texts by id. */
export const textsById = (name: string): Column<Readonly<Record<string, string>>> => ({
  definition: define(name, {}, paragraphs),
  expects: 'texts-by-id',
  schema: orEmpty.transform(jsonIn).pipe(AnswerTexts),
  toField: (value) => JSON.stringify(value),
});

/** Texts by id, in a column that its list got later: without any, a row written before is as it was. */
export const addedTextsById = (name: string): Column<Readonly<Record<string, string>>> => ({
  ...textsById(name),
  toField: (value) => (Object.keys(value).length === 0 ? '' : JSON.stringify(value)),
});

export const wholeNumber = (name: string): Column<number> => ({
  definition: define(name, {}, { number: { decimalPlaces: 'none' } }),
  expects: 'whole-number',
  schema: typed(typedNumber).refine(Number.isInteger),
  toField: (value) => value,
});

export const decimal = (name: string): Column<number> => ({
  definition: define(name, {}, { number: { decimalPlaces: 'automatic' } }),
  expects: 'number',
  schema: typed(typedNumber),
  toField: (value) => value,
});

/** From 0 to 1. */
export const fraction = (name: string): Column<number> => ({
  definition: define(name, {}, { number: { decimalPlaces: 'automatic' } }),
  expects: 'share',
  schema: typed(typedShare),
  toField: (value) => value,
});

/** None, half or the whole of a day. */
export const shareOfDay = (name: string): Column<0 | 0.5 | 1> => ({
  definition: define(name, {}, { number: { decimalPlaces: 'automatic' } }),
  expects: 'share',
  schema: typed((value) => ([0, 0.5, 1] as const).find((share) => share === typedNumber(value))),
  toField: (value) => value,
});

/** A day, as text `2026-03-31`: SharePoint's own dates are instants and change their day with the site's time zone. */
export const date = (name: string, indexing: Indexing = {}): Column<CivilDate> => ({
  definition: define(name, indexing, line),
  expects: 'date',
  schema: typed((value) => (typeof value === 'string' ? typedDate(value) : undefined)),
  toField: (value) => value,
});

/** An ISO instant in UTC, as text: SharePoint's own dates lose the parts of a second. */
export const instant = (name: string): Column<string> => ({
  definition: define(name, {}, line),
  expects: 'instant',
  schema: typed(typedInstant),
  toField: (value) => value,
});

export const choice = <Value extends string>(
  name: string,
  choices: readonly [Value, ...Value[]],
  indexing: Indexing = {},
): Column<Value> => ({
  definition: define(name, indexing, {
    choice: { choices, allowTextEntry: false, displayAs: 'dropDownMenu' },
  }),
  expects: 'choice',
  schema: typed((value) => typedChoice(value, choices)),
  toField: (value) => value,
});

/** The same column where it may be left empty. */
export const optional = <Value>(column: Column<Value>): Column<Value | undefined> => ({
  definition: column.definition,
  expects: column.expects,
  schema: z.union([
    z
      .unknown()
      .refine(
        (value) =>
          value === undefined || value === null || (typeof value === 'string' && value.trim() === ''),
      )
      .transform(() => undefined),
    column.schema,
  ]),
  toField: (value) => (value === undefined ? null : column.toField(value)),
});
