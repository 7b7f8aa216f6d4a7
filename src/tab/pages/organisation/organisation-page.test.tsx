import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { anOrganisation } from '../../testing/people-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { OrganisationPage } from './organisation-page.tsx';

const open = (answers: Partial<Answers> = {}) => renderTab(<OrganisationPage />, fakeApi(answers));

describe('the organisation’s totals', () => {
  it('stand in tables with headings, as at a date', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'By requirement' });
    const row = within(table).getByRole('row', { name: /Safeguarding update/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['38', '7', '1', '3', '26', '1']);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Requirement', 'People', 'Overdue', 'To do', 'Due soon', 'Current', 'Other']);
    expect(screen.getByText(/Totals as at 21 Nov 2026/)).toBeTruthy();
  });

  it('say that a number is not shown where it would name people, and why', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'By unit' });
    const row = within(table).getByRole('row', { name: /St Mary/ });
    expect(within(row).getAllByText('not shown')).toHaveLength(4);
    expect(screen.getByText(/Numbers under five are not shown/)).toBeTruthy();
  });

  it('are explained while there are none', async () => {
    open({ organisation: () => Promise.resolve(anOrganisation({ people: 0, units: [], requirements: [] })) });
    expect(await screen.findByText(/No figures yet/)).toBeTruthy();
  });

  it('say that many are being counted again, and show what they come to once it is done', async () => {
    const answers = [
      anOrganisation({ toCount: 5412 }),
      anOrganisation({ toCount: 2100 }),
      anOrganisation({ toCount: 0, people: 61 }),
    ];
    open({ organisation: () => Promise.resolve(answers.shift() ?? anOrganisation({ people: 61 })) });
    expect(await screen.findByText(/totals from before/)).toBeTruthy();
    expect(await screen.findByText('3,312 of 5,412 people', {}, { timeout: 3000 })).toBeTruthy();
    expect(await screen.findByText('61 people', {}, { timeout: 3000 })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('are not called missing while the first are being counted', async () => {
    open({
      organisation: () =>
        Promise.resolve(anOrganisation({ people: 0, toCount: 40, units: [], requirements: [] })),
    });
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    expect(screen.queryByText(/No figures yet/)).toBeNull();
  });

  it('count what is to be put right for who can, and lead there', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <OrganisationPage />
      </NavigationContext.Provider>,
      fakeApi({
        organisation: () =>
          Promise.resolve(
            anOrganisation({ toLookAt: { withoutManager: 2, rows: 1, isDirectoryOld: false } }),
          ),
      }),
    );
    const card = await screen.findByRole('region', { name: 'To put right' });
    expect(card.textContent).toContain('2 people are without a manager');
    expect(card.textContent).toContain('1 row of the lists needs a look');
    await userEvent.click(within(card).getByRole('button', { name: 'Show the people without a manager' }));
    await userEvent.click(within(card).getByRole('button', { name: 'Show the rows that need a look' }));
    expect(went).toEqual([
      { page: 'people', search: { name: '', unit: '', page: 1, without: 'manager' } },
      { page: 'rows' },
    ]);
  });

  it('say that the directory was not read for a day, and count nobody as without a manager then', async () => {
    const toLookAt = { withoutManager: 40, rows: 0, isDirectoryOld: true };
    open({ organisation: () => Promise.resolve(anOrganisation({ toLookAt })) });
    const card = await screen.findByRole('region', { name: 'To put right' });
    expect(card.textContent).toContain('The directory has not been read for a day.');
    expect(card.textContent).not.toContain('without a manager');
  });

  it('are busy while loading', () => {
    expect(open({ organisation: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('say when they failed', async () => {
    open({ organisation: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});
