import { beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const GOVERNOR = 'Gareth Penrose';
const CHAIR = 'Priscilla Nwosu';
const LEAD = 'Dilys Owen';
const FRAMEWORK = 'Competency framework for governors';
const meetings = `/people/${oidOf(GOVERNOR)}/review-meetings`;

const keyOfAudit = async (): Promise<string> => {
  const { body } = await callApi(CHAIR, 'GET', meetings);
  return (body['meetings'] as readonly { readonly key: string }[])[0]?.key ?? '';
};

beforeAll(async () => {
  const stated = await callApi(LEAD, 'POST', '/frameworks/governors', {
    text: '1. I read the accounts and ask about them\n2. I know our safeguarding duties',
    source: 'Written by our own board.',
    version: 0,
  });
  expect(stated.status).toBeLessThan(300);
});

describe('a governor’s audit of competencies', () => {
  it('finds a gap, which becomes a need and a goal of the governance strand', async () => {
    const { tab, errors } = await teams.openAs(GOVERNOR, { sub: `self-assessment/${oidOf(GOVERNOR)}` });
    await tab.getByRole('button', { name: `Begin: ${FRAMEWORK}` }).click();
    await tab
      .getByRole('radiogroup', { name: '1. I read the accounts and ask about them' })
      .getByText('Not yet', { exact: true })
      .click();
    await tab
      .getByRole('radiogroup', { name: '2. I know our safeguarding duties' })
      .getByText('Secure', { exact: true })
      .click();
    await tab.getByText('2 of 2 answered').waitFor();
    await tab.getByText('Saved', { exact: true }).waitFor();
    await tab
      .getByRole('button', { name: 'Make this a need: I read the accounts and ask about them' })
      .click();
    await tab.getByText('A need in your plan', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Complete' }).click();
    await tab.getByText('Completed. It counts as a self-assessment of today.').waitFor();
    const plan = await teams.openAs(GOVERNOR, { sub: `plan/${oidOf(GOVERNOR)}` });
    await plan.tab
      .getByRole('button', { name: 'Set a goal for it: I read the accounts and ask about them' })
      .click();
    const form = plan.tab.getByRole('form', { name: 'Add a goal' });
    await form.getByLabel('What do you want to be able to do?').fill('Question the budget');
    await form.getByRole('textbox', { name: 'By when?' }).fill('31/7/2027');
    await form.getByText('Priority, standards and cost').click();
    await form.getByLabel('Strand (optional)').selectOption('LGB');
    await form.getByRole('button', { name: 'Save' }).click();
    await plan.tab.getByText('Strand: LGB').waitFor();
    const [goal] = (await rowsOf('goals')).filter(({ GoalText }) => GoalText === 'Question the budget');
    expect(goal).toMatchObject({ PersonOid: oidOf(GOVERNOR), Strand: 'governance' });
    expect(errors).toEqual([]);
  });

  it('is talked about with the chair, who finds the goal there, and is signed by both', async () => {
    const { tab } = await teams.openAs(CHAIR, { sub: `review/${oidOf(GOVERNOR)}` });
    await tab.getByRole('button', { name: /^Prepare: Competency framework audit/ }).click();
    await tab.getByText(/^Question the budget/).waitFor();
    const key = await keyOfAudit();
    await tab.getByRole('textbox', { name: 'What the reviewer says' }).fill('Finance training in spring.');
    await tab.getByRole('button', { name: 'It was held' }).click();
    // A signature stands for what is saved.
    await tab
      .getByRole('region', { name: 'In your own words' })
      .getByText('Saved', { exact: true })
      .waitFor();
    await tab.getByRole('button', { name: /^Sign as/ }).click();
    await tab.getByText('Still to sign: person.').waitFor();
    const person = await teams.openAs(GOVERNOR, {
      sub: `meeting/${oidOf(GOVERNOR)}/${key}`,
    });
    await person.tab.getByRole('button', { name: /^Sign as/ }).click();
    await person.tab.getByText('Everybody has signed. It counts as a review, and stays as it is.').waitFor();
    const audits = (await rowsOf('reviews')).filter(
      ({ PersonOid, ReviewKind, Agreed }) =>
        PersonOid === oidOf(GOVERNOR) &&
        ReviewKind === 'competency-audit' &&
        Agreed === 'Finance training in spring.',
    );
    expect(audits).toHaveLength(1);
  });
});
