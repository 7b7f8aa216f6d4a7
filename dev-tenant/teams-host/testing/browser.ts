import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that CHROMIUM_PATH names, or one that is installed. */
export function launchBrowser(...moreFlags: string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? usualPlaces.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium was found: set CHROMIUM_PATH to one.');
  return chromium.launch({ executablePath, args: [...flags, ...moreFlags] });
}

/** A page that reaches this machine only: teams-js asks Microsoft's network for a list when it loads. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  await context.route(
    (url) => !['127.0.0.1', 'localhost', 'teams.microsoft.com'].includes(url.hostname),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  // It ends what never comes; what comes late on a busy machine is no fault.
  page.setDefaultTimeout(300_000);
  return page;
}
