import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overviewOf, proofBeside } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { ALL_ROWS } from '../../routing/rows-in-address.ts';
import { useRoute } from '../../app/use-route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aTag, OID } from '../../testing/replies.ts';
import { someMeetings } from '../../testing/meeting-replies.ts';
import { aMember, aTeam } from '../../testing/people-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { TeamPage } from './team-page.tsx';

const region = (name: string) => screen.findByRole('region', { name });

/** The row of somebody in the table of everybody. */
const rowOf = async (name: string) => {
  const table = within(await screen.findByRole('grid', { name: 'Everybody' }));
  const row = table.getAllByRole('row').find((each) => each.textContent.includes(name));
  if (!row) throw new Error(`Nobody is called ${name}.`);
  return row;
};
const names = () =>
  screen
    .getAllByRole('link', { name: /^(Asha Patel|Carys Morgan|Dan O’Neill)$/ })
    .map((link) => link.textContent);

const went: Route[] = [];

/** The page under the address, as the tab keeps it. */
function Addressed() {
  const [route, go] = useRoute({ page: 'team' });
  const navigate = (next: Route) => {
    went.push(next);
    go(next);
  };
  return (
    <NavigationContext.Provider value={navigate}>
      <TeamPage me={aMe()} rows={route.page === 'team' ? route.rows : undefined} />
    </NavigationContext.Provider>
  );
}

beforeEach(() => {
  window.location.hash = '';
  went.length = 0;
});

