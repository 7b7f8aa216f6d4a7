import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { AuditPage as Page } from '../../../contract/audit.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { AuditPage } from './audit-page.tsx';

const report: NonNullable<Page['report']> = {
  checkedAt: '2026-11-29T09:30:00.000Z',
  entries: 1204,
  head: { sequence: 1204, hash: 'ab'.repeat(32) },
  lastAnchoredOn: '2026-11-29',
  findings: [],
};
const parked: Page['parked'] = [
  {
    key: 'form',
    recipientName: 'Asha <b>Patel</b>',
    kindName: 'Evaluation form',
    parkedAt: '2026-11-29T08:00:00.000Z',
    why: '504 GatewayTimeout',
  },
];

const open = (page: Partial<Page>, more: Parameters<typeof fakeApi>[0] = {}) =>
  renderTab(
    <AuditPage />,
    fakeApi({ audit: () => Promise.resolve({ report, parked: [], ...page }), ...more }),
  );

describe('the audit page', () => {
  it('says that the log is as it was written, since when, and how long it is', async () => {
    open({});
    const log = await screen.findByRole('region', { name: 'Audit log' });
    expect(log.textContent).toContain('The log is as it was written.');
    expect(log.textContent).toContain('1,204');
    expect(log.textContent).toContain('29 Nov 2026');
    expect(within(log).queryByRole('alert')).toBeNull();
    expect(screen.getByText('There are none.')).toBeTruthy();
  });

  it('names each thing that is wrong', async () => {
    open({
      report: {
        ...report,
        findings: [
          { kind: 'cut-off', sequence: 1300, anchoredOn: '2026-11-28' },
          { kind: 'ledger-lost', sequence: null, anchoredOn: '2026-11-28' },
        ],
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('2 things are wrong.');
    expect(screen.getByText('The log ends before entry 1,300, which it had.')).toBeTruthy();
    expect(screen.getByText(/The ledger of messages is another than on 28 Nov 2026/)).toBeTruthy();
  });

  it('says that nothing was checked yet', async () => {
    open({ report: null });
    expect(await screen.findByText(/This server has not checked the log yet/)).toBeTruthy();
  });

  it('has somebody send a parked message again, or leave it, and shows what is left', async () => {
    const settled: unknown[] = [];
    open(
      { parked },
      {
        settleParked: (key, how) => {
          settled.push([key, how]);
          return Promise.resolve({ report, parked: [] });
        },
      },
    );
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toContain('Evaluation form to Asha <b>Patel</b>');
    expect(item.textContent).toContain('504 GatewayTimeout');
    expect(
      screen.getByRole('button', { name: 'Leave it: Evaluation form to Asha <b>Patel</b>' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send again: Evaluation form to Asha <b>Patel</b>' }));
    expect(await screen.findByText('There are none.')).toBeTruthy();
    expect(settled).toEqual([[{ messageKey: 'form' }, { how: 'send-again' }]]);
  });

  it('says when that failed, and keeps the message', async () => {
    open({ parked }, { settleParked: refusesWith(aProblem()) });
    fireEvent.click(await screen.findByRole('button', { name: /^Leave it/ }));
    expect(await screen.findByText('That was not done. Try again.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Send again/ })).toBeTruthy();
  });

  it('is busy while loading, and says who has it when it is not this person’s', async () => {
    expect(
      renderTab(<AuditPage />, fakeApi({ audit: neverAnswers })).container.querySelector(
        '[aria-busy="true"]',
      ),
    ).not.toBeNull();
    renderTab(<AuditPage />, fakeApi({ audit: refusesWith(aProblem({ code: 'not-allowed', status: 403 })) }));
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
