import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { OpenTeams } from './support/teams.ts';
import { oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();
let folder = '';
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'cpd-archive-'));
});
afterAll(() => fs.rm(folder, { recursive: true }));

async function archiveOf({ page, tab }: OpenTeams): Promise<string> {
  await tab.getByRole('button', { name: 'Training, qualifications and more' }).click();
  await tab.getByRole('button', { name: 'Take the record away' }).click();
  await tab.getByRole('heading', { name: 'Take your record with you' }).waitFor();
  const coming = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Make it and download' }).click();
  const file = path.join(folder, 'archive.zip');
  await (await coming).saveAs(file);
  await tab.getByText('The archive is in your downloads').waitFor();
  return file;
}

/** Writes the files of an archive beside one another, with one byte of the record changed where that is wanted. */
async function unpack(zip: string, name: string, isChanged: boolean): Promise<readonly string[]> {
  const files = unzipSync(await fs.readFile(zip));
  const to = path.join(folder, name);
  await fs.mkdir(to);
  for (const [file, bytes] of Object.entries(files)) {
    if (isChanged && file === 'record.json') bytes[100] = (bytes[100] ?? 0) ^ 1;
    await fs.writeFile(path.join(to, file), bytes);
  }
  await fs.writeFile(path.join(folder, `${name}.zip`), zipSync(files));
  return Object.keys(files).map((file) => path.join(to, file));
}

/** What the page that comes with an archive says of these files, read from the disk. */
async function checked(page: Page, files: readonly string[]): Promise<string> {
  await page.goto(`file://${files.find((file) => file.endsWith('check.html'))}`);
  await page.getByLabel(/Files of the archive/).setInputFiles([...files]);
  const answer = page.getByRole('status');
  await answer.waitFor();
  return answer.innerText();
}

it('a leaver’s archive opens elsewhere and is found whole; with one byte changed, it is found out', async () => {
  const opened = await teams.openAs('Tomasz Kowalski');
  const { page, tab, errors } = opened;
  const zip = await archiveOf(opened);
  const whole = await unpack(zip, 'whole', false);
  const changed = await unpack(zip, 'changed', true);
  const number = await tab.locator('.archive__number').first().innerText();

  const choose = tab.getByLabel('Archive (a zip file)');
  await choose.setInputFiles(zip);
  await tab.getByText('Whole: all 3 files are as they were made.').waitFor();
  await choose.setInputFiles(path.join(folder, 'changed.zip'));
  await tab.getByText('record.json was changed.').waitFor();
  await choose.setInputFiles(whole.find((file) => file.endsWith('check.html')) ?? '');
  await tab.getByText('This file is no zip file, or it is cut off.').waitFor();
  expect(errors).toEqual([]);

  const elsewhere = await page.context().browser()?.newContext({ offline: true });
  const away = await elsewhere?.newPage();
  if (!away) throw new Error('There is no browser to look elsewhere with.');
  const said = await checked(away, whole);
  expect(said).toContain('Whole: all 3 files are as they were made.');
  expect(said).toContain(number);
  expect(await checked(away, changed)).toContain('record.json was changed after it was made.');
  expect(
    await checked(
      away,
      whole.filter((file) => !file.endsWith('record.html')),
    ),
  ).toContain('record.html is missing.');
  await away.goto(`file://${whole.find((file) => file.endsWith('record.html'))}`);
  await away.getByRole('heading', { name: 'CPD record', exact: true }).waitFor();
  await away.getByText('Tomasz Kowalski').first().waitFor();
  await elsewhere?.close();
});

const STARTER = 'Yusuf Ibrahim';
const MANAGER = 'Lewis Trevena';

it('a new starter brings an archive in: claimed, verified by the manager, and taken back', async () => {
  const leaver = await teams.openAs('Tomasz Kowalski');
  const zip = await archiveOf(leaver);
  await unpack(zip, 'altered', true);

  const { tab, errors } = await teams.openAs(STARTER, { sub: `record/${oidOf(STARTER)}` });
  await tab.getByRole('button', { name: 'Bring a record in' }).click();
  const card = tab.getByRole('region', { name: 'Bring a record in' });
  const choose = card.getByLabel('Archive to bring in (a zip file)');
  await choose.setInputFiles(path.join(folder, 'altered.zip'));
  await card.getByText('This archive is not as it was made, so nothing of it is brought in.').waitFor();
  await card.getByText('record.json was changed.').waitFor();

  await choose.setInputFiles(zip);
  await card.getByText('It is the record of Tomasz Kowalski.').waitFor();
  await card.getByRole('button', { name: 'Choose none' }).click();
  const [qualification] = await card.getByRole('checkbox', { name: /Qualification/ }).all();
  if (!qualification) throw new Error('The archive holds no qualification.');
  await qualification.check();
  await card.getByRole('button', { name: 'Bring 1 entry in' }).click();
  await card.getByText('1 entry is in your record now, claimed until verified.').waitFor();
  await card.getByText(/^From .*, made on /).waitFor();
  await card.getByRole('button', { name: 'See your record' }).click();
  await tab.getByRole('button', { name: /^Show all/ }).click();
  const entry = tab.getByRole('listitem').filter({ hasText: 'the archive made on' });
  await entry.getByText('Claimed: it does not count until somebody has verified it.').waitFor();

  // Twice adds nothing.
  await tab.getByRole('button', { name: 'Bring a record in' }).click();
  await choose.setInputFiles(zip);
  await card.getByText('It is in your record already.').first().waitFor();

  const manager = await teams.openAs(MANAGER, { sub: 'checks' });
  const waiting = manager.tab.getByRole('listitem', { name: `Qualification, ${STARTER}` });
  await waiting.getByText('It is the record of Tomasz Kowalski.').waitFor();
  await waiting.focus();
  await manager.page.keyboard.press('v');
  await manager.tab.getByText(`Verified: Qualification, ${STARTER}.`).waitFor();

  const again = await teams.openAs(STARTER, { sub: `record/${oidOf(STARTER)}` });
  await again.tab.getByRole('button', { name: /^Show all/ }).click();
  await again.tab.getByText(`by ${MANAGER}.`).waitFor();
  await again.tab.getByRole('button', { name: 'Bring a record in' }).click();
  const brought = again.tab.getByRole('region', { name: 'Bring a record in' });
  await brought.getByText(/1 entry, of which 1 verified/).waitFor();
  await brought.getByRole('button', { name: /^Take back what came from/ }).click();
  await brought.getByRole('button', { name: 'Take all of it back' }).click();
  await again.tab.getByText(/^Taken back: what came from/).waitFor();
  expect(await brought.getByText(/of which/).count()).toBe(0);
  expect([...errors, ...manager.errors, ...again.errors]).toEqual([]);
});

it('one CPD year is taken along by itself', async () => {
  const { page, tab, errors } = await teams.openAs('Tomasz Kowalski', {
    sub: `archive/${oidOf('Tomasz Kowalski')}`,
  });
  const years = tab.getByRole('region', { name: 'One year by itself' });
  const coming = page.waitForEvent('download');
  await years
    .getByRole('button', { name: /^Download the reflective record/ })
    .first()
    .click();
  const file = path.join(folder, 'year.html');
  await (await coming).saveAs(file);
  const text = await fs.readFile(file, 'utf8');
  for (const said of [
    'Reflective Record',
    'Tomasz Kowalski',
    'Line manager',
    'Ben Hughes',
    'Implication on practice',
  ])
    expect(text).toContain(said);
  expect(errors).toEqual([]);
});
