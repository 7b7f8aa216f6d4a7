import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from './testing/browser.ts';
import { answerOfCard, questionCardTo, thanksCard } from './testing/cards.ts';
import { people, teamsAppId } from './testing/fake-tenant.ts';
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

const goals = `https://teams.microsoft.com/l/entity/${teamsAppId}/cpd?context=${encodeURIComponent('{"subEntityId":"goals"}')}`;
const questionCard = questionCardTo(goals);

const open = (query: string) => page.goto(`${host.frontDoor.origin}/${query}`);
const article = (text: string) => page.getByRole('article').filter({ hasText: text });

async function openQuestion(): Promise<string> {
  const id = host.channel.send(people.asha, { cards: [questionCard] });
  await open('?person=staff&view=chat');
  await article('How was the workshop?').waitFor();
  return id;
}

describe('the chat', () => {
  it('shows what was said, and sends what is typed with Enter', async () => {
    host.channel.send(people.asha, {
      text: 'Hello **Asha**, see [help](https://example.com/)\n\n- one\n- <b>two</b>',
    });
    await open('?person=staff&view=chat');
    const hello = page.getByRole('log', { name: 'Chat with CPD Companion' }).getByRole('article').first();
    await hello.getByText('Asha', { exact: true }).waitFor();
    expect(await hello.locator('strong').textContent()).toBe('Asha');
    expect(await hello.locator('li').allTextContents()).toEqual(['one', '<b>two</b>']);
    await page.getByRole('textbox', { name: 'Message' }).fill('my team');
    await page.keyboard.press('Enter');
    await article('You said my team').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('');
    expect(host.channel.asked).toEqual([{ kind: 'say', userId: people.asha, text: 'my team' }]);
  });

  it('keeps what was typed when it cannot be sent', async () => {
    await open('?person=staff&view=chat');
    const box = page.getByRole('textbox', { name: 'Message' });
    await box.fill('two hours of webinar');
    await page.route('**/chat/say', (route) => route.abort());
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    expect(await box.inputValue()).toBe('two hours of webinar');
  });

  it('counts what is new while the tab is in view, per person', async () => {
    await open('?person=staff&view=tab');
    await page.getByRole('tab', { name: 'Chat', exact: true }).waitFor();
    host.channel.send(people.asha, { text: 'one' });
    host.channel.send(people.asha, { text: 'two' });
    host.channel.send(people.ben, { text: 'for Ben' });
    await page.getByRole('tab', { name: 'Chat (2 new)' }).click();
    await page.getByRole('tab', { name: 'Chat', exact: true }).waitFor();
    await page.reload();
    await article('two').waitFor();
    await page.getByRole('tab', { name: 'CPD' }).click();
    await page.getByRole('tab', { name: 'Chat', exact: true }).waitFor();
  });

  it('hears again after the stand-in has cut the connection', async () => {
    await open('?person=staff&view=chat');
    host.channel.send(people.asha, { text: 'before' });
    await article('before').waitFor();
    host.frontDoor.cut();
    host.channel.send(people.asha, { text: 'after' });
    await article('after').waitFor();
  });

  it('offers to add the app for a person who has not got it', async () => {
    await open(`?person=${people.zoe}&view=chat`);
    await page.getByText('CPD Companion is not installed for Zoë Šimková.').waitFor();
    await page.getByRole('button', { name: 'Add CPD Companion' }).click();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    expect(host.channel.isInstalledFor(people.zoe)).toBe(true);
  });
});

