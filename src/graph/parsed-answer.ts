import type { z } from 'zod';
import type { GraphAnswer } from './call.ts';
import { GraphFault } from './graph-fault.ts';

/** The body as a schema has it; an answer of another shape is a fault, not something to guess at. */
export function parsedAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: GraphAnswer,
): z.output<Schema> {
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new GraphFault(`The answer is not of the expected shape${where && ` at ${where}`}.`, {
    code: 'unexpected-answer',
    status: answer.status,
    outcome: 'unknown',
    requestId: answer.headers.get('request-id') ?? undefined,
    cause: parsed.error,
  });
}
