import type { Result } from '../exchange.ts';
import { invalidRequest, no, ok } from '../exchange.ts';

/** A list of properties, as `$select` has it; undefined when nothing was said. */
export function parseNames(text: string | undefined): Result<readonly string[] | undefined> {
  if (text === undefined) return ok(undefined);
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^[@\w.]+$/.test(name))) {
    return no(
      invalidRequest(`Parsing OData Select and Expand failed: '${text}' is not a list of properties.`),
    );
  }
  return ok(names);
}