describe('a card in the chat', () => {
  it('sends its action with the inputs, and is replaced in place by the card that comes back, which has the focus', async () => {
    const id = await openQuestion();
    host.channel.answer = answerOfCard(thanksCard);
    await page.getByRole('radio', { name: /Good/ }).check();
    await page.getByRole('textbox', { name: 'What will you do differently?' }).fill('Ask more questions');
    await page.getByRole('button', { name: 'Send', exact: true }).first().click();
    await article('Thank you').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thank you');
    expect(host.channel.asked).toMatchObject([
      {
        kind: 'execute',
        userId: people.asha,
        messageId: id,
        action: {
          verb: 'answer',
          id: 'send',
          title: 'Send',
          data: { eventId: 'e1', rating: '3', comment: 'Ask more questions', share: 'false' },
        },
      },
    ]);
  });

  it('sends nothing while a required input is empty, and says so', async () => {
    await openQuestion();
    await page.getByRole('article').getByRole('button', { name: 'Send' }).click();
    await page.getByText('Choose one.').waitFor();
    expect(host.channel.asked).toEqual([]);
  });

  it.each([
    [
      'a message under the card',
      {
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted.' },
      },
      'Noted.',
    ],
    [
      'the error of the bot',
      {
        status: 200,
        body: {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { message: 'It has closed.' },
        },
      },
      'Something went wrong. It has closed.',
    ],
    ['a bot that broke', { status: 500, body: undefined }, 'Something went wrong. Try again.'],
  ])('shows %s and keeps what was typed', async (_case, answer, shown) => {
    await openQuestion();
    host.channel.answer = answer;
    await page.getByRole('radio', { name: /Fair/ }).check();
    await page.getByRole('textbox', { name: 'What will you do differently?' }).fill('typed');
    await page.getByRole('article').getByRole('button', { name: 'Send' }).click();
    await page.getByRole('article').getByText(shown).waitFor();
    expect(await page.getByRole('textbox', { name: 'What will you do differently?' }).inputValue()).toBe(
      'typed',
    );
    expect(await page.getByRole('radio', { name: /Fair/ }).isChecked()).toBe(true);
  });

  it('keeps what was typed when other messages come and when the theme changes', async () => {
    await openQuestion();
    const comment = page.getByRole('textbox', { name: 'What will you do differently?' });
    await comment.fill('half a thought');
    host.channel.send(people.asha, { text: 'Something else' });
    await article('Something else').waitFor();
    await page.getByLabel('Theme').selectOption('Dark');
    expect(await comment.inputValue()).toBe('half a thought');
  });

  it('changes in place when the bot edits its message', async () => {
    const id = await openQuestion();
    host.channel.send(people.asha, { text: 'A later message' });
    await article('A later message').waitFor();
    host.channel.replace(people.asha, id, { cards: [thanksCard] });
    await page.getByRole('article').first().getByText('Thank you').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  it('keeps its answers apart from those of a card with the same questions', async () => {
    await openQuestion();
    host.channel.send(people.asha, { cards: [questionCard] });
    const first = page.getByRole('article').nth(0);
    const second = page.getByRole('article').nth(1);
    await first.getByRole('radio', { name: /Good/ }).check();
    await second.getByRole('radio', { name: /Poor/ }).check();
    expect(await first.getByRole('radio', { name: /Good/ }).isChecked()).toBe(true);
    await second.getByText('By when?').click();
    expect(await first.getByRole('radiogroup', { name: 'Overall' }).count()).toBe(1);
  });

  it('submits in the old way', async () => {
    const id = await openQuestion();
    await page.getByRole('radio', { name: /Poor/ }).check();
    const sent = page.waitForResponse('**/chat/submit');
    await page.getByRole('button', { name: 'Not there' }).click();
    await sent;
    expect(host.channel.asked).toMatchObject([
      { kind: 'submit', messageId: id, value: { absent: true, rating: '1' } },
    ]);
  });

  it('opens the page of the tab that it links to, and other links in a window of their own', async () => {
    await openQuestion();
    await page.context().route('https://example.com/', (route) => route.fulfill({ body: 'the organiser' }));
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'the organiser' }).click();
    const popup = await opened;
    await popup.getByText('the organiser').waitFor();
    expect(await popup.evaluate(() => window.opener as unknown)).toBeNull();
    await page.getByRole('link', { name: 'Open in the tab' }).click();
    await page.frameLocator('iframe').locator('#page').filter({ hasText: 'goals' }).waitFor();
    expect(await page.getByRole('tab', { name: 'CPD' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows its fallback text when it is of a version that Teams does not draw', async () => {
    host.channel.send(people.asha, {
      cards: [{ ...thanksCard, version: '1.6', fallbackText: 'Thanks, in words' }],
    });
    await open('?person=staff&view=chat');
    await article('Thanks, in words').waitFor();
  });
});
