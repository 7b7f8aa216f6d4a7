import type { z } from 'zod';
import type { Result } from './exchange.ts';
import { invalidRequest, no, ok } from './exchange.ts';

/** A body parsed, or the service's refusal with the path of each problem. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  return no(invalidRequest(`The request is malformed or incorrect. ${problems.join('; ')}`));
}
