/** `$expand`: names, each with options in parentheses: `manager($levels=max;$select=id),items(expand=fields)`. */
import type { Result } from '../exchange.ts';
import { invalidRequest, no, notImitated, ok } from '../exchange.ts';
import { parseNames } from './parse-names.ts';

export interface Expansion {
  readonly name: string;
  readonly select: readonly string[] | undefined;
  /** How far a line is followed; one step when undefined. */
  readonly levels?: number | 'max';
  readonly expand?: readonly Expansion[];
}

/** What may be nested, and in what: all else is not imitated. */
const nestable: Readonly<Record<string, readonly string[]>> = {
  select: ['fields', 'columns', 'manager', 'items'],
  levels: ['manager'],
  expand: ['items'],
};

/** The parts between separators that stand outside parentheses; undefined when these do not match. */
function split(text: string, separator: ',' | ';'): readonly string[] | undefined {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return undefined;
    if (letter === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return depth === 0 ? parts : undefined;
}

const notUnderstood = (text: string) =>
  no(invalidRequest(`Parsing OData Select and Expand failed: '${text}' is not understood.`));

export function parseExpand(text: string | undefined): Result<readonly Expansion[]> {
  if (text === undefined) return ok([]);
  const parts = split(text, ',');
  if (!parts) return notUnderstood(text);
  const expansions: Expansion[] = [];
  for (const part of parts) {
    const expansion = parseExpansion(part.trim());
    if (!expansion.ok) return expansion;
    expansions.push(expansion.value);
  }
  return ok(expansions);
}

function parseExpansion(text: string): Result<Expansion> {
  const found = /^(\w+)\s*(?:\((.*)\))?$/s.exec(text);
  if (!found?.[1]) return notUnderstood(text);
  const [, name, inside] = found;
  let expansion: Expansion = { name, select: undefined };
  if (inside === undefined) return ok(expansion);
  for (const option of split(inside, ';') ?? []) {
    const written = /^\s*\$?(\w+)\s*=(.*)$/s.exec(option);
    const optionName = written?.[1]?.toLowerCase() ?? '';
    const value = written?.[2]?.trim() ?? '';
    if (nestable[optionName]?.includes(name) !== true) {
      return no(notImitated(`'${option.trim()}' inside the expansion of '${name}'`));
    }
    const read = readOption(optionName, value);
    if (!read.ok) return read;
    expansion = { ...expansion, ...read.value };
  }
  return ok(expansion);
}

function readOption(name: string, value: string): Result<Partial<Expansion>> {
  switch (name) {
    case 'levels':
      return value === 'max' || /^[1-9]\d{0,2}$/.test(value)
        ? ok({ levels: value === 'max' ? 'max' : Number(value) })
        : notUnderstood(value);
    case 'expand': {
      const expand = parseExpand(value);
      return expand.ok ? ok({ expand: expand.value }) : expand;
    }
    default: {
      const select = parseNames(value);
      return select.ok ? ok({ select: select.value }) : select;
    }
  }
}
