import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

interface Open {
  readonly oid: string;
  readonly requirement: string;
}

/** Somebody of Ben's team who lacks what a qualification in a subject that the policy names would answer. */
async function somebodyWithout(): Promise<Open> {
  const { body } = await callApi('Ben Hughes', 'GET', '/team');
  for (const { oid } of body['members'] as readonly { readonly oid: string }[]) {
    const record = await callApi('Carys Morgan', 'GET', `/people/${oid}/record`);
    const { outcomes } = record.body['standing'] as {
      readonly outcomes: readonly { readonly requirement: string; readonly status: string }[];
    };
    for (const { requirement, status } of outcomes) {
      if (status !== 'due' && status !== 'overdue') continue;
      const why = await callApi('Carys Morgan', 'GET', `/people/${oid}/why/${requirement}`);
      const answer = why.body['answeredBy'] as { readonly kind: string; readonly about: string } | null;
      if (answer?.kind === 'qualification' && answer.about !== '') return { oid, requirement };
    }
  }
  throw new Error('Everybody of the team holds every qualification that is asked of them.');
}

describe('a coordinator keeps somebody’s record', () => {
  it('from a verdict: adds the qualification that answers it, corrects it, and takes it back', async () => {
    const { oid, requirement } = await somebodyWithout();
    const ofPerson = async () => (await rowsOf('recordEntries')).filter(({ PersonOid }) => PersonOid === oid);
    const before = (await ofPerson()).length;
    const { tab, errors } = await teams.openAs('Carys Morgan', { sub: `why/${oid}/${requirement}` });
    const verdict = tab.getByRole('region', { name: 'How it stands' });
    const purpose = tab.getByRole('region', { name: 'What it is for' });
    await verdict.getByText(/^(To do|Due soon|Overdue)$/).waitFor();

    await tab.getByRole('button', { name: 'Add it to the record' }).click();
    const adding = tab.getByRole('form', { name: 'Add: Qualification' });
    expect(await adding.getByLabel('Subject').inputValue()).not.toBe('');
    await adding.getByLabel(/^Level/).fill('7');
    await adding.getByText('Held', { exact: true }).click();
    await adding.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Qualification: it is on record now.').waitFor();
    await purpose.getByText('Current').waitFor();
    await tab.getByRole('button', { name: 'Why?' }).click();
    await verdict.getByText('Current').waitFor();

    await tab.getByRole('button', { name: 'See the record' }).click();
    const entry = tab
      .getByRole('listitem')
      .filter({ hasText: 'Recorded on' })
      .filter({ hasText: 'Carys Morgan' });
    await entry.getByRole('button', { name: /^Correct: Qualification/ }).click();
    const correcting = tab.getByRole('form', { name: 'Correct: Qualification' });
    expect(await correcting.getByLabel(/^Level/).inputValue()).toBe('7');
    await correcting.getByLabel(/^Level/).fill('1');
    await correcting.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Qualification: the correction counts now.').waitFor();
    const corrected = await callApi('Carys Morgan', 'GET', `/people/${oid}/why/${requirement}`);
    expect(corrected.body['outcome']).not.toMatchObject({ status: 'met' });

    await entry.getByRole('button', { name: /^Remove: Qualification/ }).click();
    const takingBack = tab.getByRole('form', { name: 'Remove: Qualification' });
    await takingBack.getByLabel('Why do you remove it?').fill('The certificate is somebody else’s.');
    await takingBack.getByRole('button', { name: 'Remove' }).click();
    await tab.getByText('Removed. Qualification: it counts no more.').waitFor();
    await entry.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);

    const [added, second, third] = (await ofPerson()).slice(before);
    expect(added).toMatchObject({ EntryKind: 'qualification', EntryLevel: 7 });
    expect(second).toMatchObject({ EntryKind: 'qualification', EntryLevel: 1, Supersedes: added?.['Key'] });
    expect(third).toMatchObject({
      EntryKind: 'withdrawal',
      EntryNote: 'The certificate is somebody else’s.',
      Supersedes: second?.['Key'],
    });
  });

  it('of somebody who is nobody’s report of theirs: found by parts of the name, and gone back to', async () => {
    const { tab, errors } = await teams.openAs('Carys Morgan');
    await tab.getByRole('tab', { name: 'People' }).click();
    const name = tab.getByRole('searchbox', { name: 'Name' });
    await name.fill('now kat');
    await tab.getByText('1 person found.').waitFor();
    await tab.getByRole('link', { name: 'Katarzyna Nowak' }).click();
    await tab.getByRole('button', { name: 'Open the record of Katarzyna Nowak' }).click();
    await tab.getByRole('button', { name: 'Add to the record' }).click();
    await tab.getByRole('button', { name: 'Qualification', exact: true }).click();
    const adding = tab.getByRole('form', { name: 'Add: Qualification' });
    await adding.getByLabel('Subject').fill('Polish');
    await adding.getByLabel(/^Level/).fill('5');
    await adding.getByText('Held', { exact: true }).click();
    await adding.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Qualification: it is on record now.').waitFor();
    await tab.getByRole('button', { name: 'Back to people' }).click();
    await tab.getByText('1 person found.').waitFor();
    expect(await name.inputValue()).toBe('now kat');
    expect(errors).toEqual([]);
    const rows = await rowsOf('recordEntries');
    expect(rows.filter(({ PersonOid }) => PersonOid === oidOf('Katarzyna Nowak')).at(-1)).toMatchObject({
      EntryKind: 'qualification',
      EntryLevel: 5,
    });
  });

  it('is told by the server what only it knows, beside the field', async () => {
    const { tab } = await teams.openAs('Carys Morgan', { sub: `record/${oidOf('Asha Patel')}` });
    await tab.getByRole('button', { name: 'Add to the record' }).click();
    await tab.getByRole('button', { name: 'Qualification', exact: true }).click();
    const form = tab.getByRole('form', { name: 'Add: Qualification' });
    await form.getByLabel('Subject').fill('Falconry');
    await form.getByLabel(/^Level/).fill('12');
    await form.getByText('Held', { exact: true }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('link', { name: /^Level: Enter 8 or less/ }).click();
    expect(await form.getByLabel(/^Level/).getAttribute('aria-invalid')).toBe('true');
    expect(await form.getByLabel('Subject').inputValue()).toBe('Falconry');
  });
});

