import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, cardsSaying, chatOf, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const HEAD = 'Grace Lowe';
const CEO = 'Marian Treloar';
const TRUSTEE = 'Edward Finch';
const GOVERNOR = 'Priscilla Nwosu';
const LEAD = 'Dilys Owen';
const STRANGER = 'Colin Reid';

const PAY = 'One point, from September.';

const page = `/people/${oidOf(HEAD)}`;
const meetingKey = async (): Promise<string> => {
  const { body } = await callApi(CEO, 'GET', `${page}/review-meetings`);
  const [first] = body['meetings'] as readonly { readonly key: string }[];
  return first?.key ?? '';
};
const sub = async () => `meeting/${oidOf(HEAD)}/${await meetingKey()}`;
const reviewsOfHead = async () =>
  (await rowsOf('reviews')).filter(({ PersonOid }) => PersonOid === oidOf(HEAD));
const meetingOf = async (reader: string) =>
  callApi(reader, 'GET', `${page}/review-meetings/${await meetingKey()}`);
const newsTo = (name: string, words: string) => async () => cardsSaying(await chatOf(name), words);

describe('the review of a head teacher by a panel of three', () => {
  it('is prepared and held by one of them, with what the policy asks', async () => {
    const { tab, errors } = await teams.openAs(CEO, { sub: `review/${oidOf(HEAD)}` });
    await tab.getByRole('button', { name: /^Prepare: Annual appraisal/ }).click();
    await tab.getByRole('heading', { name: `Annual appraisal: ${HEAD}` }).waitFor();
    await tab.getByText(`Who holds it: ${CEO}, ${TRUSTEE}, ${GOVERNOR}`).waitFor();
    for (const item of ['Priorities within the School Improvement Plan', 'Professional development needs'])
      await tab.getByRole('textbox', { name: item }).fill(`What we said of it: ${item}.`);
    await tab.getByRole('textbox', { name: 'Target 1' }).fill('A second lead for reading');
    await tab.getByRole('textbox', { name: 'Recommendation on a discretionary pay award' }).fill(PAY);
    await tab.getByRole('button', { name: 'It was held' }).click();
    await tab.getByRole('button', { name: 'Sign as CEO' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('is not locked while one has not signed, and says who', async () => {
    const before = (await reviewsOfHead()).length;
    const { tab } = await teams.openAs(CEO, { sub: await sub() });
    await tab.getByRole('button', { name: 'Sign as CEO' }).click();
    await tab.getByText('Still to sign: Chair of Trustees, Chair of LGB.').waitFor();
    const second = await teams.openAs(TRUSTEE, { sub: await sub() });
    await second.tab.getByRole('button', { name: 'Sign as Chair of Trustees' }).click();
    await second.tab.getByText('Still to sign: Chair of LGB.').waitFor();
    expect(await second.tab.getByRole('button', { name: /^Sign as/ }).count()).toBe(0);
    expect((await meetingOf(CEO)).body).toMatchObject({ state: 'held' });
    expect(await reviewsOfHead()).toHaveLength(before);
    expect(
      await eventually(newsTo(GOVERNOR, 'A review waits for your signature'), (cards) => cards.length > 0),
    ).toHaveLength(1);
  });

  it('shows what is said of pay to those who meet, and to nobody else', async () => {
    for (const reader of [HEAD, CEO, TRUSTEE, GOVERNOR])
      expect([reader, JSON.stringify((await meetingOf(reader)).body).includes(PAY)]).toEqual([reader, true]);
    const lead = await meetingOf(LEAD);
    expect([lead.status, JSON.stringify(lead.body).includes('pay')]).toEqual([200, false]);
    expect((await meetingOf(STRANGER)).status).toBe(404);
  });

  it('is locked with the third signature, and counts', async () => {
    const before = (await reviewsOfHead()).length;
    const { tab } = await teams.openAs(GOVERNOR, { sub: await sub() });
    await tab.getByRole('button', { name: 'Sign as Chair of LGB' }).click();
    await tab.getByText('Everybody has signed. It counts as a review, and stays as it is.').waitFor();
    expect(await tab.getByRole('textbox', { name: 'Target 1' }).count()).toBe(0);
    await tab.getByRole('heading', { name: 'The next reviews' }).waitFor();
    expect(await reviewsOfHead()).toHaveLength(before + 1);
    expect(
      await eventually(newsTo(HEAD, 'A review of yours is on record'), (cards) => cards.length > 0),
    ).toHaveLength(1);
  });
});
