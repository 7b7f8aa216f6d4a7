import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { directoryUsers } from '../../../dev-tenant/seed/organisation.ts';
import { callHost } from './call-host.ts';
import { place } from './microsoft.ts';

export { callHost };

/** Chromium as people have it, without calls to its maker's own services. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Teams {
  /** Opens Teams as a person of the directory, at its real origin. */
  openAs(displayName: string, options?: OpenOptions): Promise<OpenTeams>;
}

interface OpenOptions {
  readonly view?: 'tab' | 'chat';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly sub?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenTeams {
  readonly page: Page;
  /** The product's own frame. */
  readonly tab: FrameLocator;
  /** What the browser reported as errors. */
  readonly errors: readonly string[];
}

export const oidOf = (displayName: string): string => {
  const found = directoryUsers.find((user) => user.displayName === displayName);
  if (!found) throw new Error(`Nobody in the directory is called ${displayName}.`);
  return found.id;
};

/** A browser for the tests of a file; each opening is a context of its own. */
export function useTeams(): Teams {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const { port } = place();
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...FLAGS, `--host-resolver-rules=MAP teams.microsoft.com 127.0.0.1:${port + 2}`],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return {
    async openAs(displayName, { view = 'tab', theme = 'light', locale, sub, viewport } = {}) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        ...(viewport && { viewport }),
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(SECONDS_TO_COME * 1000);
      const errors: string[] = [];
      page.on('pageerror', (fault) => errors.push(fault.message));
      const query = new URLSearchParams({ person: oidOf(displayName), view, theme });
      if (locale) query.set('locale', locale);
      if (sub) query.set('sub', sub);
      await page.goto(`https://teams.microsoft.com/?${query}`);
      return { page, tab: page.frameLocator('iframe[title="CPD"]'), errors };
    },
  };
}

/** It ends what never comes; what comes late on a busy machine is no fault of the product. */
const SECONDS_TO_COME = 300;

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
