import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();
const WHO = 'Tomasz Kowalski';
let folder = '';
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'cpd-pack-'));
});
afterAll(() => fs.rm(folder, { recursive: true }));

it('a register pack names what is missing, leads to where it is put right, and is taken along once it is ready', async () => {
  const { page, tab, errors } = await teams.openAs(WHO, { sub: `record/${oidOf(WHO)}` });
  await tab.getByRole('button', { name: 'Register pack' }).click();
  await tab.getByRole('heading', { name: 'Your register pack' }).waitFor();
  await tab.getByText(/^Not ready yet: .*Professional development plan/).waitFor();
  const plan = tab.getByRole('region', { name: 'Professional development plan' });
  await plan.getByText('Missing').waitFor();
  await plan.getByRole('button', { name: 'Set a goal: Professional development plan' }).click();

  await tab.getByRole('heading', { name: 'My plan' }).waitFor();
  await tab.getByRole('button', { name: 'Add a goal' }).first().click();
  const form = tab.getByRole('form', { name: 'Add a goal' });
  await form.getByLabel('What do you want to be able to do?').fill('Supervise a trainee practitioner');
  await form.getByRole('textbox', { name: 'By when?' }).fill('1/7/2027');
  await form.getByRole('button', { name: 'Save' }).click();
  await tab.getByText('Supervise a trainee practitioner').first().waitFor();

  const again = await teams.openAs(WHO, { sub: `register-pack/${oidOf(WHO)}` });
  await again.tab.getByText('Ready to send: every part that the register asks for is here.').waitFor();
  const coming = again.page.waitForEvent('download');
  await again.tab.getByRole('button', { name: 'Download to print and send' }).click();
  const file = path.join(folder, 'pack.html');
  await (await coming).saveAs(file);
  await again.tab.getByText(/^The pack is in your downloads/).waitFor();

  const elsewhere = await page.context().browser()?.newContext({ offline: true });
  const away = await elsewhere?.newPage();
  if (!away) throw new Error('There is no browser to look elsewhere with.');
  await away.goto(`file://${file}`);
  for (const heading of ['Registration: Complete', 'Professional qualifications: Complete'])
    await away.getByRole('heading', { name: heading }).waitFor();
  await away.getByText('Supervise a trainee practitioner').waitFor();
  await elsewhere?.close();
  expect([...errors, ...again.errors]).toEqual([]);
});

it('another’s pack is not there', async () => {
  const { tab } = await teams.openAs('Asha Patel', { sub: `register-pack/${oidOf(WHO)}` });
  expect(await tab.getByRole('button', { name: 'Download to print and send' }).count()).toBe(0);
});
