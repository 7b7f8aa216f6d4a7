import { describe, expect, it } from '@jest/globals';
import { changeRow, rowsOf } from './support/microsoft.ts';
import { callApi, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const LEAD = 'Dilys Owen';

describe('a row that somebody edits in SharePoint', () => {
  it('counts for nothing until the CPD lead puts back what counted', async () => {
    const record = async () =>
      JSON.stringify((await callApi('Asha Patel', 'GET', `/people/${oidOf('Asha Patel')}/record`)).body);
    const counted = await record();
    const logged = (await rowsOf('activities')).find(({ Key }) => counted.includes(String(Key)));
    const key = String(logged?.['Key']);
    const title = String(logged?.['Title']);
    const minutes = Number(logged?.['Minutes']);
    await changeRow('activities', ({ Key }) => Key === key, { Minutes: 6000 });
    expect(await eventually(record, (found) => !found.includes(key))).not.toContain(key);

    const { tab } = await teams.openAs(LEAD);
    await tab.getByRole('tab', { name: 'Rows to check' }).click();
    const row = tab
      .getByRole('listitem')
      .filter({ hasText: `Minutes: ${minutes} → 6000` })
      .last();
    await row.waitFor();
    await tab.getByRole('button', { name: `Put back what counted before: ${title}` }).click();
    await tab.getByText(`Minutes: ${minutes} → 6000`).waitFor({ state: 'detached' });

    expect(await eventually(record, (found) => found.includes(key))).toContain(key);
    const [after] = (await rowsOf('activities')).filter(({ Key }) => Key === key);
    expect(after?.['Minutes']).toBe(minutes);
  });
});
