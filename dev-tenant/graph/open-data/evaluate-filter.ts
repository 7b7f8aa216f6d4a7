import type { Filter, Literal } from './filter.ts';

export type FilterValue = string | number | boolean | null;

/** Whether an object passes a filter, `read` giving the value of a path. Text compares without regard to case. */
export function passesFilter(filter: Filter, read: (path: string) => FilterValue): boolean {
  switch (filter.kind) {
    case 'and':
      return passesFilter(filter.left, read) && passesFilter(filter.right, read);
    case 'or':
      return passesFilter(filter.left, read) || passesFilter(filter.right, read);
    case 'not':
      return !passesFilter(filter.operand, read);
    case 'in':
      return filter.values.some((value) => isEqual(read(filter.path), value));
    case 'call':
      return calls(filter, read(filter.path));
    case 'comparison':
      return compares(filter, read(filter.path));
  }
}

function compares(
  { operator, value }: Extract<Filter, { kind: 'comparison' }>,
  actual: FilterValue,
): boolean {
  if (operator === 'eq') return isEqual(actual, value);
  if (operator === 'ne') return !isEqual(actual, value);
  // OData: an order comparison with null is false.
  if (actual === null || value.value === null) return false;
  const left = folded(actual);
  const right = folded(value.value);
  switch (operator) {
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
  }
}

function calls({ name, value }: Extract<Filter, { kind: 'call' }>, actual: FilterValue): boolean {
  if (typeof actual !== 'string' || typeof value.value !== 'string') return false;
  const text = asciiLowerCase(actual);
  const part = asciiLowerCase(value.value);
  switch (name) {
    case 'startswith':
      return text.startsWith(part);
    case 'endswith':
      return text.endsWith(part);
    case 'contains':
      return text.includes(part);
  }
}

const isEqual = (actual: FilterValue, { value }: Literal): boolean => folded(actual) === folded(value);

const folded = <T extends FilterValue>(value: T): T | string =>
  typeof value === 'string' ? asciiLowerCase(value) : value;

/** SQLite's NOCASE folds ASCII letters only; the two evaluators must agree. */
const asciiLowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
