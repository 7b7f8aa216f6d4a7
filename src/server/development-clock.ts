import { plainEnglish } from '../domain/fields/plain-english.ts';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Router } from 'express';
import express from 'express';
import * as z from 'zod';
import type { OffsetClock } from './offset-clock.ts';

const TWO_YEARS_IN_MINUTES = 2 * 366 * 24 * 60;

const Move = z.object({
  offsetMinutes: z.number().int().min(-TWO_YEARS_IN_MINUTES).max(TWO_YEARS_IN_MINUTES),
});

/** Reads and moves the clock in development. It is mounted only where the settings carry a key. */
export function developmentClock(clock: OffsetClock, key: string): Router {
  const router = express.Router();
  const answer = () => ({ now: clock.now(), today: clock.today(), offsetMinutes: clock.offsetMinutes() });
  router.use((request, response, next) => {
    if (isSame(request.get('x-development-key') ?? '', key)) next();
    else response.status(404).end();
  });
  router.get('/clock', (_request, response) => {
    response.json(answer());
  });
  router.post('/clock', express.json(), (request, response) => {
    const move = Move.safeParse(request.body, { error: plainEnglish });
    if (!move.success) {
      response
        .status(400)
        .json({ problems: move.error.issues.map(({ path, message }) => ({ path, message })) });
      return;
    }
    clock.moveTo(move.data.offsetMinutes);
    response.json(answer());
  });
  return router;
}

/** Compares hashes, so that neither length nor content shows in the time it takes. */
function isSame(first: string, second: string): boolean {
  const hashOf = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(first), hashOf(second));
}
