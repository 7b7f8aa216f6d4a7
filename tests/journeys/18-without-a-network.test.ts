import { expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import type { OpenTeams } from './support/teams.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const stored = async (title: string) => (await rowsOf('activities')).filter(({ Title }) => Title === title);

/** Logs a webinar of an hour while the network is away, and waits until the page says that it waits. */
async function logUnplugged({ page, tab }: OpenTeams, title: string): Promise<void> {
  const open = tab.getByRole('button', { name: 'Log CPD', exact: true });
  await open.click();
  // The form is there before the network goes.
  await tab.getByLabel('What did you do?').fill(title);
  await page.context().setOffline(true);
  await tab.getByRole('radio', { name: 'Webinar', exact: true }).check({ force: true });
  await tab.getByRole('radio', { name: '1 h', exact: true }).check({ force: true });
  await tab.getByRole('button', { name: 'Save' }).click();
  await tab.getByText('1 waiting.', { exact: true }).waitFor();
  expect(await stored(title)).toEqual([]);
}

it('what is logged without a network waits through a reload, is sent when it is back, and is stored once', async () => {
  const title = 'Logged on the train';
  const opened = await teams.openAs('Colin Reid');
  const { page, tab } = opened;
  await logUnplugged(opened, title);
  await page.reload().catch(() => undefined);
  await page.context().setOffline(false);
  await page.reload();
  await tab
    .getByText(/^Sent\./)
    .first()
    .waitFor();
  await tab.getByText(title).first().waitFor();
  expect(
    await eventually(
      () => stored(title),
      (rows) => rows.length > 0,
    ),
  ).toHaveLength(1);
  await page.reload();
  await tab.getByText(title).first().waitFor();
  expect(await tab.getByText(/waiting\.$/).count()).toBe(0);
  expect(await stored(title)).toHaveLength(1);
});

it('it is sent by itself while the page stays open', async () => {
  const title = 'Logged in the tunnel';
  const opened = await teams.openAs("Niamh O'Brien");
  await logUnplugged(opened, title);
  await opened.page.context().setOffline(false);
  await opened.tab
    .getByText(/^Sent\./)
    .first()
    .waitFor();
  expect(await stored(title)).toHaveLength(1);
});

it('nobody else who signs in on the device sends it, and it comes back to its author', async () => {
  const title = 'Typed on a shared computer';
  const opened = await teams.openAs('Colin Reid');
  const { page, tab } = opened;
  await logUnplugged(opened, title);
  const own = page.url();
  const another = new URL(own);
  another.searchParams.set('person', oidOf('Mei Ling Chen'));
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.goto(another.href);
  await tab.getByRole('heading', { name: 'Mei Ling Chen' }).waitFor();
  await page.waitForTimeout(2000);
  expect(await tab.getByText(/waiting\.$/).count()).toBe(0);
  // The browser may still have sent it for its author as they left; nobody else has.
  const author = oidOf('Colin Reid');
  const byOthers = (await stored(title)).filter(({ RecordedBy }) => RecordedBy !== author);
  expect(byOthers).toEqual([]);
  await page.goto(own);
  await tab.getByText(title).first().waitFor();
  expect(
    await eventually(
      () => stored(title),
      (rows) => rows.length > 0,
    ),
  ).toMatchObject([{ PersonOid: author, RecordedBy: author }]);
});

it('what the server will not have comes back with what was typed', async () => {
  const title = 'Logged twice by mistake';
  const opened = await teams.openAs('Mei Ling Chen');
  const { page, tab } = opened;
  await logUnplugged(opened, title);
  const { body } = await callApi('Mei Ling Chen', 'GET', '/me');
  const again = await callApi('Mei Ling Chen', 'POST', `/people/${oidOf('Mei Ling Chen')}/activities`, {
    formId: crypto.randomUUID(),
    title,
    activityType: 'webinar',
    completedOn: body['today'],
    minutes: 60,
  });
  expect(again.status).toBe(201);
  await page.context().setOffline(false);
  await tab.getByRole('button', { name: `Put it back in the form: ${title}` }).click();
  await tab.getByRole('button', { name: 'Log CPD', exact: true }).click();
  expect(await tab.getByLabel('What did you do?').inputValue()).toBe(title);
  expect(await stored(title)).toHaveLength(1);
});