describe('my team', () => {
  it('names who is overdue, for what and since when, the worst first, with scope and date', async () => {
    renderTab(<TeamPage me={aMe()} />, fakeApi());
    const asha = await rowOf('Asha Patel');
    expect(asha.textContent).toContain('Safeguarding update since 3 Nov 2026 (18 days)');
    expect(names()).toEqual(['Asha Patel', 'Carys Morgan', 'Dan O’Neill']);
    expect(screen.getByText('3 people who report to Ben Hughes, as at 21 Nov 2026.')).toBeTruthy();
    expect(screen.getByText('2 of 3 need something.')).toBeTruthy();
  });

  it('begins with what waits for its reader, a button each', async () => {
    const of = { oid: OID, displayName: 'Asha Patel', tag: aTag(), kindLabel: 'Annual review' };
    const begun: unknown[] = [];
    const day = {
      waiting: [{ ...of, meetingKey: 'm1', task: 'sign', on: '2026-11-20' } as const],
      coming: [{ ...of, kind: 'mid-year', dueOn: '2026-11-01', proposedOn: '2026-11-21', isLate: true }],
    };
    renderTab(
      <Addressed />,
      fakeApi({
        team: () => Promise.resolve(aTeam({ day })),
        prepareMeeting: (_params, body) => {
          begun.push(body);
          return Promise.resolve(someMeetings());
        },
      }),
    );
    const card = within(await region('What waits for me'));
    expect(card.getByText('Annual review, held on 20 Nov 2026, waits for your signature')).toBeTruthy();
    expect(card.getByText('Annual review, was due 1 Nov 2026')).toBeTruthy();
    await userEvent.click(
      card.getByRole('button', { name: 'Begin to prepare: Annual review of Asha Patel' }),
    );
    await waitFor(() => expect(begun).toEqual([{ kind: 'mid-year', plannedOn: '2026-11-21' }]));
    await userEvent.click(card.getByRole('button', { name: 'Sign: Annual review of Asha Patel' }));
    expect(went.at(-1)).toEqual({ page: 'meeting', oid: OID, meetingKey: 'm1' });
  });

  it('lists everybody, with hours and what falls due', async () => {
    renderTab(<TeamPage me={aMe()} />, fakeApi());
    const carys = await rowOf('Carys Morgan');
    expect(carys.textContent).toContain('Prevent duty');
    expect(carys.textContent).toContain('by 30 Nov 2026 (in 9 days)');
    expect(carys.textContent).toContain('1 to do later');
    expect(carys.textContent).toContain('21 of 30 hours');
    expect((await rowOf('Dan O’Neill')).textContent).toContain('On track');
  });

  it('opens a person beside the list from their name, a proof from what is overdue, the rest from a menu', async () => {
    renderTab(<Addressed />, fakeApi());
    const asha = within(await rowOf('Asha Patel'));
    await userEvent.click(asha.getByRole('button', { name: 'More: Asha Patel' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Review' }));
    await userEvent.click(asha.getByRole('link', { name: 'Why? Safeguarding update' }));
    await userEvent.click(asha.getByRole('link', { name: 'Asha Patel' }));
    expect(went).toEqual([
      { page: 'review', oid: OID },
      { page: 'team', rows: ALL_ROWS, person: proofBeside(OID, { requirement: 'safeguarding' }) },
      { page: 'team', rows: ALL_ROWS, person: overviewOf(OID) },
    ]);
  });

  it('offers one action of a row: the review where one is needed, else a chat with who is late', async () => {
    const members = [
      aMember({ needsReview: true }),
      aMember({ oid: 'late', displayName: 'Carys Morgan' }),
      aMember({ oid: 'well', displayName: 'Dan O’Neill', overall: 'on-track', overdue: [], dueSoon: [] }),
    ];
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(aTeam({ members })) }));
    expect(within(await rowOf('Asha')).getByRole('button', { name: 'Review: open Asha Patel' })).toBeTruthy();
    const chat = within(await rowOf('Carys')).getByRole('link', { name: 'Chat with Carys Morgan' });
    expect(chat.getAttribute('href')).toBe(
      'https://teams.microsoft.com/l/chat/0/0?users=asha.patel%40example.org',
    );
    expect(within(await rowOf('Dan')).getAllByRole('button')).toHaveLength(1);
  });

  it('is sorted by a column, and narrowed by chips, and the address keeps both', async () => {
    renderTab(<Addressed />, fakeApi());
    await rowOf('Asha Patel');
    await userEvent.click(screen.getByRole('button', { name: 'Hours' }));
    expect(names()).toEqual(['Asha Patel', 'Carys Morgan', 'Dan O’Neill']);
    await userEvent.click(screen.getByRole('button', { name: 'Hours' }));
    expect(names()).toEqual(['Dan O’Neill', 'Carys Morgan', 'Asha Patel']);
    expect(screen.getByRole('columnheader', { name: 'Hours' }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('button', { name: 'Overdue 1' }));
    expect(names()).toEqual(['Asha Patel']);
    await waitFor(() => expect(window.location.hash).toBe('#/team?sort=-hours&show=overdue'));
  });

  it('offers what can be done with those who are chosen', async () => {
    const user = userEvent.setup();
    renderTab(<TeamPage me={aMe()} />, fakeApi());
    await rowOf('Asha Patel');
    expect(screen.queryByRole('toolbar')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Choose Asha Patel' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose Carys Morgan' }));
    const bar = within(screen.getByRole('toolbar', { name: 'With those who are chosen' }));
    expect(bar.getByText('2 chosen')).toBeTruthy();
    await user.click(bar.getByRole('button', { name: 'Copy names' }));
    expect(await window.navigator.clipboard.readText()).toBe('Asha Patel\nCarys Morgan');
    expect(bar.getByText('2 names copied.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Choose everybody listed' }));
    expect(bar.getByText('3 chosen')).toBeTruthy();
    await user.click(bar.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('of a hundred draws a part alone, and counts them all', async () => {
    const members = Array.from({ length: 100 }, (_each, index) =>
      aMember({ oid: `person-${index}`, displayName: `Person ${index}` }),
    );
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(aTeam({ members })) }));
    const table = await screen.findByRole('grid', { name: 'Everybody' });
    expect(table.getAttribute('aria-rowcount')).toBe('101');
    expect(screen.getAllByRole('link', { name: /^Person/ })).toHaveLength(25);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('link', { name: /^Person/ })).toHaveLength(100);
  });

  it('names the policy of each need and of the hours of somebody under several', async () => {
    const institute = { id: 'probation', title: 'Probation Institute CPD' };
    const [safeguarding] = aMember().overdue;
    const member = aMember({
      overdue: safeguarding ? [{ ...safeguarding, policy: institute }] : [],
      furtherHours: [{ policy: institute, counted: 9, required: 10 }],
    });
    renderTab(<Addressed />, fakeApi({ team: () => Promise.resolve(aTeam({ members: [member] })) }));
    const asha = await rowOf('Asha Patel');
    expect(asha.textContent).toContain('9 of 10 hours (Probation Institute CPD)');
    await userEvent.click(
      within(asha).getByRole('link', { name: 'Why? Safeguarding update (Probation Institute CPD)' }),
    );
    const why = { requirement: 'safeguarding', policy: 'probation' };
    expect(went).toEqual([{ page: 'team', rows: ALL_ROWS, person: proofBeside(OID, why) }]);
  });

  it('comforts nobody about people to whom no policy applies', async () => {
    const members = [aMember({ overall: 'unknown', overdue: [], dueSoon: [], hours: null })];
    const team = aTeam({ members, counts: { people: 1, needSomething: 0 } });
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(team) }));
    const everybody = await region('Everybody');
    expect(everybody.textContent).toContain('No policy');
    expect(everybody.textContent).toContain('No CPD policy applies yet');
    expect(screen.getByText(/so nothing can be said of anybody/)).toBeTruthy();
    expect(screen.queryByText(/Nobody has anything overdue/)).toBeNull();
  });

  it('lists what is to do without a date after what is overdue, and tells nobody that it is not due', async () => {
    const member = aMember({
      overdue: [],
      toDo: [{ policy: null, requirement: 'safeguarding', title: 'Safeguarding' }],
      dueSoon: [],
    });
    const team = aTeam({ members: [member], counts: { people: 1, needSomething: 1 } });
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(team) }));
    const asha = await rowOf('Asha Patel');
    expect(asha.textContent).toContain('Action neededTo do Safeguarding');
    expect(asha.textContent).not.toContain('On track');
  });

  it('says for whom the reader stands in, and why', async () => {
    const members = [aMember({ standsIn: 'next-up' }), aMember({ oid: 'other', standsIn: null })];
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(aTeam({ members })) }));
    const everybody = await region('Everybody');
    expect(within(everybody).getAllByText(/You stand in: .* you are the next one up/)).toHaveLength(1);
  });

  it('marks who is on leave, with until when where that is known', async () => {
    const away = [{ until: '2027-03-31' }, { until: null }].map((onLeave, index) =>
      aMember({ oid: `${index}${OID.slice(1)}`, onLeave, overall: 'on-track', overdue: [], dueSoon: [] }),
    );
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(aTeam({ members: away })) }));
    const [, first, second] = within(await region('Everybody')).getAllByRole('row');
    expect(first?.textContent).toContain('Asha Patel On leave until 31 Mar 2027');
    expect(second?.textContent).toContain('Asha Patel On leave');
  });

  it('says who can set line managers when nobody reports to this person', async () => {
    const team = aTeam({ members: [], counts: { people: 0, needSomething: 0 } });
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: () => Promise.resolve(team) }));
    expect(await screen.findByText(/Nobody reports to you yet/)).toBeTruthy();
  });

  it('is busy while loading', () => {
    const { container } = renderTab(<TeamPage me={aMe()} />, fakeApi({ team: neverAnswers }));
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says who has it when it is not this person’s', async () => {
    const notAllowed = aProblem({ code: 'not-allowed', status: 403 });
    renderTab(<TeamPage me={aMe()} />, fakeApi({ team: refusesWith(notAllowed) }));
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });

  it('shows those whose reviews somebody holds, by name or standing in, also to who manages nobody', async () => {
    const reviews = [
      {
        label: 'Caseload review',
        isStandIn: true,
        policy: null,
        shown: 'overdue' as const,
        statusLabel: 'Overdue',
        dueOn: '2026-11-01',
      },
    ];
    const reviewed = [
      {
        oid: OID,
        displayName: 'Rajesh Nair',
        tag: aTag({ jobTitle: 'Trainer', address: 'rajesh.nair@example.org' }),
        reviews,
      },
    ];
    renderTab(
      <TeamPage me={aMe()} />,
      fakeApi({ team: () => Promise.resolve(aTeam({ members: [], reviewed })) }),
    );
    const card = await screen.findByRole('region', { name: 'Reviews that you hold of others' });
    expect(card.textContent).toContain('Rajesh Nair Trainer · Adult Learning · rajesh.nair@example.org');
    expect(card.textContent).toContain('Caseload review Overdue');
    expect(card.textContent).toContain('Nobody is named for this review: you stand in.');
    expect(screen.queryByText(/Nobody reports to you yet/)).toBeNull();
  });
});
