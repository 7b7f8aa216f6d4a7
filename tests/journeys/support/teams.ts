import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { callHost } from './call-host.ts';
import { place } from './microsoft.ts';
import type { OpenOptions, OpenTeams } from './open-teams.ts';
import { launchBrowser, oidOf, openTeams, SECONDS_TO_COME } from './open-teams.ts';

export type { OpenTeams } from './open-teams.ts';
export { oidOf } from './open-teams.ts';

export { callHost };

export interface Teams {
  /** Opens Teams as a person of the directory, at its real origin. */
  /** `prepare`: what the browser is told before the page opens. */
  openAs(
    displayName: string,
    options?: OpenOptions,
    prepare?: (context: BrowserContext) => unknown,
  ): Promise<OpenTeams>;
}

/** A browser for the tests of a file; each opening is a context of its own. */
export function useTeams(): Teams {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser(place().port);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return {
    async openAs(displayName, options = {}, prepare = () => undefined) {
      const { viewport, zoom: deviceScaleFactor } = options;
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        ...(viewport && { viewport }),
        ...(deviceScaleFactor !== undefined && { deviceScaleFactor }),
      });
      contexts.push(context);
      await prepare(context);
      return openTeams(context, displayName, options);
    },
  };
}

/** Asks until the answer is as wanted, for at most `seconds`; then gives the last answer. */
export async function eventually<Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  seconds = SECONDS_TO_COME,
): Promise<Value> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const value = await ask();
    if (isWanted(value) || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export interface Chat {
  readonly messages: readonly {
    readonly id: string;
    readonly from: string;
    readonly cards: readonly unknown[];
  }[];
}

export const chatOf = async (displayName: string): Promise<Chat> =>
  (await callHost('GET', `/chat/messages?userId=${oidOf(displayName)}`)) as Chat;

/** Messages of the bot whose card says this. */
export const cardsSaying = (chat: Chat, words: string): Chat['messages'] =>
  chat.messages.filter(({ from, cards }) => from === 'bot' && JSON.stringify(cards).includes(words));

/** Moves the server's clock. */
export const moveClock = (offsetMinutes: number): Promise<unknown> =>
  callHost('POST', '/clock', { offsetMinutes });

/** The product's API, called as a person would with a tool of their own. */
export async function callApi(
  displayName: string,
  method: 'GET' | 'POST',
  target: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const { token } = (await callHost('POST', '/token', { userId: oidOf(displayName) })) as { token: string };
  const answer = await fetch(`http://127.0.0.1:${place().port + 1}/api${target}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
