import type { ErrorRequestHandler, Response } from 'express';
import type { z } from 'zod';

/** Input that does not parse, with the path of each field. */
export function sendInputProblems(response: Response, error: z.ZodError): void {
  const problems = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  const message = problems
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
    .join('; ');
  response.status(400).json({ message, problems });
}

/** A rule that says no, as one sentence. */
export function sendRefusal(response: Response, status: number, message: string): void {
  response.status(status).json({ message });
}

/** The one place where a fault of the host page becomes words. */
export const answerFault: ErrorRequestHandler = (fault: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(fault);
    return;
  }
  const status = statusOfBodyFault(fault);
  if (status !== undefined) {
    response.status(status).json({
      message: 'The body is not JSON that can be read.',
      problems: [{ path: '', message: 'not JSON' }],
    });
    return;
  }
  console.error('The Teams host page failed to answer.', fault);
  response.status(500).json({ message: 'The stand-in for Teams failed; its console says why.' });
};

/** Express's body parser throws errors that carry the status to answer with. */
function statusOfBodyFault(fault: unknown): number | undefined {
  if (!(fault instanceof Error) || !('type' in fault) || !('status' in fault)) return undefined;
  const { type, status } = fault;
  return typeof type === 'string' && type.startsWith('entity.') && typeof status === 'number'
    ? status
    : undefined;
}
