import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { ProblemRows } from '../../../contract/problem-rows.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ProblemRowsPage } from './problem-rows-page.tsx';

const URL = 'https://contoso.sharepoint.com/sites/cpd/_layouts/15/listform.aspx?PageType=6&ListId=l&ID=12';

const found: ProblemRows = {
  count: 3,
  rows: [
    {
      list: 'CPD People',
      itemId: '12',
      name: 'Asha <b>Patel</b>',
      url: URL,
      problems: [
        { column: 'StartedOn', value: '07/28/2020', expected: 'date', choices: [] },
        { column: 'Employment', value: '', expected: 'text', choices: [] },
      ],
    },
    {
      list: 'CPD Attendance',
      itemId: '7',
      name: '',
      url: URL,
      problems: [
        { column: 'AttendanceStatus', value: 'there', expected: 'choice', choices: ['attended', 'absent'] },
      ],
    },
  ],
};

const open = (problemRows: () => Promise<ProblemRows>) =>
  renderTab(<ProblemRowsPage />, fakeApi({ problemRows }));

describe('rows that need a look', () => {
  it('say list, row, column, value and what is expected, and lead to the row in SharePoint', async () => {
    open(() => Promise.resolve(found));
    const people = await screen.findByRole('region', { name: 'CPD People' });
    expect(people.textContent).toContain('Asha <b>Patel</b> (row 12)');
    expect(people.textContent).toContain(
      'StartedOn is “07/28/2020”. Expected: a day with a year of four digits',
    );
    expect(people.textContent).toContain('Employment is empty. Expected: a text of one line');
    const link = within(people).getByRole('link', { name: 'Open in SharePoint: Asha <b>Patel</b> (row 12)' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([URL, 'noopener noreferrer']);
    const register = screen.getByRole('region', { name: 'CPD Attendance' });
    expect(register.textContent).toContain('Row 7');
    expect(register.textContent).toContain('One of: attended, absent.');
    expect(screen.getByText('3 rows need a look.')).toBeTruthy();
    expect(screen.getByText(/The first 2 of 3 are shown/)).toBeTruthy();
  });

  it('say that there is nothing to mend', async () => {
    open(() => Promise.resolve({ count: 0, rows: [] }));
    expect(await screen.findByText('Every row can be read. There is nothing to mend.')).toBeTruthy();
  });

  it('are busy while loading, and say when they failed', async () => {
    expect(open(neverAnswers).container.querySelector('[aria-busy="true"]')).not.toBeNull();
    open(refusesWith(aProblem()));
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('say who has them when they are not this person’s', async () => {
    open(refusesWith(aProblem({ code: 'not-allowed', status: 403 })));
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
