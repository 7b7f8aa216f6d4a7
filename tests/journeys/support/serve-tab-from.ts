import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** The same product, whose tab comes from another folder; what that lacks comes from the server. */
export const serveTabFrom = (context: BrowserContext, folder: string): Promise<unknown> =>
  context.route('**/tab/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname.replace(/^.*?\/tab\//, '') || 'index.html');
    if (!fs.existsSync(file)) return route.fallback();
    return route.fulfill({
      body: fs.readFileSync(file),
      contentType: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
  });
