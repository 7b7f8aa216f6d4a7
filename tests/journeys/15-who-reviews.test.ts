import { beforeAll, describe, expect, it } from '@jest/globals';
import { changeRow, rowsOf } from './support/microsoft.ts';
import { confirmRowsByHand } from './support/rows.ts';
import { callApi, cardsSaying, chatOf, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const REVIEWED = 'Rajesh Nair';
const MANAGER = 'Lewis Trevena';
const ASSURER = 'Samuel Osei';
const LEAD = 'Dilys Owen';
const ADMINISTRATOR = 'Helen Tamblyn';

const reviewsOf = (reader: string) => callApi(reader, 'GET', `/people/${oidOf(REVIEWED)}/reviews`);

const nudges = async (displayName: string) =>
  cardsSaying(await chatOf(displayName), 'A review is overdue').filter(({ cards }) => {
    const said = JSON.stringify(cards);
    return said.includes(REVIEWED) && said.includes('Caseload review');
  });

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const caseload = (heldOn: string, form: string) => ({
  formId: `journey-15-${form}-0001`,
  kind: 'caseload',
  heldOn,
  agreed: '',
});

/** Rajesh trains apprentices too: under a policy that gives the monthly caseload review to a quality assurer. */
beforeAll(async () => {
  await changeRow('people', ({ PersonOid }) => PersonOid === oidOf(REVIEWED), {
    FurtherPolicies: 'atp',
    PolicyRoles: 'skills-coach\ntrainer',
  });
  await confirmRowsByHand(ADMINISTRATOR, 'people');
  const kinds = async () => JSON.stringify((await reviewsOf(LEAD)).body['kinds']);
  expect(await eventually(kinds, (found) => found.includes('Caseload review'))).toContain('Caseload review');
});

describe('a review that the policy gives to somebody other than the line manager', () => {
  it('has a stand-in until the CPD lead names who holds it', async () => {
    const { tab } = await teams.openAs(LEAD, { sub: `review/${oidOf(REVIEWED)}` });
    const card = tab.getByRole('region', { name: 'Who holds which review' });
    await card.getByText(/No reviewer is named \(Internal quality assurer\): .* stands in\./).waitFor();
    await card.getByRole('button', { name: `Name a reviewer of ${REVIEWED}` }).click();
    await tab.getByRole('button', { name: 'Add to the record' }).click();
    await tab.getByText('Reviewer', { exact: true }).click();
    const form = tab.getByRole('form', { name: 'Add: Reviewer' });
    await form.getByText('Caseload review', { exact: true }).click();
    await form.getByLabel('Name').fill(ASSURER);
    await form.getByRole('button', { name: 'Search' }).click();
    await form.getByText(new RegExp(`^${ASSURER}`)).click();
    await form.getByLabel('First day').first().fill('01/09/2026');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. Reviewer: it is on record now.').waitFor();
    const named = (await rowsOf('recordEntries')).filter(
      ({ EntryKind, PersonOid }) => EntryKind === 'reviewer' && PersonOid === oidOf(REVIEWED),
    );
    expect(named).toMatchObject([{ ColleagueOid: oidOf(ASSURER) }]);
  });

  it('tells that person, and not the line manager, that it is overdue', async () => {
    const today = String((await reviewsOf(LEAD)).body['today']);
    const before = caseload(daysBefore(today, 60), 'earlier');
    const recorded = await callApi(LEAD, 'POST', `/people/${oidOf(REVIEWED)}/reviews`, before);
    expect(recorded.status).toBe(201);
    expect(
      await eventually(
        () => nudges(ASSURER),
        (found) => found.length > 0,
      ),
    ).toHaveLength(1);
    expect(await nudges(MANAGER)).toEqual([]);
  });

  it('is recorded by that person, and not by the line manager', async () => {
    const today = String((await reviewsOf(MANAGER)).body['today']);
    const path = `/people/${oidOf(REVIEWED)}/reviews`;
    const byManager = await callApi(MANAGER, 'POST', path, caseload(today, 'manager'));
    expect(byManager.status).toBe(403);

    const { tab, errors } = await teams.openAs(ASSURER, { sub: `review/${oidOf(REVIEWED)}` });
    const form = tab.getByRole('form', { name: 'Record a review' });
    await form.getByLabel('What was agreed?').fill('Sample two more portfolios.');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(/The review of .* is in the record/).waitFor();
    const held = (await rowsOf('reviews')).filter(
      ({ PersonOid, RecordedBy }) => PersonOid === oidOf(REVIEWED) && RecordedBy === oidOf(ASSURER),
    );
    expect(held).toMatchObject([{ ReviewKind: 'caseload', ReviewerOid: oidOf(ASSURER) }]);
    expect(errors).toEqual([]);
  });
});
