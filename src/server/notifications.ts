import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ErrorRequestHandler, IRouter, RequestHandler } from 'express';
import express from 'express';
import * as z from 'zod';
import type { Rate } from '../ports/rate.ts';
import type { Log } from './log.ts';

/** The secret that Graph sends along, and where it posts to. */
export interface NotificationPlace {
  readonly clientState: string;
  /** With a word that is another for another secret, so that what was subscribed with an earlier one is found. */
  readonly notificationUrl: string;
}

/** Every instance makes the same of the same secret: whichever is told can check it. */
export function notificationPlace(secret: string, url: string): NotificationPlace {
  const made = (what: string) => createHmac('sha256', secret).update(`${what} ${url}`).digest('base64url');
  return {
    clientState: made('notifications'),
    notificationUrl: `${url}?key=${made('key of notifications').slice(0, 12)}`,
  };
}

const LONGEST_BODY_BYTES = 256 * 1024;
const LONGEST_TOKEN = 4096;

/** Graph docs: change notifications by webhook. What changed is not said of lists. */
const Notifications = z.object({ value: z.array(z.object({ clientState: z.string().nullish() })).max(1000) });

const isSame = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
};

export interface NotificationParts extends NotificationPlace {
  /** By address, of all that comes there. */
  readonly rate: Rate;
  readonly addressOf: (request: Parameters<RequestHandler>[0]) => string;
  /** Reads the lists soon. */
  readonly wake: () => void;
  readonly log: Log;
}

/**
 * Takes what Graph says of changes, and only wakes the reading of the lists. Answered at once: who is slow is told less
 * (Graph docs: 202 within three seconds). Whoever does not know the secret wakes nothing, and is answered the same.
 */
export function notificationRoute(parts: NotificationParts): IRouter {
  const { clientState, notificationUrl, rate, addressOf, wake, log } = parts;
  const key = new URL(notificationUrl).searchParams.get('key') ?? '';
  const router = express.Router();
  const refuse =
    (status: number): RequestHandler =>
    (_request, response) =>
      void response.status(status).end();

  router.use((request, response, next) => {
    const seconds = rate.secondsToWait(addressOf(request));
    if (seconds === 0) next();
    else response.status(429).set('Retry-After', String(seconds)).end();
  });
  router.post(
    '/',
    (request, response, next) => {
      const asked = request.query['key'];
      if (typeof asked !== 'string' || !isSame(asked, key)) return refuse(404)(request, response, next);
      const token = request.query['validationToken'];
      if (token === undefined) return next();
      if (typeof token !== 'string' || token.length > LONGEST_TOKEN)
        return refuse(400)(request, response, next);
      // Graph proves to itself that somebody listens here; plain text, so that no browser draws it.
      response.type('text/plain').send(token);
    },
    express.json({ limit: LONGEST_BODY_BYTES, inflate: false, type: () => true }),
    (request, response) => {
      const told = Notifications.safeParse(request.body);
      response.status(told.success ? 202 : 400).end();
      if (!told.success) return;
      const known = told.data.value.filter((each) => isSame(each.clientState ?? '', clientState));
      if (known.length > 0) wake();
      else if (told.data.value.length > 0) log.warn({}, 'A notification came without the secret of ours');
    },
  );
  router.use(refuse(404));
  const onFault: ErrorRequestHandler = (fault: { readonly status?: unknown }, _request, response, _next) => {
    response.status(fault.status === 413 ? 413 : 400).end();
  };
  router.use(onFault);
  return router;
}
