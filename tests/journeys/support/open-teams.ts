import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { directoryUsers } from '../../../dev-tenant/seed/organisation.ts';

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

export interface OpenOptions {
  readonly view?: 'tab' | 'chat';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly sub?: string;
  /** How much of Teams stands around the tab. */
  readonly frame?: 'slim';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Device pixels of one of the page's: 4 is a zoom of 400 %. */
  readonly zoom?: number;
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

/** It ends what never comes; what comes late on a busy machine is no fault of the product. */
export const SECONDS_TO_COME = 300;

/**
 * Teams in a browser lets the frames of its apps keep things. A private window of Chromium does not, and each context
 * of a test is one: this setting lets it. https://chromeenterprise.google/policies/block-third-party-cookies/
 */
const FRAMES_KEEP_THINGS = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** A browser for which Teams is the local one, whose first port is given. */
export async function launchBrowser(port: number): Promise<Browser> {
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'cpd-browser-'));
  await fs.mkdir(path.join(profile, 'Default'));
  await fs.writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(FRAMES_KEEP_THINGS));
  const own = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: [...FLAGS, `--host-resolver-rules=MAP teams.microsoft.com 127.0.0.1:${port + 2}`],
  });
  const browser = own.browser();
  if (!browser) throw new Error('Chromium tells of no browser behind its profile.');
  browser.once('disconnected', () => void fs.rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}

/** Opens Teams as a person of the directory, at its real origin. */
export async function openTeams(
  context: BrowserContext,
  displayName: string,
  { view = 'tab', theme = 'light', locale, sub, frame }: OpenOptions = {},
): Promise<OpenTeams> {
  const page = await context.newPage();
  page.setDefaultTimeout(SECONDS_TO_COME * 1000);
  const errors: string[] = [];
  page.on('pageerror', (fault) => errors.push(fault.message));
  const query = new URLSearchParams({ person: oidOf(displayName), view, theme });
  for (const [name, value] of Object.entries({ locale, sub, frame })) if (value) query.set(name, value);
  await page.goto(`https://teams.microsoft.com/?${query}`);
  return { page, tab: page.frameLocator('iframe[title="CPD"]'), errors };
}
