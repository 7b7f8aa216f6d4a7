import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { anOrganisation } from '../../testing/people-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { OrganisationPage } from './organisation-page.tsx';

/** A report's table, which is one toggle away from its chart. */
async function tableOf(title: string) {
  await userEvent.click(await screen.findByRole('button', { name: `Show as a table: ${title}` }));
  return screen.findByRole('table', { name: title });
}

const open = (answers: Partial<Answers> = {}) => renderTab(<OrganisationPage />, fakeApi(answers));

describe('the organisation’s totals', () => {
  it('stand in tables with headings, as at a date', async () => {
    open();
    const table = await tableOf('By requirement');
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

  it('say in which months training runs out and what it is, and draw nothing of a number that is not shown', async () => {
    open();
    expect(await screen.findByText('The most runs out in Dec 2026: 32 items.')).toBeTruthy();
    const chart = screen.getByRole('list', { name: 'Training that runs out, by month' });
    const months = within(chart).getAllByRole('listitem');
    expect(months).toHaveLength(12);
    expect(months.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      'Nov 20260',
      'Dec 202632Safeguarding update: 20 · Prevent: 12',
      'Jan 2027not shown',
    ]);
    expect(months[2]?.querySelector('rect')).toBeNull();
    const table = await tableOf('Training that runs out, by month');
    const row = within(table).getByRole('row', { name: /^Prevent/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.slice(0, 3)).toEqual(['0', '12', 'not shown']);
  });

  it('say that no training runs out where none does, and that numbers are too small where all are', async () => {
    const { trainingByMonth } = anOrganisation();
    const none = { ...trainingByMonth, rows: [], totals: trainingByMonth.months.map(() => 0) };
    open({ organisation: () => Promise.resolve(anOrganisation({ trainingByMonth: none })) });
    expect(await screen.findByText(/^No required training runs out/)).toBeTruthy();
    const few = { ...trainingByMonth, totals: trainingByMonth.months.map(() => null) };
    open({ organisation: () => Promise.resolve(anOrganisation({ trainingByMonth: few })) });
    expect(await screen.findByText(/numbers are too small to show/)).toBeTruthy();
  });

  it('say that a number is not shown where it would name people, and why', async () => {
    open();
    const table = await tableOf('By unit');
    const row = within(table).getByRole('row', { name: /St Mary/ });
    expect(within(row).getAllByText('not shown')).toHaveLength(4);
    expect(screen.getByText(/Numbers under five are not shown/)).toBeTruthy();
  });

  it('are told in percent, and of how many', async () => {
    open();
    const terms = (await screen.findAllByRole('term')).map(({ textContent }) => textContent);
    const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms.map((term, at) => `${term}: ${told[at]}`)).toEqual([
      'On track: 68 %41 of 60 people',
      'Action needed: 28 %17 of 60 people',
      'With something overdue: 11 %7 of 60 people',
      'No policy: 3 %2 of 60 people',
      'Of what is required, current: 60 %46 of 76 required items',
    ]);
  });

  it('say since the last term how they have changed, and nothing of a number that was not shown then', async () => {
    const figures = {
      ...{ day: '2026-08-31', people: 50, onTrack: 30, actionNeeded: 17, overdue: null, unknown: 2 },
      ...{ current: 39, required: 60 },
    };
    const lastTerm = { from: '2026-04-01', to: '2026-08-31', figures };
    open({ organisation: () => Promise.resolve(anOrganisation({ lastTerm })) });
    await screen.findAllByRole('term');
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '68 %41 of 60 peopleUp 8 points since 31 Aug 2026',
      '28 %17 of 60 peopleDown 6 points since 31 Aug 2026',
      '11 %7 of 60 people',
      '3 %2 of 60 peopleDown 1 point since 31 Aug 2026',
      '60 %46 of 76 required itemsDown 5 points since 31 Aug 2026',
    ]);
  });

  it('say that there is no figure of the last term while none was kept', async () => {
    open();
    expect(await screen.findByText(/^Change since last term: no figure yet/)).toBeTruthy();
  });

  it('stand in charts whose every bar is told in words, the lowest percentage first', async () => {
    open();
    const chart = await screen.findByRole('list', { name: 'By requirement' });
    expect(
      within(chart)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'CPD hours52 % · 20 of 38Hampshire CPD policy · To do: 8',
      'Safeguarding update68 % · 26 of 38Hampshire CPD policy · Overdue: 7 · To do: 1',
    ]);
    expect(
      screen.getByText('Current: lowest 52 % (CPD hours), highest 68 % (Safeguarding update).'),
    ).toBeTruthy();
  });

  it('lead from a gap to the people behind it where they may be opened, and nowhere else', async () => {
    open();
    const chart = within(await screen.findByRole('list', { name: 'By requirement' }));
    const links = chart.getAllByRole('link').map((link) => link.textContent);
    expect(links).toEqual(['CPD hours']);
  });

  it('have no bar for a number that is not shown', async () => {
    open();
    const chart = await screen.findByRole('list', { name: 'By unit' });
    const hidden = within(chart).getByText('St Mary’s Primary').closest('li');
    expect(hidden?.textContent).toBe('St Mary’s Primarynot shown');
    expect(hidden?.querySelectorAll('.status-bar__part')).toHaveLength(0);
  });

  it('lead from a unit to its people where the reader may open them', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <OrganisationPage />
      </NavigationContext.Provider>,
      fakeApi(),
    );
    await userEvent.click(await screen.findByRole('link', { name: 'Hampshire Achieves' }));
    expect(went).toEqual([{ page: 'people', search: { name: '', unit: 'achieves' } }]);
    expect(screen.queryByRole('link', { name: /St Mary/ })).toBeNull();
  });

  it('leave out a report that has nothing to tell', async () => {
    const reports = anOrganisation().reports.map((report) =>
      report.id === 'by-unit' ? report : { ...report, rows: [] },
    );
    open({ organisation: () => Promise.resolve(anOrganisation({ reports })) });
    expect(await screen.findByRole('region', { name: 'By unit' })).toBeTruthy();
    expect(screen.queryByText('By requirement')).toBeNull();
  });

  it('can be had as files, each report’s under its own name', async () => {
    const saved: string[] = [];
    URL.createObjectURL = (file) => `blob:${(file as Blob).size}`;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.href}`);
    });
    open({ reportFile: ({ report }) => Promise.resolve({ name: `${report}.csv`, text: 'Unit' }) });
    const card = await screen.findByRole('region', { name: 'By unit' });
    await userEvent.click(within(card).getByRole('button', { name: 'Download as CSV: By unit' }));
    await waitFor(() => expect(saved).toEqual(['by-unit.csv blob:4']));
    click.mockRestore();
  });

  it('say when a file did not come, and let it be asked for again', async () => {
    open({ reportFile: refusesWith(aProblem()) });
    const card = await screen.findByRole('region', { name: 'By requirement' });
    const button = within(card).getByRole('button', { name: /^Download as CSV/ });
    await userEvent.click(button);
    expect(await within(card).findByText(/The file did not come/)).toBeTruthy();
    expect(button.hasAttribute('disabled')).toBe(false);
  });

  it('are explained while there are none', async () => {
    open({ organisation: () => Promise.resolve(anOrganisation({ people: 0, reports: [] })) });
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

  it('say how many are in none of them', async () => {
    open({ organisation: () => Promise.resolve(anOrganisation({ notCounted: 3 })) });
    expect(await screen.findByText(/^3 people are not counted/)).toBeTruthy();
  });

  it('are not called missing while the first are being counted', async () => {
    open({
      organisation: () => Promise.resolve(anOrganisation({ people: 0, toCount: 40, reports: [] })),
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
      { page: 'people', search: { name: '', unit: '', without: 'manager' } },
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
