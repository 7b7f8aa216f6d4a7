import { describe, expect, it } from '@jest/globals';
import { changeRow, rowsOf } from './support/microsoft.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const LEAD = 'Dilys Owen';

describe('a row that somebody edits in SharePoint', () => {
  it('counts for nothing until the CPD lead puts back what counted', async () => {
    const listed = JSON.stringify(
      (await callApi('Asha Patel', 'GET', `/people/${oidOf('Asha Patel')}/activities`)).body,
    );
    const [logged] = (await rowsOf('activities'))
      .filter(({ Key }) => listed.includes(String(Key)))
      .filter(({ PersonOid }) => PersonOid === oidOf('Asha Patel'));
    const title = String(logged?.['Title']);
    const minutes = Number(logged?.['Minutes']);
    await changeRow('activities', ({ Key }) => Key === logged?.['Key'], { Minutes: 6000 });

    const activities = async () =>
      JSON.stringify((await callApi('Asha Patel', 'GET', `/people/${oidOf('Asha Patel')}/activities`)).body);
    const key = String(logged?.['Key']);
    expect(await eventually(activities, (found) => !found.includes(key), 90)).not.toContain('6000');

    // What another journey corrected is not listed anyway: the page is opened once the row is set aside.
    const setAside = async () => JSON.stringify((await callApi(LEAD, 'GET', '/problem-rows')).body);
    expect(await eventually(setAside, (found) => found.includes('6000'), 90)).toContain('6000');
    const { tab } = await teams.openAs(LEAD);
    await tab.getByRole('tab', { name: 'Rows to check' }).click();
    const row = tab
      .getByRole('listitem')
      .filter({ hasText: `Minutes: ${minutes} → 6000` })
      .last();
    await row.waitFor();
    await tab.getByRole('button', { name: new RegExp(`^Put back what counted before: ${title}`) }).click();
    await tab.getByText(`Minutes: ${minutes} → 6000`).waitFor({ state: 'detached' });

    expect(await eventually(activities, (found) => found.includes(key), 30)).not.toContain('6000');
    const [after] = (await rowsOf('activities')).filter(({ Key }) => Key === key);
    expect(after?.['Minutes']).toBe(minutes);
  });
});
