import type { Result } from '../exchange.ts';
import { invalidRequest, no, ok } from '../exchange.ts';
import type { OpenAnswers } from '../open-answers.ts';
import { overlongText, usualAnswers } from '../open-answers.ts';
import type { Column } from './column.ts';
import { longestNote } from './column.ts';

type FieldValue = string | number | boolean;

/** Values by internal name; a column without a value has no entry. */
export type Fields = Readonly<Record<string, FieldValue>>;

export const unknownField = (name: string) => invalidRequest(`Field '${name}' is not recognized`);

/** What a write asks for, column by column; null empties one. */
export type FieldChanges = ReadonlyMap<string, FieldValue | null>;

export function parseFieldChanges(
  columns: readonly Column[],
  input: Readonly<Record<string, unknown>>,
  openAnswers: OpenAnswers = usualAnswers,
): Result<FieldChanges> {
  const changes = new Map<string, FieldValue | null>();
  for (const [name, value] of Object.entries(input)) {
    const column = columns.find((each) => each.name === name);
    if (!column) return no(unknownField(name));
    if (column.readOnly) return no(invalidRequest(`Field '${name}' is read-only`));
    const parsed = parseFieldValue(column, value, openAnswers);
    if (!parsed.ok) return parsed;
    changes.set(name, parsed.value);
  }
  return ok(changes);
}

function parseFieldValue(
  column: Column,
  value: unknown,
  openAnswers: OpenAnswers = usualAnswers,
): Result<FieldValue | null> {
  // SharePoint keeps no empty text: it is the same as no value.
  if (value === null || value === '') return ok(null);
  const wrong = (expected: string) => no(invalidRequest(`Field '${column.name}' takes ${expected}`));
  const tooLong = (most: number) =>
    no(overlongText(openAnswers, `Field '${column.name}' takes at most ${most} characters`));
  const { kind } = column;
  switch (kind.facet) {
    case 'text':
      if (typeof value !== 'string') return wrong('text');
      if (value.length > kind.maxLength) return tooLong(kind.maxLength);
      return /[\r\n]/.test(value) ? wrong('one line of text') : ok(value);
    case 'note':
      if (typeof value !== 'string') return wrong('text');
      return value.length > longestNote ? tooLong(longestNote) : ok(value);
    case 'choice':
      if (typeof value !== 'string') return wrong('text');
      return kind.allowTextEntry || kind.choices.includes(value) ? ok(value) : wrong('one of its choices');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('a number');
      return value < kind.minimum || value > kind.maximum
        ? wrong(`a number from ${kind.minimum} to ${kind.maximum}`)
        : ok(value);
    case 'boolean':
      return typeof value === 'boolean' ? ok(value) : wrong('true or false');
    case 'dateTime': {
      const instant = typeof value === 'string' ? storedInstant(value, kind.format) : undefined;
      return instant === undefined ? wrong('a date in ISO 8601') : ok(instant);
    }
    case 'counter':
    case 'personOrGroup':
    case 'computed':
      return wrong('no value');
  }
}

/** SharePoint keeps whole seconds in UTC; undefined when the text is no date that exists. */
export function storedInstant(text: string, format: 'dateOnly' | 'dateTime'): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i.exec(text);
  if (!found?.[1]) return undefined;
  const day = new Date(`${found[1]}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== found[1]) return undefined;
  const instant = new Date(found[2] === undefined ? day : text);
  if (Number.isNaN(instant.getTime())) return undefined;
  const iso = instant.toISOString();
  return format === 'dateOnly' ? `${iso.slice(0, 10)}T00:00:00Z` : `${iso.slice(0, 19)}Z`;
}

/** What a new item gets where its creator says nothing. */
export function withDefaults(columns: readonly Column[], changes: FieldChanges): Result<FieldChanges> {
  const values = new Map<string, FieldValue | null>(changes);
  for (const column of columns) {
    if (column.defaultValue === undefined || values.has(column.name)) continue;
    const value = parseFieldValue(column, defaultInput(column, column.defaultValue));
    if (!value.ok) return value;
    values.set(column.name, value.value);
  }
  return ok(values);
}

/** Defaults are written as text whatever the column's type; a yes/no column's is `1` or `0`. */
function defaultInput({ kind }: Column, text: string): unknown {
  if (kind.facet === 'number') return Number(text);
  if (kind.facet === 'boolean') return text === '1' || text.toLowerCase() === 'true';
  return text;
}

export function changed(fields: Fields, changes: FieldChanges): Fields {
  const result: Record<string, FieldValue> = { ...fields };
  for (const [name, value] of changes) {
    if (value === null) Reflect.deleteProperty(result, name);
    else result[name] = value;
  }
  return result;
}
