import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRoute } from '../../app/use-route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import type { Route } from '../../routing/route.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aRecord } from '../../testing/record-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe, OID } from '../../testing/replies.ts';
import { aReviewPage } from '../../testing/review-replies.ts';
import { anOutcome, aStanding, aSummary } from '../../testing/standing-replies.ts';
import { TeamPage } from '../team/team-page.tsx';

const went: Route[] = [];

/** My team under the address, as the tab keeps it. */
function Addressed() {
  const [route, go] = useRoute({ page: 'team' });
  const navigate = (next: Route) => {
    went.push(next);
    go(next);
  };
  return (
    <NavigationContext.Provider value={navigate}>
      {route.page === 'team' && <TeamPage me={aMe()} rows={route.rows} person={route.person} />}
    </NavigationContext.Provider>
  );
}

const open = (answers: Partial<Answers> = {}, address = `#/team?person=${OID}`) => {
  window.location.hash = address;
  return renderTab(<Addressed />, fakeApi(answers));
};
const drawer = async () => within(await screen.findByRole('dialog', { name: 'Asha Patel' }));
const choose = async (part: string) => userEvent.click((await drawer()).getByRole('tab', { name: part }));

beforeEach(() => {
  window.location.hash = '';
  went.length = 0;
});

describe('somebody beside the list they are in', () => {
  it('is opened by their name, and Back closes it', async () => {
    open({}, '');
    await userEvent.click(await screen.findByRole('link', { name: 'Asha Patel' }));
    const beside = await drawer();
    expect(beside.getByText('Tutor · Adult Learning')).toBeTruthy();
    expect(beside.getByRole('link', { name: 'Chat with Asha Patel' })).toBeTruthy();
    expect(window.location.hash).toBe(`#/team?person=${OID}`);
    window.history.back();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Asha Patel');
  });

  it('is closed by its cross, which is a step back too, and the focus is where it was opened', async () => {
    open({}, '');
    await userEvent.click(await screen.findByRole('link', { name: 'Why? Safeguarding update' }));
    const beside = await drawer();
    await beside.findByText('All staff must complete a safeguarding update annually.');
    await userEvent.click(beside.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Why? Safeguarding update');
    expect(window.location.hash).not.toContain('person');
  });

  it('says what is to do now, the worst first, with the proof inside it and the way back', async () => {
    open();
    const beside = await drawer();
    const groups = beside.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(groups.slice(1)).toEqual(['Overdue', 'Next 30 days', 'Hours']);
    expect(beside.getByText('1 thing comes later.')).toBeTruthy();
    await userEvent.click(beside.getByRole('button', { name: 'Why? Safeguarding update' }));
    await beside.findByText('All staff must complete a safeguarding update annually.');
    await userEvent.click(beside.getByRole('button', { name: 'Back to the overview' }));
    const asked = await beside.findByRole('button', { name: 'Why? Safeguarding update' });
    await waitFor(() => expect(document.activeElement).toBe(asked));
  });

  it('shows what they logged with what they wrote of it, and what is on record', async () => {
    open();
    await choose('Record');
    const beside = await drawer();
    const logged = await beside.findByRole('region', { name: 'CPD activities this year' });
    expect(logged.textContent).toContain('I will pause longer after open questions.');
    expect((await beside.findByRole('region', { name: 'On record' })).textContent).toContain('Diploma');
    expect(window.location.hash).toBe(`#/team?person=${OID}&part=record`);
  });

  it('plans by date: what is not done, what is to be renewed, and goals', async () => {
    const renewed = anOutcome({
      requirement: 'gdpr',
      title: 'Data protection',
      status: 'met',
      shown: 'current',
      need: null,
      dueOn: '2027-06-01',
      next: 'Renew it by 1 Jun 2027.',
    });
    const [overdue, soon, hours] = aStanding().outcomes;
    const outcomes = [overdue, soon, hours, renewed].flatMap((each) => each ?? []);
    open({ record: () => Promise.resolve(aRecord({ standing: aStanding({ outcomes }) })) });
    await choose('Plan');
    const items = within((await drawer()).getByRole('tabpanel')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Use two assessment-for-learning techniques'),
      expect.stringContaining('Finish the ESOL specialist module'),
      expect.stringContaining('Data protection To renewby 1 Jun 2027'),
      expect.stringContaining('CPD hours To doby 31 Aug 2027'),
    ]);
  });

  it('has reviews due and held, and the way to hold one for who may', async () => {
    open();
    await choose('Reviews');
    const beside = await drawer();
    expect((await beside.findByRole('region', { name: 'Reviews held' })).textContent).toContain(
      'Two observed lessons before March.',
    );
    await userEvent.click(beside.getByRole('button', { name: 'Hold a review of Asha Patel' }));
    expect(went.at(-1)).toEqual({ page: 'review', oid: OID });
  });

  it('offers no review to who may only read them, and says who reads them to who may not', async () => {
    const { unmount } = open({ reviews: () => Promise.resolve(aReviewPage({ mayRecord: false })) });
    await choose('Reviews');
    expect(
      await (await drawer()).findByRole('button', { name: 'See the reviews of Asha Patel' }),
    ).toBeTruthy();
    unmount();
    open(
      { reviews: refusesWith(aProblem({ code: 'not-found', status: 404 })) },
      `#/team?person=${OID}&part=reviews`,
    );
    expect(await (await drawer()).findByText(/^Reviews are read by the person/)).toBeTruthy();
  });

  it('says nothing is to do, and that no policy applies, where it is so', async () => {
    const calm = aSummary({ overall: 'on-track', overdue: 0, dueSoon: 0, later: 0 });
    const { unmount } = open({
      record: () => Promise.resolve(aRecord({ summary: calm, standing: aStanding({ outcomes: [] }) })),
    });
    expect((await drawer()).getByText('Nothing is to do now.')).toBeTruthy();
    unmount();
    open({ record: () => Promise.resolve(aRecord({ summary: calm, standing: null })) });
    expect((await drawer()).getByText(/^No CPD policy applies/)).toBeTruthy();
  });

  it('tells nobody of a person who is not theirs', async () => {
    open({ record: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
