import { z } from 'zod';
import { invariant } from '../domain/invariant.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Fact } from '../domain/rows/fact.ts';
import type { ColumnProblem } from '../domain/rows/row-problem.ts';
import type { Work } from '../ports/waiting.ts';
import { visibleText } from '../domain/visible-text.ts';
import { bodyHash, fieldsSeal } from './body-hash.ts';
import type { Column, ColumnDefinition, ColumnValue } from './column.ts';
import { define } from './column.ts';
import { text } from './columns.ts';

/** Evidence is written once and corrected by another row; working documents are patched. */
type Holds = 'evidence' | 'working-documents';

/**
 * Whom a row is about: the person or the policy whose id a property holds, everybody of the unit whose key it holds and of
 * those below it, which name the one above them in a column, or nobody in particular.
 */
export type RowSubject<Property extends string = string> =
  | { readonly of: 'unit'; readonly by: Property; readonly below: string }
  | { readonly of: 'person' | 'policy'; readonly by: Property; readonly unless?: SetByColumn }
  | { readonly of: 'everybody' };

/** Rows that touch nobody: what one of their columns holds says so. */
interface SetByColumn {
  readonly column: string;
  readonly holds: string;
}

export interface WokenWork<Property extends string = string> {
  readonly work: Exclude<Work, 'counts'>;
  readonly by: Property;
}

export type Fields = Readonly<Record<string, ColumnValue>>;

/** A SharePoint list: its columns, and how its rows become values of the domain. */
export interface List<
  Value extends { readonly key: string } = never,
  Lookup extends keyof Value & string = never,
> {
  readonly title: string;
  readonly holds: Holds;
  readonly subject: RowSubject;
  /** What pages show of its rows. A row that feeds the standing makes that of its subject be judged anew. */
  readonly feeds: readonly Fact[];
  /** Columns that only say what something is called: a row of which nothing else changes touches nobody. */
  readonly labels: readonly string[];
  /** Work that a row of it wakes, and the property that says what the work is about. */
  readonly wakes: readonly WokenWork[];
  /** Properties that rows are looked up by; their columns are indexed. */
  readonly lookups: readonly Lookup[];
  /** With the unique key and the hash of the body. */
  readonly columns: readonly ColumnDefinition[];
  /** The value that a row states, whoever wrote it. */
  readonly parse: (fields: Readonly<Record<string, unknown>>) => Result<Value, readonly ColumnProblem[]>;
  /**
   * The value of a row that counts: as the product wrote it, or somebody confirmed it since. A row that was typed into its
   * list or edited there is a problem of its `BodyHash` until then.
   */
  readonly read: (fields: Readonly<Record<string, unknown>>) => Result<Value, readonly ColumnProblem[]>;
  /**
   * The value of a row that counted when it was taken into the local file. Its hash is taken again only where the row gives
   * somebody rights or says who answers: whoever edits the file makes nobody more.
   */
  readonly readHeld: (fields: Readonly<Record<string, unknown>>) => Result<Value, readonly ColumnProblem[]>;
  /** Everything that a new row holds, its hash among it. */
  readonly toFields: (value: Value) => Fields;
  /** A row as the product would have written it; undefined where it does not parse. */
  readonly rewritten: (fields: Readonly<Record<string, unknown>>) => Fields | undefined;
  readonly bodyHash: (value: Value) => string;
  /** Whether a row was written with this body, whatever its stamps. */
  readonly holdsBody: (fields: Readonly<Record<string, unknown>>, value: Value) => boolean;
  /** Whether two values with the same body were stamped by the same write. */
  readonly hasSameStamps: (first: Value, second: Value) => boolean;
}

export interface ListDeclaration<
  Value extends { readonly key: string },
  Lookup extends keyof Value & string,
> {
  readonly title: string;
  readonly holds: Holds;
  /** By the key, or by one of the lookups. */
  readonly subject: RowSubject<Lookup | 'key'>;
  readonly feeds: readonly Fact[];
  /** Properties that only say what something is called: nobody is judged or counted by them. */
  readonly labels?: readonly (keyof Value & string)[];
  readonly wakes?: readonly WokenWork<Lookup | 'key'>[];
  readonly lookups?: readonly Lookup[];
  /** The key's column, where a key is more than any text. */
  readonly key?: Column<string>;
  /** Whether a row gives somebody rights or says who answers; left out: each working document does, and no evidence. */
  readonly givesRights?: (value: Value) => boolean;
  /** What a row whose columns all parse still gets wrong. */
  readonly check?: (value: Value) => readonly ColumnProblem[];
  /** Properties that only stamp the write: not part of the body. */
  readonly stamps?: readonly (keyof Value & string)[];
  readonly columns: { readonly [Property in Exclude<keyof Value, 'key'>]-?: Column<Value[Property]> };
}

type AnyColumn = Column<unknown>;

export const KEY_COLUMN = 'Key';
export const BODY_HASH_COLUMN = 'BodyHash';

/** A hash of the body and one of the whole row, so that one tells writes apart and the other what was edited since. */
const HASHES_APART = '.';

const keyColumn = text(KEY_COLUMN, { unique: true });
const bodyHashDefinition = define(BODY_HASH_COLUMN, {}, { text: { maxLength: 255 } });

