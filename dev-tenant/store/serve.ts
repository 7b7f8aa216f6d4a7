/** Runs a handler, lets the fault that was asked for strike, and writes the answer. */
import type { Request, RequestHandler, Response } from 'express';
import type { Fault, FaultRule, Faults } from '../tenant.ts';
import type { Reply } from './reply.ts';

export interface Serving {
  readonly faults: Faults;
  readonly part: FaultRule['part'];
  /** Whom the request concerns, for faults that strike one person. */
  readonly userIdOf?: (request: Request) => string | undefined;
  /** The answer to a request that a `blocked` fault strikes. */
  readonly blocked?: Reply;
  /** The answer to a request that a `ran-out` fault strikes. */
  readonly ranOut?: () => Reply;
}

export type Handler = (request: Request) => Reply | Promise<Reply>;

const defaultStallMilliseconds = 30_000;

const retryAfter = (fault: Fault): Readonly<Record<string, string>> =>
  fault.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(fault.retryAfterSeconds) };

const failure = (status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers,
  body: { error: { code, message } },
});

/** The answer of a fault that keeps the handler from running; undefined when the handler runs all the same. */
const insteadOfHandler = (
  fault: Fault,
  { blocked, ranOut }: Pick<Serving, 'blocked' | 'ranOut'>,
): Reply | 'reset' | undefined => {
  switch (fault.kind) {
    case 'throttle':
      return failure(429, 'TooManyRequests', 'Too many requests.', retryAfter(fault));
    case 'unavailable':
      return failure(503, 'ServiceUnavailable', 'The service is unavailable.', retryAfter(fault));
    case 'gateway-timeout-before':
      return failure(504, 'GatewayTimeout', 'The gateway did not get an answer in time.');
    case 'gone':
      return failure(410, 'Gone', 'The resource is gone.');
    case 'blocked':
      return blocked;
    case 'ran-out':
      return ranOut?.();
    case 'reset':
      return 'reset';
    case 'gateway-timeout-after':
    case 'reset-after':
    case 'stall':
    case 'truncate':
      return undefined;
  }
};

export const writeReply = (response: Response, reply: Reply): void => {
  response.status(reply.status).set({ ...reply.headers });
  if (reply.body === undefined) response.end();
  else response.json(reply.body);
};

const writeHalf = (response: Response, reply: Reply): void => {
  const whole = Buffer.from(JSON.stringify(reply.body ?? {}));
  response.status(reply.status).set({
    ...reply.headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(whole.length),
  });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
};

const stalled = (response: Response, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const writeStruck = async (response: Response, reply: Reply, fault: Fault): Promise<void> => {
  switch (fault.kind) {
    case 'gateway-timeout-after':
      writeReply(response, failure(504, 'GatewayTimeout', 'The gateway did not get an answer in time.'));
      return;
    case 'reset-after':
      response.destroy();
      return;
    case 'truncate':
      writeHalf(response, reply);
      return;
    case 'stall':
      await stalled(response, fault.stallMilliseconds ?? defaultStallMilliseconds);
      if (!response.destroyed) writeReply(response, reply);
      return;
    default:
      writeReply(response, reply);
  }
};

export const serve =
  ({ faults, part, userIdOf, ...answers }: Serving, handler: Handler): RequestHandler =>
  async (request, response) => {
    const userId = userIdOf?.(request);
    const fault = faults.take({
      part,
      method: request.method,
      path: request.path,
      ...(userId !== undefined && { userId }),
    });
    const instead = fault === undefined ? undefined : insteadOfHandler(fault, answers);
    if (instead === 'reset') {
      response.destroy();
      return;
    }
    if (instead !== undefined) {
      writeReply(response, instead);
      return;
    }
    const reply = await handler(request);
    if (fault === undefined) writeReply(response, reply);
    else await writeStruck(response, reply, fault);
  };
