import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Response } from 'express';
import type { Handled } from './handled.ts';

/** Sends an answer, or lets happen to it what a fault asks for. */
export async function send(response: Response, { status, headers, content, mishap }: Handled): Promise<void> {
  if (mishap.stallMilliseconds > 0) await stall(response, mishap.stallMilliseconds);
  if (mishap.isReset) {
    response.socket?.destroy();
    return;
  }
  if (response.destroyed) return;
  response.status(status);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const text =
    content.kind === 'none' ? '' : content.kind === 'json' ? JSON.stringify(content.value) : content.text;
  response.end(mishap.isTruncated ? text.slice(0, Math.floor(text.length / 2)) : text);
}

/** Waits, but no longer than the client does. */
async function stall(response: Response, milliseconds: number): Promise<void> {
  const leaving = new AbortController();
  const gone = once(response, 'close', { signal: leaving.signal }).catch(() => undefined);
  await Promise.race([gone, delay(milliseconds, undefined, { signal: leaving.signal, ref: false })]).finally(
    () => {
      leaving.abort();
    },
  );
}
