import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from './testing/browser.ts';
import { startHost } from './testing/running-host.ts';
import type { RunningHost } from './testing/running-host.ts';

let browser: Browser;
let host: RunningHost;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost();
  page = await openPage(browser);
  await page.goto(host.frontDoor.origin);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** What a function of one of the page's scripts gives. The scripts are the browser's: they are run there. */
const given = (script: string, name: string, ...parameters: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    `import('/__teams/assets/${script}.js').then((script) => script.${name}(...${JSON.stringify(parameters)}))`,
  );

describe('Markdown in messages and cards', () => {
  it.each([
    ['plain', '<p>plain</p>'],
    ['**bold**, _italic_ and *italic*', '<p><strong>bold</strong>, <em>italic</em> and <em>italic</em></p>'],
    ['snake_case_name and 2 * 3 * 4', '<p>snake_case_name and 2 * 3 * 4</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['- a\n- b\n\nend', '<ul><li>a</li><li>b</li></ul><p>end</p>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      '[a _b_](https://x.example/_c_?d=1&e=2)',
      '<p><a href="https://x.example/_c_?d=1&amp;e=2">a <em>b</em></a></p>',
    ],
    ['\\*not bold\\* \\[no\\](https://x.example)', '<p>*not bold* [no](https://x.example)</p>'],
    ['\\- no list', '<p>- no list</p>'],
  ])('%j', async (text, html) => {
    expect(await given('markdown', 'markdownToHtml', text)).toBe(html);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
    [
      '[a](https://x.example/"onclick="alert(1))',
      '<p><a href="https://x.example/&quot;onclick=&quot;alert(1">a</a>)</p>',
    ],
    ['\\<b>', '<p>&lt;b&gt;</p>'],
    ['\ue03cscript>', '<p>&lt;script&gt;</p>'],
  ])('never becomes a script: %j', async (text, html) => {
    expect(await given('markdown', 'markdownToHtml', text)).toBe(html);
  });
});

describe('a link', () => {
  const app = { id: 'app', entityId: 'cpd', botId: 'bot' };
  const goals = encodeURIComponent('{"subEntityId":"goals"}');

  it.each([
    [`https://teams.microsoft.com/l/entity/app/cpd?context=${goals}`, { kind: 'tab', sub: 'goals' }],
    [
      `https://teams.cloud.microsoft/l/entity/app/cpd?label=x&context=${goals}`,
      { kind: 'tab', sub: 'goals' },
    ],
    ['https://teams.microsoft.com/l/entity/app/cpd', { kind: 'tab' }],
    ['https://teams.microsoft.com/l/entity/app/cpd?context={', { kind: 'tab' }],
    ['https://teams.microsoft.com/l/chat/0/0?users=28:bot', { kind: 'chat' }],
    ['https://teams.microsoft.com/l/entity/another/cpd', { kind: 'elsewhere' }],
    ['https://x.example/l/entity/app/cpd', { kind: 'elsewhere', url: 'https://x.example/l/entity/app/cpd' }],
    ['javascript:alert(1)', { kind: 'refused' }],
    ['not a link', { kind: 'refused' }],
    ['https://teams.microsoft.com/l/entity/%E0%A4%A/cpd', { kind: 'refused' }],
  ])('%s leads where it says', async (link, target) => {
    expect(await given('deep-link', 'readLink', link, app)).toMatchObject(target);
  });
});

describe('the address', () => {
  it.each(['?person=staff&view=chat&theme=dark&sub=goals', '?view=tab', '?person=a&view=tab&locale=cy-gb'])(
    'keeps %s',
    async (search) => {
      expect(await given('place', 'searchOf', await given('place', 'readPlace', search))).toBe(search);
    },
  );

  it('falls back on what is usual', async () => {
    const place = await given('place', 'readPlace', '?view=moon&theme=pink&locale=xx');
    expect(place).toMatchObject({ view: 'tab', theme: 'light', locale: 'en-gb' });
  });
});
