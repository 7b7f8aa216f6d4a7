import { describe, expect, it } from '@jest/globals';
import { addDays, civilDate } from '../../src/domain/cycles/civil-date.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();
const TITLE = 'Written up a month later';
const path = (person: string) => `/people/${oidOf(person)}`;

const typedDay = (day: string): string => day.split('-').reverse().join('/');

async function today(): Promise<string> {
  const { body } = await callApi('Colin Reid', 'GET', '/me');
  return String(body['today']);
}

describe('an activity logged today for a month ago', () => {
  it('counts as of that day for who knows it now, and not with what was known then: it was recorded late', async () => {
    const now = await today();
    const then = addDays(civilDate(now), -30);
    const logged = await callApi('Colin Reid', 'POST', `${path('Colin Reid')}/activities`, {
      formId: 'standing-on-a-day-0001',
      title: TITLE,
      activityType: 'webinar',
      completedOn: then,
      minutes: 60,
    });
    expect(logged.status).toBe(201);

    const { tab, errors } = await teams.openAs('Ben Hughes', { sub: 'team' });
    await tab.getByRole('button', { name: 'More: Colin Reid' }).click();
    await tab.getByRole('menuitem', { name: 'Look back at a day' }).click();
    const form = tab.getByRole('form', { name: 'Which day?' });
    await form.getByRole('textbox', { name: 'How was it on' }).fill(typedDay(then));
    await form.getByText('The same day', { exact: true }).click();
    await form.getByRole('button', { name: 'Show' }).click();

    const late = tab.getByRole('region', { name: 'Recorded too late to count' });
    await late.getByText(TITLE).waitFor();
    expect(await late.innerText()).toMatch(/recorded on \d{1,2} \w+ \d{4}, after \d{1,2} \w+ \d{4}/);
    await tab.getByText(/^Judged by .*, version .*, in force from/).waitFor();

    await tab.getByRole('button', { name: 'Why? CPD hours' }).click();
    await tab.getByRole('heading', { name: 'Why: CPD hours' }).waitFor();
    const uncounted = tab.getByRole('region', { name: 'What does not count, and why' });
    expect(await uncounted.getByRole('listitem').filter({ hasText: TITLE }).innerText()).toMatch(
      /recorded on .*, after /,
    );
    await tab.getByRole('button', { name: /^Back to how it was on/ }).click();

    await tab.getByRole('form', { name: 'Which day?' }).getByText('Today', { exact: true }).click();
    await tab.getByRole('button', { name: 'Show' }).click();
    await tab.getByText(/^As of .*, with what was on record on/).waitFor();
    await late.waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: 'Why? CPD hours' }).click();
    const counted = tab.getByRole('region', { name: 'What counts', exact: true });
    await counted.getByRole('listitem').filter({ hasText: TITLE }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe('the address of the page', () => {
  it('opens the same days again, and words days that are none', async () => {
    const now = await today();
    const then = addDays(civilDate(now), -30);
    const sub = (days: string) => `standing-on/${oidOf('Colin Reid')}/${days}`;
    const { tab } = await teams.openAs('Colin Reid', { sub: sub(`${then}/${then}`) });
    const typed = tab
      .getByRole('form', { name: 'Which day?' })
      .getByRole('textbox', { name: 'How was it on' });
    expect(await typed.inputValue()).toBe(typedDay(then));
    await tab.getByText(/^As of /).waitFor();

    const { tab: broken } = await teams.openAs('Colin Reid', { sub: sub('2026-02-30') });
    await broken.getByRole('group', { name: 'There is a problem' }).waitFor();
  });

  it('shows a colleague nothing, and the API says 404 whatever the days', async () => {
    const { tab } = await teams.openAs('Colin Reid', { sub: `standing-on/${oidOf('Asha Patel')}` });
    await tab.getByText('There is nothing here for you').waitFor();
    for (const days of ['', '?asOf=2026-03-14', '?asOf=2099-01-01']) {
      const { status } = await callApi('Colin Reid', 'GET', `${path('Asha Patel')}/standing-on${days}`);
      expect([days, status]).toEqual([days, 404]);
    }
  });
});

describe('on paper', () => {
  it('the page leaves out what leads on, and keeps what was found', async () => {
    const { page, tab } = await teams.openAs('Ben Hughes', { sub: `standing-on/${oidOf('Asha Patel')}` });
    await tab.getByText(/^As of /).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await tab.getByRole('button').count()).toBe(0);
    expect(await tab.getByRole('form').count()).toBe(0);
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toMatch(/^How it was on \d/);
    expect(await tab.getByText(/^Asha Patel · /).isVisible()).toBe(true);
    expect(await tab.locator('.clause').first().isVisible()).toBe(true);
  });
});

describe('a manager asks the bot why, of a report', () => {
  it('and is answered with the proof of theirs; of somebody else’s people as of nobody', async () => {
    const { page } = await teams.openAs('Ben Hughes', { view: 'chat' });
    const say = async (text: string) => {
      await page.getByRole('textbox', { name: 'Message' }).fill(text);
      await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    };
    await say('why cpd hours for Colin');
    const answer = page.getByRole('article').filter({ hasText: 'CPD hours' }).last();
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/Colin Reid[^]*CPD hours[^]*line \d+/);
    await say('why safeguarding for Daniel Rowe');
    await page
      .getByText(/I know nobody of that name/)
      .first()
      .waitFor();
    expect(await page.getByText(/I know nobody of that name/).count()).toBe(1);
    await say('why safeguarding for Zebedee Nobody');
    await page
      .getByText(/I know nobody of that name/)
      .nth(1)
      .waitFor();
  });
});
