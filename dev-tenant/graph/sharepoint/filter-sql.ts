import type { SQLInputValue } from 'node:sqlite';
import type { Result } from '../exchange.ts';
import { invalidRequest, no, ok } from '../exchange.ts';
import type { Comparison, Filter, Literal } from '../open-data/filter.ts';
import type { Column } from './column.ts';
import { valueExpression } from './columns.ts';
import { storedInstant } from './field-values.ts';

/** A condition on the table of items; values are bound, never written into the text. */
export interface Condition {
  readonly text: string;
  readonly parameters: readonly SQLInputValue[];
}

export const columnOfPath = (columns: readonly Column[], path: string): Result<Column> => {
  const name = /^fields\/(\w+)$/.exec(path)?.[1];
  if (name === undefined) return no(invalidRequest(`'${path}' cannot be referenced in filter or orderby.`));
  const column = columns.find((each) => each.name === name || (name === 'ID' && each.name === 'id'));
  return column ? ok(column) : no(invalidRequest(`Field '${name}' is not recognized`));
};

const operators: Readonly<Record<Comparison, { sql: string; opposite: Comparison }>> = {
  eq: { sql: '=', opposite: 'ne' },
  ne: { sql: '<>', opposite: 'eq' },
  lt: { sql: '<', opposite: 'ge' },
  ge: { sql: '>=', opposite: 'lt' },
  gt: { sql: '>', opposite: 'le' },
  le: { sql: '<=', opposite: 'gt' },
};

/**
 * Negation is pushed down to the comparisons, because SQL's `NOT` would lose items without a value, and an index
 * serves `=` but not `NOT (… <> …)`.
 */
export function filterSql(filter: Filter, columns: readonly Column[], isNegated = false): Result<Condition> {
  switch (filter.kind) {
    case 'not':
      return filterSql(filter.operand, columns, !isNegated);
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, columns, isNegated);
      if (!left.ok) return left;
      const right = filterSql(filter.right, columns, isNegated);
      if (!right.ok) return right;
      const joint = (filter.kind === 'and') === isNegated ? 'OR' : 'AND';
      return ok({
        text: `(${left.value.text} ${joint} ${right.value.text})`,
        parameters: [...left.value.parameters, ...right.value.parameters],
      });
    }
    case 'in':
      return no(invalidRequest("The operator 'in' is not supported on list items."));
    case 'call':
      return filter.name === 'startswith'
        ? startsWith(filter, columns, isNegated)
        : no(invalidRequest(`The function '${filter.name}' is not supported on list items.`));
    case 'comparison':
      return comparison(filter, columns, isNegated);
  }
}

function startsWith(
  { path, value }: Extract<Filter, { kind: 'call' }>,
  columns: readonly Column[],
  isNegated: boolean,
): Result<Condition> {
  const column = columnOfPath(columns, path);
  if (!column.ok) return column;
  const { facet } = column.value.kind;
  if (value.type !== 'string' || (facet !== 'text' && facet !== 'choice' && facet !== 'note')) {
    return no(invalidRequest(`startswith takes a text column and text, unlike '${path}'.`));
  }
  const expression = valueExpression(column.value);
  // A range, so that an index serves it; no text sorts after the last code point.
  const range = [value.value, `${value.value}\u{10FFFF}`];
  return ok({
    text: isNegated
      ? `(${expression} < ? OR ${expression} >= ? OR ${expression} IS NULL)`
      : `(${expression} >= ? AND ${expression} < ?)`,
    parameters: range,
  });
}

function comparison(
  { operator, path, value }: Extract<Filter, { kind: 'comparison' }>,
  columns: readonly Column[],
  isNegated: boolean,
): Result<Condition> {
  const column = columnOfPath(columns, path);
  if (!column.ok) return column;
  const expression = valueExpression(column.value);
  const applied = isNegated ? operators[operator].opposite : operator;

  if (value.type === 'null') {
    if (applied === 'eq' || applied === 'ne') {
      return ok({ text: `${expression} IS ${applied === 'eq' ? '' : 'NOT '}NULL`, parameters: [] });
    }
    // OData: an order comparison with null is false, so its negation is true.
    return ok({ text: isNegated ? '1' : '0', parameters: [] });
  }
  const bound = boundValue(column.value, value);
  if (!bound.ok) return bound;
  const text = `${expression} ${operators[applied].sql} ?`;
  const admitsNone = applied === 'ne' || (isNegated && applied !== 'eq');
  return ok({
    text: admitsNone ? `(${text} OR ${expression} IS NULL)` : text,
    parameters: [bound.value],
  });
}

/** The literal in the column's stored form; another type of literal is refused. */
function boundValue({ name, kind }: Column, literal: Literal): Result<SQLInputValue> {
  const wrong = no(invalidRequest(`The value is not valid for the type of field '${name}'.`));
  switch (kind.facet) {
    case 'text':
    case 'choice':
    case 'note':
      return literal.type === 'string' || literal.type === 'guid' ? ok(literal.value) : wrong;
    case 'number':
    case 'counter':
      return literal.type === 'number' ? ok(literal.value) : wrong;
    case 'boolean':
      return literal.type === 'boolean' ? ok(literal.value ? 1 : 0) : wrong;
    case 'dateTime': {
      if (literal.type !== 'string' && literal.type !== 'instant') return wrong;
      const instant = storedInstant(literal.value, kind.format);
      return instant === undefined ? wrong : ok(instant);
    }
    case 'personOrGroup':
    case 'computed':
      return wrong;
  }
}
