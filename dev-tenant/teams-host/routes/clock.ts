import express from 'express';
import { z } from 'zod';
import { sendInputProblems, sendRefusal } from '../problem.ts';

const ClockSetting = z.strictObject({ offsetMinutes: z.int().min(-5_256_000).max(5_256_000) });
const ServerClock = z.object({ now: z.string(), today: z.string(), offsetMinutes: z.number() });
const answerWithinMilliseconds = 10_000;

/** The server's clock, read and moved through its development route, so that the key never reaches the browser. */
export function createClockRoutes(serverOrigin: string, developmentKey: string): express.Router {
  const router = express.Router();
  const url = new URL('/development/clock', serverOrigin);

  async function relay(request: RequestInit, response: express.Response): Promise<void> {
    let answer: Response;
    try {
      answer = await fetch(url, {
        ...request,
        headers: { 'content-type': 'application/json', 'x-development-key': developmentKey },
        signal: AbortSignal.timeout(answerWithinMilliseconds),
      });
    } catch {
      sendRefusal(response, 503, 'The server is not up yet, so its clock cannot be read.');
      return;
    }
    const clock = ServerClock.safeParse(await answer.json().catch(() => undefined));
    if (answer.ok && clock.success) response.json(clock.data);
    else sendRefusal(response, 502, `The server did not give its clock (status ${answer.status}).`);
  }

  router.get('/clock', (_request, response) => relay({ method: 'GET' }, response));
  router.post('/clock', async (request, response) => {
    const setting = ClockSetting.safeParse(request.body);
    if (!setting.success) {
      sendInputProblems(response, setting.error);
      return;
    }
    await relay({ method: 'POST', body: JSON.stringify(setting.data) }, response);
  });
  return router;
}
