import type { z } from 'zod';
import type { Expected } from '../domain/rows/row-problem.ts';

/** What a list item's field holds on the wire; null empties it. */
export type ColumnValue = string | number | null;

/** A column as Graph creates it (Graph docs: columnDefinition): exactly one of the type facets. */
export interface ColumnDefinition {
  /** Internal name: PascalCase ASCII, chosen once, never shown. */
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly text?: TextFacet;
  readonly number?: { readonly decimalPlaces: 'automatic' | 'none' };
  readonly choice?: {
    readonly choices: readonly string[];
    readonly allowTextEntry: false;
    readonly displayAs: 'dropDownMenu';
  };
}

type TextFacet =
  | { readonly maxLength: number }
  | { readonly allowMultipleLines: true; readonly linesForEditing: number; readonly textType: 'plain' };

/** A column and how a value of the domain goes into it and comes out of it. */
export interface Column<Value> {
  readonly definition: ColumnDefinition;
  /** What it asks for: said to whoever mends a row that does not parse. */
  readonly expects: Expected;
  /** Reads a field; what people edited by hand may not parse. A field without a value is undefined. */
  readonly schema: z.ZodType<Value>;
  readonly toField: (value: Value) => ColumnValue;
  /** What the hash of a body takes for the value; left out: the value itself. */
  readonly inHash?: (value: Value) => unknown;
}

/** Only to be indexed columns can be looked up by. */
export interface Indexing {
  readonly indexed?: boolean;
  readonly unique?: boolean;
}

const spaced = (name: string): string => {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return words.charAt(0) + words.slice(1).toLowerCase();
};

export const define = (
  name: string,
  { indexed = false, unique = false }: Indexing,
  facet: Pick<ColumnDefinition, 'text' | 'number' | 'choice'>,
): ColumnDefinition => ({
  name,
  displayName: spaced(name),
  indexed: indexed || unique,
  enforceUniqueValues: unique,
  ...facet,
});
