import { z } from 'zod';
import type { GraphAnswer } from './call.ts';
import { GraphFault } from './graph-fault.ts';

const ErrorBody = z.object({
  error: z.object({
    code: z.string().catch(''),
    message: z.string().catch(''),
    innerError: z.object({ 'request-id': z.string().optional() }).optional().catch(undefined),
  }),
});

/** A write that was throttled or failed on the server's side may have been applied all the same. */
const mayHaveBeenApplied = (method: string, status: number) =>
  method !== 'GET' && (status === 408 || status === 429 || status >= 500);

/** What an answer outside 200–299 says, as a fault. */
export function faultOfAnswer(
  method: string,
  { status, headers, body }: GraphAnswer,
  retryAfterSeconds?: number,
): GraphFault {
  const parsed = ErrorBody.safeParse(body);
  const error = parsed.success ? parsed.data.error : undefined;
  return new GraphFault(error?.message || `Microsoft Graph answered ${status}.`, {
    code: error?.code || `http-${status}`,
    status,
    outcome: mayHaveBeenApplied(method, status) ? 'unknown' : 'refused',
    requestId: headers.get('request-id') ?? error?.innerError?.['request-id'],
    retryAfterSeconds,
  });
}
