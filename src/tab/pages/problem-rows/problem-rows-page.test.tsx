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
      collection: 'people',
      list: 'CPD People',
      itemId: '12',
      name: 'Asha <b>Patel</b>',
      url: URL,
      problems: [
        { column: 'StartedOn', value: '07/28/2020', expected: 'date', choices: [] },
        { column: 'Employment', value: '', expected: 'text', choices: [] },
      ],
      byHand: null,
    },
    {
      collection: 'attendances',
      list: 'CPD Attendance',
      itemId: '7',
      name: '',
      url: URL,
      problems: [
        { column: 'AttendanceStatus', value: 'there', expected: 'choice', choices: ['attended', 'absent'] },
      ],
      byHand: null,
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
    expect(
      await screen.findByText('Every row can be read and counts. There is nothing to mend or to decide.'),
    ).toBeTruthy();
  });

  describe('that were typed or edited by hand', () => {
    const byHand = {
      eTag: '"e,4"',
      columns: [{ column: 'Minutes', value: '600', before: '60' }],
      canHold: true,
      canBePutBack: true,
      isForCaller: true,
      isByCaller: false,
    };
    const edited = {
      collection: 'activities',
      list: 'CPD Activities',
      itemId: '9',
      name: 'Phonics',
      url: URL,
      problems: [{ column: 'BodyHash', value: '', expected: 'confirmed-change' as const, choices: [] }],
      byHand,
    };
    const show = (row: ProblemRows['rows'][number], decideRow?: () => Promise<ProblemRows>) =>
      renderTab(
        <ProblemRowsPage />,
        fakeApi({
          problemRows: () => Promise.resolve({ count: 1, rows: [row] }),
          ...(decideRow && { decideRow }),
        }),
      );

    it('say what counted and what stands there, and take the decision', async () => {
      const sent: unknown[] = [];
      renderTab(
        <ProblemRowsPage />,
        fakeApi({
          problemRows: () =>
            Promise.resolve({ count: sent.length === 0 ? 1 : 0, rows: sent.length === 0 ? [edited] : [] }),
          decideRow: ({ collection, itemId }, body) => {
            sent.push([collection, itemId, body]);
            return Promise.resolve({ count: 0, rows: [] });
          },
        }),
      );
      expect(await screen.findByText('Minutes: 60 → 600')).toBeTruthy();
      expect(screen.queryByText(/BodyHash/)).toBeNull();
      screen.getByRole('button', { name: 'Put back what counted before: Phonics (row 9)' }).click();
      expect(await screen.findByText(/There is nothing to mend or to decide/)).toBeTruthy();
      expect(sent).toEqual([['activities', '9', { eTag: '"e,4"', decision: 'put-back' }]]);
    });

    it('have no way back where it is not known what counted', async () => {
      show({
        ...edited,
        byHand: {
          ...byHand,
          canBePutBack: false,
          columns: [{ column: 'Minutes', value: '600', before: null }],
        },
      });
      expect(await screen.findByText('Minutes: 600')).toBeTruthy();
      expect(screen.getByRole('button', { name: /It holds as it stands/ })).toBeTruthy();
      expect(screen.queryByRole('button', { name: /Put back/ })).toBeNull();
    });

    it('are left to somebody else where they are not this person’s to decide', async () => {
      show({ ...edited, byHand: { ...byHand, isForCaller: false } });
      expect(await screen.findByText(/Somebody else decides this/)).toBeTruthy();
      expect(screen.queryByRole('button', { name: /holds|Put back/ })).toBeNull();
    });

    it('are left to a second person by whoever edited them, who may put back what counted', async () => {
      show({ ...edited, byHand: { ...byHand, isByCaller: true } });
      expect(await screen.findByText(/You typed or edited this row in SharePoint yourself/)).toBeTruthy();
      expect(screen.queryByRole('button', { name: /holds/ })).toBeNull();
      expect(screen.getByRole('button', { name: /Put back/ })).toBeTruthy();
    });

    it('say that nothing was stored when it failed', async () => {
      show(edited, refusesWith(aProblem()));
      (await screen.findByRole('button', { name: /It holds as it stands/ })).click();
      expect(await screen.findByText(/ref-42/)).toBeTruthy();
    });
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