/** However it came into a row, by hand or from another list: what nobody sees is no part of it. */
const asSeen = (field: unknown): unknown => (typeof field === 'string' ? visibleText(field) : field);

type ParsedField = { readonly success: true; readonly data: unknown } | { readonly success: false };

/** Of each column; what more there is, is parsed each time. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 24;

/** Most fields of thousands of rows are empty, or one of a few ids, dates and numbers: what one was parsed as, it is again. */
function remembering(column: AnyColumn): (field: unknown) => ParsedField {
  // Compiled: a column is read hundreds of thousands of times.
  const schema = z.compile(column.schema);
  const known = new Map<unknown, ParsedField>();
  return (field) => {
    const found = known.get(field);
    if (found) return found;
    const parsed: ParsedField = schema.safeParse(asSeen(field));
    const isShort = typeof field === 'string' ? field.length <= LONGEST_REMEMBERED : Object(field) !== field;
    if (isShort && known.size < MOST_REMEMBERED) known.set(field, parsed);
    return parsed;
  };
}

export const defineList =
  <Value extends { readonly key: string }>() =>
  <Lookup extends keyof Value & string = never>(
    declaration: ListDeclaration<Value, Lookup>,
  ): List<Value, Lookup> => {
    const { title, holds, subject, feeds, wakes = [], lookups = [], stamps = [], labels = [] } = declaration;
    const { key = keyColumn, check } = declaration;
    const { givesRights = () => holds === 'working-documents' } = declaration;
    // Each property goes to its own column only, so that the values' types need not be known here.
    const columns = { ...declaration.columns, key } as unknown as Readonly<Record<string, AnyColumn>>;
    const properties = Object.entries(columns).map(
      ([property, column]) => [property, { ...column, parse: remembering(column) }] as const,
    );
    for (const lookup of lookups) {
      const isIndexed = properties.some(([name, column]) => name === lookup && column.definition.indexed);
      invariant(isIndexed, `the column of ${lookup} in ${title} is indexed`);
    }
    const hashedOtherwise = properties.filter(([, { inHash }]) => inHash !== undefined);
    const hashOf = (value: Value) => {
      const body = { ...value };
      for (const [property, { inHash }] of hashedOtherwise) {
        Object.assign(body, { [property]: inHash?.(value[property as keyof Value]) });
      }
      return bodyHash(body, stamps);
    };
    const ownFieldsOf = (value: Value): Fields =>
      Object.fromEntries(
        properties.map(([property, { definition, toField }]): [string, ColumnValue] => [
          definition.name,
          toField(value[property as keyof Value]),
        ]),
      );
    const hashesOf = (fields: Readonly<Record<string, unknown>>): readonly string[] => {
      const stored = fields[BODY_HASH_COLUMN];
      return typeof stored === 'string' ? stored.split(HASHES_APART) : [];
    };
    const parse: List<Value, Lookup>['parse'] = (fields) => {
      const value: Record<string, unknown> = {};
      const problems: ColumnProblem[] = [];
      for (const [property, { definition, parse: parseField, expects }] of properties) {
        const parsed = parseField(fields[definition.name]);
        if (parsed.success) value[property] = parsed.data;
        else problems.push({ column: definition.name, expected: expects });
      }
      if (problems.length > 0) return err(problems);
      // Every property has been parsed by its own column, which the declaration's type makes complete.
      const whole = value as unknown as Value;
      const wrong = check?.(whole) ?? [];
      return wrong.length > 0 ? err(wrong) : ok(whole);
    };
    const asSealed = (
      value: Value,
      fields: Readonly<Record<string, unknown>>,
    ): Result<Value, readonly ColumnProblem[]> => {
      const [, seal] = hashesOf(fields);
      if (seal === fieldsSeal(ownFieldsOf(value))) return ok(value);
      const expected = seal === undefined ? 'confirmed-entry' : 'confirmed-change';
      return err([{ column: BODY_HASH_COLUMN, expected }]);
    };
    const toFields = (value: Value): Fields => {
      const fields = ownFieldsOf(value);
      const hashes = [hashOf(value), fieldsSeal(fields)];
      return { ...fields, [BODY_HASH_COLUMN]: hashes.join(HASHES_APART) };
    };
    return {
      title,
      holds,
      subject,
      feeds,
      labels: properties.flatMap(([name, { definition }]) =>
        labels.some((label) => label === name) ? definition.name : [],
      ),
      wakes,
      lookups,
      columns: [...properties.map(([, column]) => column.definition), bodyHashDefinition],
      parse,
      read(fields) {
        const parsed = parse(fields);
        return parsed.ok ? asSealed(parsed.value, fields) : parsed;
      },
      readHeld(fields) {
        const parsed = parse(fields);
        return parsed.ok && givesRights(parsed.value) ? asSealed(parsed.value, fields) : parsed;
      },
      toFields,
      rewritten(fields) {
        const parsed = parse(fields);
        return parsed.ok ? toFields(parsed.value) : undefined;
      },
      bodyHash: hashOf,
      holdsBody: (fields, value) => hashesOf(fields)[0] === hashOf(value),
      hasSameStamps: (first, second) => stamps.every((stamp) => first[stamp] === second[stamp]),
    };
  };
