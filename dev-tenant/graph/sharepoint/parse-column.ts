import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Result } from '../exchange.ts';
import { invalidRequest, no, notImitated, ok } from '../exchange.ts';
import { parseBody } from '../parse-body.ts';
import type { Column, ColumnKind } from './column.ts';
import { isIndexable, longestText } from './column.ts';

const Text = z.strictObject({
  allowMultipleLines: z.boolean().default(false),
  appendChangesToExistingText: z.literal(false).default(false),
  linesForEditing: z.number().int().nonnegative().optional(),
  maxLength: z.number().int().min(1).max(longestText).optional(),
  textType: z.enum(['plain', 'richText']).default('plain'),
});

const DefaultValue = z.strictObject({ value: z.string() }).transform(({ value }) => value);

const Choice = z
  .strictObject({
    allowTextEntry: z.boolean().default(false),
    choices: z.array(z.string().min(1)).min(1),
    displayAs: z.enum(['dropDownMenu', 'radioButtons']).default('dropDownMenu'),
  })
  .transform((choice): ColumnKind => ({ facet: 'choice', ...choice }));

const flags = {
  description: z.string(),
  displayName: z.string().min(1).max(255),
  indexed: z.boolean(),
  enforceUniqueValues: z.boolean(),
  required: z.boolean(),
  hidden: z.boolean(),
};

const facets = {
  text: Text.transform((text): ColumnKind =>
    text.allowMultipleLines
      ? { facet: 'note', textType: text.textType, linesForEditing: text.linesForEditing ?? 6 }
      : { facet: 'text', maxLength: text.maxLength ?? longestText },
  ).optional(),
  number: z
    .strictObject({
      decimalPlaces: z
        .enum(['automatic', 'none', 'one', 'two', 'three', 'four', 'five'])
        .default('automatic'),
      displayAs: z.literal('number').optional(),
      minimum: z.number().default(-Number.MAX_VALUE),
      maximum: z.number().default(Number.MAX_VALUE),
    })
    .transform(({ decimalPlaces, minimum, maximum }): ColumnKind => ({
      facet: 'number',
      decimalPlaces,
      minimum,
      maximum,
    }))
    .optional(),
  dateTime: z
    .strictObject({
      displayAs: z.enum(['default', 'friendly', 'standard']).optional(),
      format: z.enum(['dateOnly', 'dateTime']).default('dateTime'),
    })
    .transform(({ format }): ColumnKind => ({ facet: 'dateTime', format }))
    .optional(),
  boolean: z
    .strictObject({})
    .transform((): ColumnKind => ({ facet: 'boolean' }))
    .optional(),
  choice: Choice.optional(),
};

const NewColumn = z.strictObject({
  ...z.object(flags).partial().shape,
  // SharePoint encodes other characters and cuts at 32; that is not imitated, so such a name is refused.
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, 'must be an ASCII name of at most 32 characters'),
  defaultValue: DefaultValue.optional(),
  ...facets,
});

/** Whether sites and lists that use a site column follow; for a list's own column it says nothing (Graph docs). */
const propagateChanges = z.boolean().optional();

const ColumnChange = z.strictObject({
  propagateChanges,
  ...z.object(flags).partial().shape,
  defaultValue: DefaultValue.optional(),
  choice: Choice.optional(),
});

/** Documented facets that this tenant leaves out (Graph docs: columnDefinition). */
const otherFacets = [
  'lookup',
  'personOrGroup',
  'calculated',
  'currency',
  'hyperlinkOrPicture',
  'term',
  'thumbnail',
  'geolocation',
];

function omittedFacet(body: unknown): string | undefined {
  return typeof body === 'object' && body !== null ? otherFacets.find((facet) => facet in body) : undefined;
}

export function parseNewColumn(body: unknown): Result<Column> {
  const omitted = omittedFacet(body);
  if (omitted !== undefined) return no(notImitated(`a column with the facet '${omitted}'`));
  const parsed = parseBody(NewColumn, body);
  if (!parsed.ok) return parsed;

  const { name, displayName, description, indexed, enforceUniqueValues, required, hidden, defaultValue } =
    parsed.value;
  const { text, number, dateTime, boolean, choice } = parsed.value;
  const kinds = [text, number, dateTime, boolean, choice].filter((kind) => kind !== undefined);
  const [kind] = kinds;
  if (!kind || kinds.length > 1) return no(invalidRequest('A column needs exactly one type facet.'));

  return checked({
    id: randomUUID(),
    name,
    displayName: displayName ?? name,
    description: description ?? '',
    indexed: indexed ?? false,
    enforceUniqueValues: enforceUniqueValues ?? false,
    required: required ?? false,
    hidden: hidden ?? false,
    readOnly: false,
    columnGroup: 'Custom Columns',
    defaultValue,
    kind,
  });
}

/** The column after a PATCH; its type and its internal name cannot change (Graph docs: columnDefinition). */
export function parseColumnChange(column: Column, body: unknown): Result<Column> {
  const parsed = parseBody(ColumnChange, body);
  if (!parsed.ok) return parsed;
  const { choice, propagateChanges: _, ...change } = parsed.value;
  if (choice !== undefined && column.kind.facet !== 'choice') {
    return no(invalidRequest('The type of a column cannot be changed.'));
  }
  const changes = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return checked({ ...column, ...changes, kind: choice ?? column.kind });
}

function checked(column: Column): Result<Column> {
  if (column.indexed && !isIndexable(column)) {
    return no(invalidRequest(`The column '${column.name}' cannot be indexed.`));
  }
  if (column.enforceUniqueValues && !column.indexed) {
    return no(invalidRequest(`The column '${column.name}' must be indexed to enforce unique values.`));
  }
  if (column.enforceUniqueValues && column.kind.facet === 'boolean') {
    return no(invalidRequest(`The column '${column.name}' cannot enforce unique values.`));
  }
  return ok(column);
}
