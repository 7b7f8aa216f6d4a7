import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { OpenTeams } from './support/teams.ts';
import { useTeams } from './support/teams.ts';

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
