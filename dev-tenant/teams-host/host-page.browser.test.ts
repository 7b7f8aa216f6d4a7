import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from './testing/browser.ts';
import { answerOfCard, questionCardTo, thanksCard } from './testing/cards.ts';
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

const open = (query = '') => page.goto(`${host.frontDoor.origin}/${query}`);
const inTab = (id: string, text: string) =>
  page.frameLocator('iframe').locator(`#${id}`).filter({ hasText: text }).waitFor({ state: 'attached' });
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const person = () => page.getByRole('combobox', { name: 'Person' });

describe('choosing a person', () => {
  it('offers the personas first, then everybody else', async () => {
    await open();
    await person().click();
    expect(await page.getByRole('listbox', { name: 'People' }).getByRole('option').allTextContents()).toEqual(
      [
        'Asha Patel, Tutor',
        'Ben Hughes, Manager',
        'Gwen Gone, Tutor, Learning (account disabled)',
        'Zoë Šimková, Mentor, Learning',
      ],
    );
  });

  it('finds a person by part of a name, and opens the tab and the chat as that person', async () => {
    host.channel.send(people.ben, { text: 'Hello Ben' });
    await open('?view=chat');
    await page.getByRole('textbox', { name: 'Message' }).fill("Asha's draft");
    await person().fill('hugh');
    await page.getByRole('option', { name: /Ben Hughes/ }).click();
    await page.getByRole('article').filter({ hasText: 'Hello Ben' }).waitFor();
    await inTab('person', people.ben);
    expect(new URL(page.url()).searchParams.get('person')).toBe('manager');
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('');
    await page.goBack();
    await inTab('person', people.asha);
    expect(await person().inputValue()).toBe('Asha Patel, Tutor');
  });

  it('works by keyboard alone: person, tabs, card and message', async () => {
    host.channel.send(people.ben, { cards: [questionCardTo('https://example.com/')] });
    host.channel.answer = answerOfCard(thanksCard);
    await open();
    await inTab('success', 'true');
    await page.keyboard.press('Tab');
    expect(await person().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('ben');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await inTab('person', people.ben);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('CPD');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Chat');
    await page.getByRole('radio', { name: /Good/ }).waitFor();
    const send = page.getByRole('article').getByRole('button', { name: 'Send' });
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const onRadio = await page.evaluate(() => document.activeElement?.matches('input[type="radio"]'));
      if (onRadio === true) await page.keyboard.press('Space');
      if (await send.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('article').filter({ hasText: 'Thank you' }).waitFor();
    expect(await focused()).toBe('Thank you');
    await page.keyboard.press('Tab');
    const box = page.getByRole('textbox', { name: 'Message' });
    for (let presses = 0; presses < 5; presses += 1) {
      if (await box.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('help');
    await page.keyboard.press('Enter');
    await page.getByRole('article').filter({ hasText: 'You said help' }).waitFor();
    expect(host.channel.asked).toMatchObject([
      { kind: 'execute', userId: people.ben, action: { data: { rating: '3' } } },
      { kind: 'say', userId: people.ben, text: 'help' },
    ]);
  });
});

describe('the frame around the app', () => {
  it('leaves the app all but one slim bar, and comes back', async () => {
    await open();
    await inTab('success', 'true');
    const controls = page.getByRole('button', { name: 'Controls' });
    await controls.click();
    const around = (page.viewportSize()?.height ?? 0) - (await heightOf('iframe'));
    expect(around).toBeLessThanOrEqual(40);
    expect(new URL(page.url()).searchParams.get('frame')).toBe('slim');
    expect(await person().isVisible()).toBe(false);
    await controls.click();
    expect(await person().isVisible()).toBe(true);
  });

  it('gives the app the size of a phone where that is chosen', async () => {
    await open('?size=phone&frame=slim');
    await inTab('success', 'true');
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 360, height: 640 });
  });

  const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;
});

describe('the clock', () => {
  it('shows the date of the server and moves it, and the tab opens again', async () => {
    await open();
    await inTab('success', 'true');
    const date = page.locator('#host-clock-date');
    await date.filter({ hasText: 'Saturday, 21 November 2026' }).waitFor();
    await page
      .frameLocator('iframe')
      .locator('#last')
      .evaluate((element) => (element.textContent = 'old page'));
    await page.getByRole('button', { name: 'Eight weeks later' }).click();
    await date.filter({ hasText: 'Saturday, 16 January 2027, 56 days ahead' }).waitFor();
    await inTab('success', 'true');
    expect(await page.frameLocator('iframe').locator('#last').textContent()).toBe('');
    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await date.filter({ hasText: '57 days ahead' }).waitFor();
    await page.getByRole('button', { name: '1 hour later' }).click();
    await date.filter({ hasText: '57 days and 1 hour ahead' }).waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await date.filter({ hasText: /^Saturday, 21 November 2026$/ }).waitFor();
  });
});

describe('the faults', () => {
  it('are listed, added and cleared, and what does not parse is said', async () => {
    await open();
    await page.getByRole('button', { name: 'Faults' }).click();
    const panel = page.getByRole('dialog', { name: 'Faults' });
    await panel.getByText('None').waitFor();
    await panel.getByLabel('Kind').selectOption('throttle');
    await panel.getByLabel(/Path matches/).fill('(');
    await panel.getByRole('button', { name: 'Add fault' }).click();
    await panel.getByRole('alert').filter({ hasText: 'path: is not a regular expression' }).waitFor();
    await panel.getByLabel(/Path matches/).fill('/items$');
    await panel.getByLabel(/Retry after/).fill('5');
    await panel.getByRole('button', { name: 'Add fault' }).click();
    await panel.getByText('graph /items$: throttle, once, retry after 5 s').waitFor();
    await panel.getByLabel('Only for the person chosen').check();
    await panel.getByLabel('Kind').selectOption('blocked');
    await panel.getByRole('button', { name: 'Add fault' }).click();
    await panel.getByText('blocked, once, retry after 5 s, for one person').waitFor();
    await panel.getByRole('button', { name: 'Clear faults' }).click();
    await panel.getByText('None').waitFor();
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
  });
});

describe('the page, for everybody', () => {
  const themes = ['light', 'dark', 'contrast'];
  const sizes = [
    { width: 1024, height: 768 },
    { width: 320, height: 640 },
  ];
  const cases = themes.flatMap((theme) => sizes.map((size) => ({ theme, ...size })));

  it.each(cases)(
    'has no fault that axe can find in $theme at $width pixels',
    async ({ theme, width, height }) => {
      await page.setViewportSize({ width, height });
      host.channel.send(people.asha, { text: 'Hello **Asha**' });
      host.channel.send(people.asha, { cards: [questionCardTo('https://example.com/')] });
      await open(`?theme=${theme}&view=tab`);
      await inTab('success', 'true');
      await expectNoFault();

      await page.getByRole('tab', { name: /Chat/ }).click();
      await page.getByRole('textbox', { name: 'Message' }).fill('hello');
      await page.keyboard.press('Enter');
      await page.getByRole('article').filter({ hasText: 'You said hello' }).waitFor();
      await page.getByRole('article').getByRole('button', { name: 'Send' }).click();
      await page.getByText('Choose one.').waitFor();
      await expectNoFault();
      await photograph(`chat-${theme}-${width}`);

      await person().click();
      await expectNoFault();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Faults' }).click();
      await expectNoFault();
    },
  );

  it('shows which tab is chosen in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('?view=chat');
    const chosen = page.getByRole('tab', { name: 'Chat' });
    const line = await chosen.evaluate((element) => getComputedStyle(element, '::after').borderBottomStyle);
    expect(line).toBe('solid');
    await photograph('forced-colours');
  });

  async function expectNoFault(): Promise<void> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // The tab inside the frame answers for itself; legacy mode is the quicker one where no frame is examined.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(tags)
      .exclude('iframe')
      .analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ target, any }) => [target, any[0]?.message])]),
    ).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  }

  /** Pictures for whoever works on the look, where HOST_PAGE_PICTURES names a folder. */
  async function photograph(name: string): Promise<void> {
    const folder = process.env.HOST_PAGE_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
  }
});
