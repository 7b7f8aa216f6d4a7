import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { makeCertificates } from '../certificates.ts';
import { launchBrowser, openPage } from './testing/browser.ts';
import { people } from './testing/fake-tenant.ts';
import { startHost } from './testing/running-host.ts';
import type { RunningHost } from './testing/running-host.ts';

let browser: Browser;
let host: RunningHost;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost();
  page = await openPage(browser);
});
afterEach(async () => {
  await page.context().close();
  await host.close();
});

const frameOf = (shown: Page): FrameLocator => shown.frameLocator('iframe[title="CPD"]');
const said = (shown: Page, id: string) => frameOf(shown).locator(`#${id}`);
const waitForText = (shown: Page, id: string, text: string) =>
  said(shown, id).filter({ hasText: text }).waitFor({ state: 'attached' });
const pageIn = (shown: Page, id: string) => said(shown, id).textContent();

async function open(query = ''): Promise<void> {
  await page.goto(`${host.frontDoor.origin}/${query}`);
}

describe('the frame of the tab', () => {
  it('greets the real teams-js with the person, the page, the theme and a token', async () => {
    await open('?person=manager&theme=dark&sub=review-7&locale=cy-gb');
    await waitForText(page, 'success', 'hasFinishedSuccessfully');
    expect(await pageIn(page, 'person')).toBe(people.ben);
    expect(await pageIn(page, 'page')).toBe('review-7');
    expect(await pageIn(page, 'theme')).toBe('dark');
    expect(await pageIn(page, 'locale')).toBe('cy-gb');
    expect(await pageIn(page, 'token')).toBe(`token of ${people.ben}`);
    expect(await page.getByText('Loading CPD…').isVisible()).toBe(false);
  });

  it('tells the tab of each change of theme without opening it again', async () => {
    await open();
    await waitForText(page, 'success', 'hasFinishedSuccessfully');
    await said(page, 'last').evaluate((element) => (element.textContent = 'still the same page'));
    await page.getByLabel('Theme').selectOption('High contrast');
    await waitForText(page, 'theme', 'contrast');
    await page.getByLabel('Theme').selectOption('Dark');
    await waitForText(page, 'theme', 'dark');
    expect(await pageIn(page, 'last')).toBe('still the same page');
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  });

  it('opens the page that the tab navigates to, or that a deep link names', async () => {
    await open();
    await waitForText(page, 'success', 'hasFinishedSuccessfully');
    await frameOf(page).getByRole('button', { name: 'Go to plan' }).click();
    await waitForText(page, 'page', 'plan');
    await frameOf(page).getByRole('button', { name: 'Follow link to goals' }).click();
    await waitForText(page, 'page', 'goals');
    expect(new URL(page.url()).searchParams.get('sub')).toBe('goals');
    await page.goBack();
    await waitForText(page, 'page', 'plan');
  });

  it('refuses what it does not imitate, aloud', async () => {
    await open();
    await waitForText(page, 'success', 'hasFinishedSuccessfully');
    await frameOf(page).getByRole('button', { name: 'Open another app' }).click();
    await waitForText(page, 'last', 'refused That app is not installed here.');
    await frameOf(page).getByRole('button', { name: 'Ask for something unknown' }).click();
    await waitForText(page, 'last', '"errorCode":100');
  });

  it('does not listen to any window but the frame', async () => {
    await open();
    await waitForText(page, 'success', 'hasFinishedSuccessfully');
    const answered = await page.evaluate(async () => {
      const other = document.createElement('iframe');
      document.body.append(other);
      const heard: unknown[] = [];
      other.contentWindow?.addEventListener('message', ({ data }) => heard.push(data));
      addEventListener('message', ({ data }: MessageEvent<{ uuidAsString?: string }>) => {
        if (data.uuidAsString === 'own') heard.push(data);
      });
      postMessage(
        { id: 1, uuidAsString: 'own', func: 'authentication.getAuthToken', args: [] },
        location.origin,
      );
      // Messages are delivered in order: once this one is here, the other has been dealt with.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port2.onmessage = resolve;
        port1.postMessage('done');
      });
      await fetch('/__teams/clock');
      return heard.length;
    });
    // The question itself is heard, its answer is not.
    expect(answered).toBe(1);
  });

  it('tells the tab why there is no token for a disabled account', async () => {
    await open(`?person=${people.gone}`);
    await waitForText(page, 'token', 'AADSTS50057');
  });

  it('shows the failure that the tab reports, and tries again', async () => {
    await open('?sub=failing');
    const failure = page.getByRole('alert').filter({ hasText: 'There was a problem reaching this app' });
    await failure.waitFor();
    expect(await failure.textContent()).toContain('AuthFailed: no luck');
    await page.getByRole('button', { name: 'Try again' }).click();
    await failure.waitFor();
  });

  it('gives up on a tab that is silent for thirty seconds', async () => {
    await page.clock.install();
    await open('?sub=silent');
    await waitForText(page, 'page', 'silent');
    await page.getByText('Loading CPD…').waitFor();
    await page.clock.fastForward(30_000);
    await page.getByText('There was a problem reaching this app').waitFor();
    expect(await page.getByText('Loading CPD…').isVisible()).toBe(false);
  });

  it('works at the real origin of Teams, with the policy that the server has in production', async () => {
    const { certificatePem, keyPem } = await makeCertificates(['teams.microsoft.com']);
    const teams = createServer({ cert: certificatePem, key: keyPem }, host.page);
    await new Promise<void>((resolve) => teams.listen(0, '127.0.0.1', resolve));
    const { port } = teams.address() as AddressInfo;
    const mapped = await launchBrowser(`--host-resolver-rules=MAP teams.microsoft.com 127.0.0.1:${port}`);
    const inTeams = await openPage(mapped, { ignoreHTTPSErrors: true });
    await inTeams.goto('https://teams.microsoft.com/?person=staff');
    await waitForText(inTeams, 'success', 'hasFinishedSuccessfully');
    expect(await pageIn(inTeams, 'token')).toBe(`token of ${people.asha}`);
    expect(await inTeams.locator('iframe').getAttribute('src')).toContain(`${host.server.origin}/tab/`);
    await inTeams.getByRole('tab', { name: 'Chat' }).click();
    await inTeams.getByRole('textbox', { name: 'Message' }).fill('hello from Teams');
    await inTeams.keyboard.press('Enter');
    await inTeams.getByRole('article').filter({ hasText: 'You said hello from Teams' }).waitFor();
    await mapped.close();
    teams.closeAllConnections();
    await new Promise((resolve) => teams.close(resolve));
  });
});
