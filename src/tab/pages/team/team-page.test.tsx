import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aTag, OID } from '../../testing/replies.ts';
import { aMember, aTeam } from '../../testing/people-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { TeamPage } from './team-page.tsx';

const region = (name: string) => screen.findByRole('region', { name });

describe('my team', () => {
  it('names who is overdue, for what and since when, with scope and date', async () => {
    renderTab(<TeamPage />, fakeApi());
    const overdue = await region('Overdue');
    expect(overdue.textContent).toContain('Asha Patel');
    expect(overdue.textContent).toContain('Safeguarding update: since 3 Nov 2026 (18 days)');
    expect(overdue.textContent).not.toContain('Carys Morgan');
    expect(screen.getByText('3 people who report to Ben Hughes, as at 21 Nov 2026.')).toBeTruthy();
    expect(screen.getByText('2 of 3 need something.')).toBeTruthy();
  });

  it('lists everybody, with hours and what falls due', async () => {
    renderTab(<TeamPage />, fakeApi());
    const everybody = await region('Everybody');
    expect(within(everybody).getAllByRole('listitem')).toHaveLength(3);
    expect(everybody.textContent).toContain(
      'Prevent duty: by 30 Nov 2026 (in 9 days) · 1 to do later · 21 of 30 hours',
    );
    expect(everybody.textContent).toContain(
      'Nothing overdue, nothing due in the next 30 days · 30 of 30 hours',
    );
  });

  it('opens a person’s review or record', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => went.push(route)}>
        <TeamPage />
      </NavigationContext.Provider>,
      fakeApi(),
    );
    const overdue = await region('Overdue');
    await userEvent.click(within(overdue).getByRole('button', { name: 'Review: open Asha Patel' }));
    await userEvent.click(within(overdue).getByRole('button', { name: 'Record: open Asha Patel' }));
    expect(went).toEqual([
      { page: 'review', oid: OID },
      { page: 'record', oid: OID },
    ]);
  });

  it('names the policy of each need and of the hours of somebody under several', async () => {
    const institute = { id: 'probation', title: 'Probation Institute CPD' };
    const went: Route[] = [];
    const [safeguarding] = aMember().overdue;
    const member = aMember({
      overdue: safeguarding ? [{ ...safeguarding, policy: institute }] : [],
      furtherHours: [{ policy: institute, counted: 9, required: 10 }],
    });
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <TeamPage />
      </NavigationContext.Provider>,
      fakeApi({ team: () => Promise.resolve(aTeam({ members: [member] })) }),
    );
    const overdue = await region('Overdue');
    expect(overdue.textContent).toContain('Safeguarding update (Probation Institute CPD): since 3 Nov 2026');
    expect((await region('Everybody')).textContent).toContain('9 of 10 hours (Probation Institute CPD)');
    await userEvent.click(
      within(overdue).getByRole('button', { name: 'Why? Safeguarding update (Probation Institute CPD)' }),
    );
    expect(went).toEqual([{ page: 'why', oid: OID, requirement: 'safeguarding', policy: 'probation' }]);
  });

  it('comforts nobody about people to whom no policy applies', async () => {
    const members = [aMember({ overall: 'unknown', overdue: [], dueSoon: [], hours: null })];
    const team = aTeam({ members, counts: { people: 1, needSomething: 0 } });
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(team) }));
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
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(team) }));
    expect((await region('To do, no date')).textContent).toContain(
      'Asha Patel Tutor · Adult Learning To do Safeguarding Why?',
    );
    const everybody = await region('Everybody');
    expect(everybody.textContent).toContain('Action needed');
    expect(everybody.textContent).toContain('Safeguarding: to do, no date · 1 to do later · 7.5 of 12 hours');
    expect(everybody.textContent).not.toContain('Nothing overdue');
  });

  it('says for whom the reader stands in, and why', async () => {
    const members = [aMember({ standsIn: 'next-up' }), aMember({ oid: 'other', standsIn: null })];
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(aTeam({ members })) }));
    const everybody = await region('Everybody');
    expect(within(everybody).getAllByText(/You stand in: .* you are the next one up/)).toHaveLength(1);
  });

  it('marks who is on leave, with until when where that is known', async () => {
    const away = [{ until: '2027-03-31' }, { until: null }].map((onLeave, index) =>
      aMember({ oid: `${index}${OID.slice(1)}`, onLeave, overall: 'on-track', overdue: [], dueSoon: [] }),
    );
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(aTeam({ members: away })) }));
    const [first, second] = within(await region('Everybody')).getAllByRole('listitem');
    expect(first?.textContent).toContain('On track On leave until 31 Mar 2027');
    expect(second?.textContent).toContain('On track On leave');
  });

  it('says who can set line managers when nobody reports to this person', async () => {
    const team = aTeam({ members: [], counts: { people: 0, needSomething: 0 } });
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(team) }));
    expect(await screen.findByText(/Nobody reports to you yet/)).toBeTruthy();
  });

  it('is busy while loading', () => {
    const { container } = renderTab(<TeamPage />, fakeApi({ team: neverAnswers }));
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says who has it when it is not this person’s', async () => {
    const notAllowed = aProblem({ code: 'not-allowed', status: 403 });
    renderTab(<TeamPage />, fakeApi({ team: refusesWith(notAllowed) }));
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
    renderTab(<TeamPage />, fakeApi({ team: () => Promise.resolve(aTeam({ members: [], reviewed })) }));
    const card = await screen.findByRole('region', { name: 'Reviews that you hold of others' });
    expect(card.textContent).toContain('Rajesh Nair Trainer · Adult Learning · rajesh.nair@example.org');
    expect(card.textContent).toContain('Caseload review Overdue');
    expect(card.textContent).toContain('Nobody is named for this review: you stand in.');
    expect(screen.queryByText(/Nobody reports to you yet/)).toBeNull();
  });
});
