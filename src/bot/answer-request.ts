import type { InvokeResponse } from 'botbuilder';
import type { RequestHandler, Response } from 'express';
import type { Admitted, Guard } from './guard/create-guard.ts';
import type { GuardRefusal } from './guard/refusal.ts';
import { REFUSAL_STATUS } from './guard/refusal.ts';
import type { Log } from './log.ts';

export interface AnswerParts {
  readonly guard: Guard;
  readonly takeTurn: (admitted: Admitted) => Promise<InvokeResponse | undefined>;
  readonly log: Log;
  readonly newReference: () => string;
}

function refuse(response: Response, { code }: Pick<GuardRefusal, 'code'>, reference: string): void {
  if (code === 'method-not-allowed') response.setHeader('Allow', 'POST');
  if (code === 'too-many-requests') response.setHeader('Retry-After', '1');
  // The rest of a body that was not read must not be taken for the next request.
  if (code === 'too-large') response.setHeader('Connection', 'close');
  response.status(REFUSAL_STATUS[code]).json({ code, reference });
}

/** botbuilder's second check said no; its class is not among what the package gives out. */
const isAuthenticationError = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && error.constructor.name === 'AuthenticationError';

/** POST /api/messages: whatever comes, an answer goes out and nothing is thrown. Refusals tell a code and a reference. */
export function answerRequest({ guard, takeTurn, log, newReference }: AnswerParts): RequestHandler {
  async function answer(...[request, response]: Parameters<RequestHandler>): Promise<void> {
    const reference = newReference();
    try {
      const admitted = await guard(request, response);
      if (!admitted.ok) {
        log.warn({ reference, ...admitted.refusal }, 'A request to the bot was refused');
        return refuse(response, admitted.refusal, reference);
      }
      const answered = await takeTurn(admitted.value);
      response.status(answered?.status ?? 200);
      if (answered?.body === undefined) response.end();
      else response.json(answered.body);
    } catch (error) {
      log.error({ reference, fault: error }, 'The bot could not take a turn');
      if (response.headersSent) return;
      if (isAuthenticationError(error)) refuse(response, { code: 'not-authenticated' }, reference);
      else response.status(500).json({ code: 'something-broke', reference });
    }
  }
  return (request, response, next) => {
    answer(request, response, next).catch(next);
  };
}
