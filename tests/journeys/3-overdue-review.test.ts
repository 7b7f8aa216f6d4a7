import { describe, expect, it } from '@jest/globals';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import { rowsOf } from './support/microsoft.ts';
import { cardsSaying, chatOf, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const nudges = async (displayName: string) =>
  cardsSaying(await chatOf(displayName), 'A review is overdue').filter(({ cards }) =>
    JSON.stringify(cards).includes('Colin Reid'),
  );

describe('a report’s review is overdue', () => {
  it('the manager, and only the manager, is nudged once', async () => {
    expect(
      await eventually(
        () => nudges('Ben Hughes'),
        (found) => found.length > 0,
      ),
    ).toHaveLength(1);
    for (const { displayName } of directoryUsers) {
      if (displayName !== 'Ben Hughes')
        expect([displayName, await nudges(displayName)]).toEqual([displayName, []]);
    }
  });

  it('the card opens the review, where the manager records it as held', async () => {
    const { page, tab } = await teams.openAs('Ben Hughes', { view: 'chat' });
    const chat = page.getByRole('log', { name: 'Chat with CPD Companion' });
    const card = chat.getByRole('article').filter({ hasText: 'Colin Reid' });
    await card
      .getByRole('link', { name: 'Open the review' })
      .or(card.getByRole('button', { name: 'Open the review' }))
      .click();
    await tab.getByRole('heading', { name: 'Review: Colin Reid' }).waitFor();
    await tab.getByText('Overdue').first().waitFor();

    const form = tab.getByRole('form', { name: 'Record a review' });
    await form.getByText('Annual progress review', { exact: true }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(/The review of .* is in the record/).waitFor();
    const held = async () =>
      (await rowsOf('reviews')).filter(
        ({ PersonOid, RecordedBy }) =>
          PersonOid === oidOf('Colin Reid') && RecordedBy === oidOf('Ben Hughes'),
      );
    expect((await eventually(held, (rows) => rows.length === 3)).length).toBe(3);
  });
});
