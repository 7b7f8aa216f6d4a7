import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, cardsSaying, chatOf, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();
const HELD = 'Dyscalculia in practice';
const AHEAD = 'Planning with learners';
const HOUR_MILLISECONDS = 3_600_000;

const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * HOUR_MILLISECONDS).toISOString();

async function schedule(title: string, startsInHours: number): Promise<void> {
  const { body } = await callApi('Carys Morgan', 'GET', '/events');
  const [unit] = body['units'] as { key: string }[];
  const scheduled = await callApi('Carys Morgan', 'POST', '/events', {
    formId: `journey-13-${title.length}-${String(startsInHours).padStart(8, '0')}`,
    title,
    unit: unit?.key,
    startsAt: hoursFromNow(startsInHours),
    endsAt: hoursFromNow(startsInHours + 2),
    venue: 'Room 1',
    provider: 'Carys Morgan',
    activityType: 'seminar',
    category: 'educational',
  });
  expect(scheduled.status).toBe(201);
}

async function markAsha(mark: 'Present' | 'Absent'): Promise<void> {
  const { tab } = await teams.openAs('Carys Morgan');
  await tab.getByRole('tab', { name: 'Events' }).click();
  await tab.getByRole('button', { name: new RegExp(`register: ${HELD}`) }).click();
  const asha = tab.getByRole('radiogroup', { name: 'Asha Patel' });
  await asha.getByText(mark).click();
  await tab.getByRole('button', { name: 'Save' }).click();
  await tab.getByText(/^Saved\. \d+ present/).waitFor();
}

/** Whether Asha's hours of the event count, by the last of its rows. */
async function countsForAsha(): Promise<boolean> {
  const rows = (await rowsOf('activities')).filter(
    ({ Title, PersonOid }) => Title === HELD && PersonOid === oidOf('Asha Patel'),
  );
  const superseded = new Set(rows.map(({ Supersedes }) => Supersedes));
  return rows.some(({ Key, WithdrawnBecause }) => !superseded.has(Key) && !WithdrawnBecause);
}

describe('a register that is corrected', () => {
  it('takes back what it gave, and gives it again with the mark', async () => {
    await schedule(HELD, -4);
    for (const [mark, counts] of [
      ['Present', true],
      ['Absent', false],
      ['Present', true],
    ] as const) {
      await markAsha(mark);
      expect(await eventually(countsForAsha, (given) => given === counts)).toBe(counts);
    }
    await markAsha('Absent');
    expect(await eventually(countsForAsha, (given) => !given)).toBe(false);
    const { tab } = await teams.openAs('Asha Patel');
    await tab.getByRole('region', { name: 'Your record' }).waitFor();
    // Put away among what was taken back, and asked for nowhere.
    expect(await tab.getByText(HELD).filter({ visible: true }).count()).toBe(0);
  });
});

describe('an event that is cancelled', () => {
  it('stays on the list as cancelled, tells those it is for once, and can be brought back', async () => {
    await schedule(AHEAD, 48);
    const { tab } = await teams.openAs('Carys Morgan');
    await tab.getByRole('tab', { name: 'Events' }).click();
    await tab.getByRole('button', { name: `Open: ${AHEAD}` }).click();
    await tab.getByRole('button', { name: 'Cancel this event' }).click();
    const form = tab.getByRole('form', { name: 'Cancel this event' });
    await form.getByLabel('Why is it cancelled?').fill('The trainer is ill.');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. The event is cancelled.').waitFor();

    const told = async () => cardsSaying(await chatOf('Asha Patel'), 'Training is cancelled');
    const cards = await eventually(told, (found) => found.length > 0);
    expect(cards).toHaveLength(1);
    expect(JSON.stringify(cards)).toContain('The trainer is ill.');

    await tab.getByRole('button', { name: 'It takes place after all' }).click();
    await tab.getByText(/Saved\. The event takes place/).waitFor();
    const again = async () => cardsSaying(await chatOf('Asha Patel'), 'Training has changed');
    expect(await eventually(again, (found) => found.length > 0)).toHaveLength(1);
  });
});