describe('a member of staff', () => {
  it('sees what is on their own record, and forms only for what is theirs to record', async () => {
    const { tab } = await teams.openAs('Asha Patel');
    await tab.getByRole('button', { name: 'Training, qualifications and more' }).click();
    const list = tab.getByRole('region', { name: 'On record' });
    await list.getByRole('heading', { name: 'Training completed' }).first().waitFor();
    expect(await list.getByRole('button', { name: /^(Correct|Remove): Training completed/ }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Add to the record' }).click();
    await tab.getByText('What is not here is added by the CPD coordinator or the CPD lead.').waitFor();
    expect(await tab.getByRole('button', { name: 'Qualification', exact: true }).count()).toBe(0);
    expect(await tab.getByRole('button', { name: 'Training completed', exact: true }).count()).toBe(1);
  });

  it('has no page of people, nor a line manager one', async () => {
    for (const person of ['Asha Patel', 'Ben Hughes']) {
      const { tab } = await teams.openAs(person, { sub: 'people?name=ash' });
      await tab.getByRole('heading', { name: 'There is nothing here for you' }).waitFor();
      expect(await tab.getByRole('tab', { name: 'People' }).count()).toBe(0);
      expect((await callApi(person, 'GET', '/people')).status).toBe(403);
    }
  });

  it('is not shown a colleague’s', async () => {
    const { tab } = await teams.openAs('Asha Patel', { sub: `record/${oidOf('Ben Hughes')}` });
    await tab.getByRole('heading', { name: 'There is nothing here for you' }).waitFor();
  });
});
