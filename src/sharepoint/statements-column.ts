import { z } from 'zod';
import type { Statement } from '../domain/standards/statement.ts';
import type { Column } from './column.ts';
import { note } from './columns.ts';

const Statements = z.array(z.strictObject({ code: z.string(), group: z.string(), label: z.string() }));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '[]' : text);
  } catch {
    return undefined;
  }
}

/** The statements of a framework in their order, as JSON. */
export function statementsColumn(name: string): Column<readonly Statement[]> {
  const column = note(name);
  return {
    definition: column.definition,
    expects: 'texts-by-id',
    schema: column.schema.transform(parseJson).pipe(Statements),
    toField: (statements) => JSON.stringify(statements),
  };
}
