import type { Response } from 'express';
import { z } from 'zod';
import type { DirectoryUser, Tenant } from '../tenant.ts';
import { sendInputProblems, sendRefusal } from './problem.ts';

export const PersonReference = z.object({ userId: z.string().min(1) });

/**
 * Parses what a route was sent and finds the person it names; answers 400 or 404 itself and gives undefined when
 * either fails.
 */
export function knownPerson<Input extends { userId: string }>(
  tenant: Tenant,
  schema: z.ZodType<Input>,
  sent: unknown,
  response: Response,
): { input: Input; person: DirectoryUser } | undefined {
  const parsed = schema.safeParse(sent);
  if (!parsed.success) {
    sendInputProblems(response, parsed.error);
    return undefined;
  }
  const person = tenant.directory.user(parsed.data.userId);
  if (person === undefined) {
    sendRefusal(response, 404, `Nobody in the directory has the id ${parsed.data.userId}.`);
    return undefined;
  }
  return { input: parsed.data, person };
}
