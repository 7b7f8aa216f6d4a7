import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callHost, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

describe('a tutor', () => {
  it('sees hours, training and plan, logs a two-hour webinar in one form, and finds it in the SharePoint list', async () => {
    const { page, tab, errors } = await teams.openAs('Mei Ling Chen');
    const shown = tab.getByText(/^\d+ of 24 hours$/).first();
    await shown.waitFor();
    const before = Number.parseInt(await shown.innerText(), 10);
    expect(before).toBeGreaterThanOrEqual(7);
    await tab.getByText('Use live captions in every online session').first().waitFor();
    await tab
      .getByRole('button', { name: /Everything else/ })
      .or(tab.getByText(/Everything else/))
      .first()
      .click();
    await tab.getByText('Prevent', { exact: false }).first().waitFor();

    await callHost('DELETE', '/ledger');
    await tab.getByRole('button', { name: 'Log CPD', exact: true }).click();
    await tab.getByLabel('What did you do?').fill('Captions that help everyone');
    await tab.getByRole('radiogroup', { name: 'Type' }).getByText('Webinar', { exact: true }).click();
    await tab.getByRole('radiogroup', { name: 'How long?' }).getByText('2 h', { exact: true }).click();
    await tab.getByRole('button', { name: 'Save' }).click();

    await tab
      .getByText(`Saved. ${before + 2} of 24 hours.`)
      .first()
      .waitFor();
    await tab.getByText('Captions that help everyone').first().waitFor();
    expect(errors).toEqual([]);

    const rows = (await rowsOf('activities')).filter(({ Title }) => Title === 'Captions that help everyone');
    expect(rows).toMatchObject([
      {
        PersonOid: oidOf('Mei Ling Chen'),
        Minutes: 120,
        ActivityType: 'webinar',
        RecordedBy: oidOf('Mei Ling Chen'),
      },
    ]);
    await page.reload();
    await tab
      .getByText(`${before + 2} of 24 hours`)
      .first()
      .waitFor();
  });

  it('logs a webinar in seven interactions at most, and takes it back with one more', async () => {
    const { tab } = await teams.openAs('Colin Reid');
    let interactions = 0;
    const counted = async (interaction: Promise<void>) => {
      await interaction;
      interactions += 1;
    };
    await counted(tab.getByRole('button', { name: 'Log CPD', exact: true }).click());
    await counted(tab.getByLabel('What did you do?').fill('Webinar to be undone'));
    await counted(tab.getByRole('radio', { name: 'Webinar', exact: true }).check({ force: true }));
    await counted(tab.getByRole('radio', { name: '1 h', exact: true }).check({ force: true }));
    await counted(tab.getByRole('button', { name: 'Save' }).click());
    await tab
      .getByText(/^Saved\./)
      .first()
      .waitFor();
    expect(interactions).toBeLessThanOrEqual(7);

    await tab.getByRole('button', { name: 'Undo: Webinar to be undone' }).click();
    await tab
      .getByText(/^Undone\./)
      .first()
      .waitFor();
    const rows = (await rowsOf('activities')).filter(({ Title }) => Title === 'Webinar to be undone');
    expect(rows.map(({ WithdrawnBecause }) => WithdrawnBecause ?? '')).toEqual([
      '',
      'Undone straight after it was saved.',
    ]);
    await tab.getByText(/^Removed \(\d+\)$/).waitFor();
  });

  it('sees what must be renewed soon, and by when', async () => {
    const { tab } = await teams.openAs('Asha Patel');
    await tab.getByText(/^renew by .*, in 9 days/).waitFor();
  });

  it('keeps what was typed when Microsoft 365 is down, and stores it once when it is back', async () => {
    const { tab } = await teams.openAs("Niamh O'Brien");
    await tab.getByRole('button', { name: 'Log CPD', exact: true }).click();
    await tab.getByLabel('What did you do?').fill('Reading <b>for</b> 面白い & more');
    await tab.getByRole('radiogroup', { name: 'Type' }).getByText('Webinar', { exact: true }).click();
    await tab.getByRole('radiogroup', { name: 'How long?' }).getByText('1 h', { exact: true }).click();
    await callHost('POST', '/faults', {
      part: 'graph',
      kind: 'gateway-timeout-after',
      method: 'POST',
      path: 'items$',
      times: 1,
    });
    await tab.getByRole('button', { name: 'Save' }).click();
    const stored = async () =>
      (await rowsOf('activities')).filter(({ Title }) => String(Title).includes('面白い'));
    const rows = await eventually(stored, (found) => found.length > 0);
    await tab
      .getByText(/^Saved\./)
      .first()
      .waitFor();
    expect(rows.map(({ Title }) => Title)).toEqual(['Reading <b>for</b> 面白い & more']);
    expect(await stored()).toHaveLength(1);
    await callHost('DELETE', '/faults');
  });

  it('is told what is wrong beside the field, and nothing is written', async () => {
    const { tab } = await teams.openAs('Colin Reid');
    const before = (await rowsOf('activities')).length;
    await tab.getByRole('button', { name: 'Log CPD', exact: true }).click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Say what you did.').first().waitFor();
    await tab.getByText('Choose how long it took.').first().waitFor();
    expect((await rowsOf('activities')).length).toBe(before);
  });

  it('reads it in Welsh', async () => {
    const { tab } = await teams.openAs('Rhiannon Price', { locale: 'cy-gb' });
    await tab.getByText(/awr/).first().waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toMatch(/^cy/);
  });
});
