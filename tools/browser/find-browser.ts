import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The browsers that people have, where they have them. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one that is installed, the one inside @sparticuz/chromium, or, as
 * root on a CI machine, Debian's. Never skips and never asks for rights.
 */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<string> {
  const given = environment['CHROMIUM_PATH'];
  if (given) {
    if (runs(given)) return given;
    throw new NoBrowser(`CHROMIUM_PATH names ${given}, which does not run: correct it, or leave it out.`);
  }
  const installed = installedBrowser(environment);
  if (installed) return installed;
  const packed = await packedBrowser();
  if (packed) return packed;
  if (environment['CI'] && process.getuid?.() === 0 && aptInstalls()) {
    const fresh = installedBrowser(environment);
    if (fresh) return fresh;
  }
  throw new NoBrowser(
    'The browser tests need Chrome, Edge or Chromium: install one, or name one with CHROMIUM_PATH=/path/to/chromium.',
  );
}

const runs = (executable: string): boolean =>
  spawnSync(executable, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function installedBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment['PATH'] ?? '').split(path.delimiter);
  return (USUAL_PLACES[process.platform] ?? [])
    .flatMap((place) =>
      path.isAbsolute(place) ? [place] : folders.map((folder) => path.join(folder, place)),
    )
    .find((place) => fs.existsSync(place) && (process.platform === 'win32' || runs(place)));
}

/** Only for Linux on x64: the package carries no other. */
async function packedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  return runs(executable) ? executable : undefined;
}

function aptInstalls(): boolean {
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit' }).status === 0;
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}
