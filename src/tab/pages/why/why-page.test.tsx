import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Why } from '../../../contract/why.ts';
import type { Answers } from '../../testing/fake-api.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { anOutcome, aWhy } from '../../testing/standing-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { WhyPage } from './why-page.tsx';

const manager = aMe({ oid: 'manager', views: ['me', 'team'] });
const coordinator = aMe({ oid: 'coordinator', views: ['me', 'events'] });

const open = (answers: Partial<Answers> = {}, me = aMe()) =>
  renderTab(<WhyPage me={me} oid={OID} requirement="safeguarding" takesFocus={false} />, fakeApi(answers));

const region = (name: string) => screen.findByRole('region', { name });

describe('the proof of a verdict', () => {
  it('names the clause with its line, the verdict and the next step', async () => {
    open();
    const clause = await region('What the policy says');
    expect(clause.textContent).toContain('All staff must complete a safeguarding update annually.');
    expect(clause.textContent).toContain('CPD policy, Appendix 2, line 112');
    const verdict = (await region('How it stands')).textContent;
    expect(verdict).toContain('Overdue');
    expect(verdict).toContain('Next step: Complete the safeguarding update.');
  });

  it('gives each piece of evidence left out its reason, and says when nothing counts', async () => {
    open();
    expect((await region('What does not count, and why')).textContent).toContain(
      'Safeguarding update 3 Nov 2025ran out on 3 Nov 2026',
    );
    expect((await region('What counts')).textContent).toContain('Nothing on record counts towards this.');
  });

  it('shows amounts and parts where the rule has them', async () => {
    open({
      why: () =>
        Promise.resolve(
          aWhy({
            outcome: anOutcome({ next: null }),
            parts: [{ name: 'Autumn', shown: 'current', statusLabel: 'Current' }],
            counted: [{ label: 'Webinar', on: '2026-10-01', amount: '2 hours' }],
          }),
        ),
    });
    expect((await region('What counts')).textContent).toContain('Webinar 1 Oct 2026 · 2 hours');
    expect((await region('Part by part')).textContent).toContain('Autumn Current');
    expect((await region('How it stands')).textContent).toContain('Nothing needs to be done now.');
  });

  it.each([
    ['the person', aMe(), /Back to me/],
    ['a manager', manager, /Back to the review of Asha Patel/],
    ['a coordinator', coordinator, /Back to the record/],
  ])('leads %s back to a page that is open to them', async (_who, me, name) => {
    open({}, me);
    await waitFor(() => screen.getByRole('button', { name }));
  });

  it('leads to the record, and to the form of what would answer it where the reader may fill it in', async () => {
    const went: Route[] = [];
    const openIn = (answeredBy: Why['answeredBy']) =>
      renderTab(
        <NavigationContext.Provider value={(route) => went.push(route)}>
          <WhyPage me={coordinator} oid={OID} requirement="safeguarding" takesFocus={false} />
        </NavigationContext.Provider>,
        fakeApi({ why: () => Promise.resolve(aWhy({ answeredBy })) }),
      );
    const { unmount } = openIn(null);
    await userEvent.click(await screen.findByRole('button', { name: 'See the record' }));
    expect(screen.queryByRole('button', { name: 'Add it to the record' })).toBeNull();
    unmount();
    openIn({ kind: 'training', about: 'safeguarding' });
    await userEvent.click(await screen.findByRole('button', { name: 'Add it to the record' }));
    expect(went).toEqual([
      { page: 'record', oid: OID },
      { page: 'record', oid: OID, requirement: 'safeguarding' },
    ]);
  });

  it('says so when there is nothing here for the reader', async () => {
    open({ why: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    await screen.findByText('There is nothing here for you');
  });

  it('as of a day says which days, and nothing of what was to be done then', async () => {
    const days = { asOf: '2026-03-14', knownOn: '2026-03-20' };
    const asked: unknown[] = [];
    const why = (...given: unknown[]) => {
      asked.push(given);
      return Promise.resolve(aWhy({ ...days, answeredBy: { kind: 'training', about: 'safeguarding' } }));
    };
    renderTab(
      <WhyPage me={aMe()} oid={OID} requirement="safeguarding" days={days} takesFocus={false} />,
      fakeApi({ why }),
    );
    const verdict = (await region('How it was on 14 Mar 2026')).textContent;
    expect(verdict).toContain('As of 14 Mar 2026, with what was on record on 20 Mar 2026.');
    expect(verdict).not.toContain('Next step');
    expect(screen.queryByRole('button', { name: 'Add it to the record' })).toBeNull();
    expect(screen.getByRole('button', { name: /Back to how it was on 14 Mar 2026/ })).toBeTruthy();
    expect(asked).toEqual([[{ oid: OID, requirement: 'safeguarding', ...days }]]);
  });

  it('names what is wrong with the days it was asked for', async () => {
    const problems = [{ path: 'asOf', message: 'Choose today or an earlier date.' }];
    open({ why: refusesWith(aProblem({ code: 'bad-input', status: 400, problems })) });
    await screen.findByText('Choose today or an earlier date.');
    screen.getByText(/^The address of this page asks/);
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });
});
