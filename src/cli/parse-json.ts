import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';

/** What a text says as JSON, or why it is none. */
export function parseJson(text: string): Result<unknown, readonly string[]> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (fault) {
    return err([`not JSON: ${fault instanceof Error ? fault.message : String(fault)}`]);
  }
}
