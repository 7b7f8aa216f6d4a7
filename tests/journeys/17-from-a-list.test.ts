import { expect, it } from '@jest/globals';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

interface Member {
  readonly oid: string;
  readonly overall: string;
  readonly later: number;
  readonly overdue: readonly unknown[];
  readonly toDo: readonly unknown[];
  readonly dueSoon: readonly unknown[];
}

/** What somebody does, counted: each press of a button, a link or a key that a person decides on. */
function counted() {
  let interactions = 0;
  return {
    async once(interaction: Promise<unknown>): Promise<void> {
      interactions += 1;
      await interaction;
    },
    count: () => interactions,
  };
}

it('from My team to the proof behind somebody’s gap in at most two interactions, and back in one', async () => {
  const { page, tab, errors } = await teams.openAs('Ben Hughes', { sub: 'team' });
  const list = tab.getByRole('grid', { name: 'Everybody' });
  const name = list.getByRole('link', { name: 'Zoë Šimková', exact: true });
  await name.waitFor();

  const there = counted();
  await there.once(name.click());
  const beside = tab.getByRole('dialog', { name: 'Zoë Šimková' });
  await there.once(
    beside
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click(),
  );
  await beside.getByRole('region', { name: 'What the policy says' }).waitFor();
  expect(there.count()).toBeLessThanOrEqual(2);

  const back = counted();
  // The way back of Teams and of the browser: the history of the window, in which the frame's stands.
  await back.once(page.evaluate(() => window.history.back()));
  await beside.waitFor({ state: 'detached' });
  expect(back.count()).toBeLessThanOrEqual(1);
  const isFocused = () => name.evaluate((link) => link === document.activeElement);
  expect(await eventually(isFocused, (it) => it)).toBe(true);
  expect(errors).toEqual([]);
});

it('the address keeps whose drawer is open, and Escape closes it', async () => {
  const { page, tab } = await teams.openAs('Ben Hughes', {
    sub: `team?person=${oidOf('Zoë Šimková')}&part=plan`,
  });
  const beside = tab.getByRole('dialog', { name: 'Zoë Šimková' });
  await beside.getByRole('tab', { name: 'Plan', selected: true }).waitFor();
  await beside.getByRole('tab', { name: 'Plan' }).focus();
  await page.keyboard.press('Escape');
  await beside.waitFor({ state: 'detached' });
  await tab.getByRole('grid', { name: 'Everybody' }).waitFor();
});

it('the heat map is walked by arrow keys to a cell, and Enter opens its proof', async () => {
  const { page, tab, errors } = await teams.openAs('Ben Hughes', { sub: 'team?as=heat-map' });
  const map = tab.getByRole('grid', { name: 'People by requirement' });
  await map.getByRole('link', { name: 'Zoë Šimková' }).focus();
  const asked = map.getByRole('gridcell', { name: /^Zoë Šimková, .*: expired, \d+ days?$/ }).first();
  const isThere = () => asked.evaluate((cell) => cell === document.activeElement);
  for (let steps = 0; steps < 60 && !(await isThere()); steps += 1) await page.keyboard.press('ArrowRight');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Enter');
  const beside = tab.getByRole('dialog', { name: 'Zoë Šimková' });
  await beside.getByRole('region', { name: 'What the policy says' }).waitFor();
  await page.keyboard.press('Escape');
  await beside.waitFor({ state: 'detached' });
  expect(await eventually(isThere, (it) => it)).toBe(true);
  expect(errors).toEqual([]);
});

it('from Organisation to the people behind a gap, by unit, in at most three interactions', async () => {
  const { tab, errors } = await teams.openAs('Dilys Owen', { sub: 'organisation' });
  const bars = tab.getByRole('list', { name: 'Required, by requirement' });
  const gap = bars.getByRole('link', { name: 'Mid-year progress review', exact: true });
  await gap.waitFor();

  const there = counted();
  await there.once(gap.click());
  await tab.getByRole('button', { name: 'Missing: Mid-year progress review', pressed: true }).waitFor();
  await there.once(tab.getByRole('button', { name: 'Adult Learning Service' }).click());
  const people = tab.getByRole('grid', { name: 'People found' });
  await people.getByRole('link', { name: 'Asha Patel', exact: true }).waitFor();
  expect(there.count()).toBeLessThanOrEqual(3);
  expect(errors).toEqual([]);
});

it('a trustee sees figures alone: no bar leads to anybody', async () => {
  const { tab } = await teams.openAs('Edward Finch', { sub: 'organisation' });
  const bars = tab.getByRole('list', { name: 'Required, by requirement' });
  await bars.waitFor();
  expect(await tab.getByRole('figure').getByRole('link').count()).toBe(0);
});

it('everybody stands on People as on My team, and a date that is months away needs nobody now', async () => {
  const { body: team } = await callApi('Ben Hughes', 'GET', '/team');
  const members = team['members'] as readonly Member[];
  const onPeople = new Map<string, string>();
  for (const page of [1, 2, 3]) {
    const { body } = await callApi('Dilys Owen', 'GET', `/people?page=${page}`);
    for (const { oid, overall } of body['people'] as readonly Member[]) onPeople.set(oid, overall);
  }
  for (const { oid, overall, overdue, toDo, dueSoon } of members) {
    expect(onPeople.get(oid)).toBe(overall);
    expect(overall === 'action-needed').toBe(overdue.length + toDo.length + dueSoon.length > 0);
  }
  const waitsForLater = members.filter(({ overall, later }) => overall === 'on-track' && later > 0);
  expect(waitsForLater.length).toBeGreaterThan(0);
});
