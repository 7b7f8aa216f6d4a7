import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PersonRecord } from '../../../contract/record.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { anEntry, anEntryPage } from '../../testing/entry-replies.ts';
import { aRecord } from '../../testing/record-replies.ts';
import { anOutcome, aStanding, aSummary, hoursOutcome } from '../../testing/standing-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { MePage } from './me-page.tsx';

const open = (api = fakeApi()) => renderTab(<MePage me={aMe()} />, api);
const region = (name: string) => screen.findByRole('region', { name });

beforeEach(() => window.localStorage.clear());

describe('one’s own page', () => {
  it('says the hours in words, out of how many, and how they compare with an even pace', async () => {
    open();
    const hours = await region('Your hours');
    expect(hours.textContent).toContain('7.5 of 12 hours');
    expect(hours.textContent).toContain('You are about 5 hours ahead of an even pace.');
    expect(hours.textContent).toContain('CPD year 1 Sep 2026 to 31 Aug 2027.');
  });

  it('leads with the worst, and no good news about hours stands alone above it', async () => {
    open();
    const lead = await screen.findByText(/overdue · /);
    expect(lead.textContent).toBe(
      'Action needed 1 overdue · 1 due in the next 30 days · 1 to do later · hours ahead',
    );
    expect((await region('Your hours')).textContent).toContain('Other things are overdue: they come first.');
  });

  it('says that nothing is due only where neither a date nor a duty without one waits', async () => {
    const summary = aSummary({ overall: 'on-track', overdue: 0, dueSoon: 0 });
    const standing = aStanding({ outcomes: [hoursOutcome()] });
    open(fakeApi({ record: () => Promise.resolve(aRecord({ summary, standing })) }));
    const lead = await screen.findByText(/^On track$/);
    expect(lead.parentElement?.textContent).toBe(
      'On track Nothing overdue, nothing due in the next 30 days · 1 to do later · hours ahead',
    );
    expect((await region('What is due')).textContent).toContain('LaterCPD hours');
    expect((await region('Your hours')).textContent).not.toContain('they come first');
  });

  it('lists what is to do without a date among what is due', async () => {
    const undated = anOutcome({
      status: 'due',
      shown: 'to-do',
      statusLabel: 'To do',
      need: 'to-do',
      dueOn: null,
      daysToDue: null,
    });
    open(
      fakeApi({
        record: () =>
          Promise.resolve(
            aRecord({
              summary: aSummary({ overdue: 0, toDo: 1, dueSoon: 0, later: 0 }),
              standing: aStanding({ outcomes: [undated] }),
            }),
          ),
      }),
    );
    expect((await region('What is due')).textContent).toContain('To do (no date)Safeguarding update To do');
    expect(screen.getByText(/1 to do, no date/)).toBeTruthy();
  });

  it('leads with no word where no policy applies, and says what is missing', async () => {
    const summary = aSummary({ overall: 'unknown', overdue: 0, dueSoon: 0, later: 0, warningDays: 0 });
    open(fakeApi({ record: () => Promise.resolve(aRecord({ summary, standing: null })) }));
    expect((await region('What is due')).textContent).toContain('has not adopted a CPD policy yet');
    expect(screen.queryByText(/On track|Nothing overdue/)).toBeNull();
  });

  it('marks a goal whose date has passed', async () => {
    const [goal] = aRecord().goals;
    const goals = goal ? [{ ...goal, targetOn: '2026-11-01', isPast: true }] : [];
    open(fakeApi({ record: () => Promise.resolve(aRecord({ goals })) }));
    expect((await region('Your plan')).textContent).toContain('Date has passed by 1 Nov 2026');
  });

  it('says of hours that are only recommended that they are, and names no pace to who is on leave', async () => {
    const standing = aStanding({
      outcomes: [hoursOutcome({ obligation: 'recommended', status: 'paused', statusLabel: 'On leave' })],
    });
    open(fakeApi({ record: () => Promise.resolve(aRecord({ standing })) }));
    const hours = await region('Your hours');
    expect(hours.textContent).toContain('Your policy recommends this number');
    expect(hours.textContent).toContain('You are on leave');
    expect(hours.textContent).not.toContain('even pace');
  });

  it('lists what waits in groups, the most pressing first, with the days in words', async () => {
    open();
    const due = await region('What is due');
    const groups = within(due).getAllByRole('heading', { level: 3 });
    expect(groups.map(({ textContent }) => textContent)).toEqual(['Overdue', 'Next 30 days', 'Later']);
    expect(due.textContent).toContain('Safeguarding update Overdue');
    expect(due.textContent).toContain('since 3 Nov 2026, 18 days ago');
    expect(due.textContent).toContain('by 30 Nov 2026, in 9 days');
    expect(due.textContent).toContain('Plan half a day of CPD before 31 Aug 2027.');
  });

  it('tells what has run out from what is overdue, and names the first thing to do', async () => {
    const ranOut = anOutcome({ status: 'expired', shown: 'expired', statusLabel: 'Expired' });
    const standing = aStanding({ outcomes: [ranOut] });
    open(fakeApi({ record: () => Promise.resolve(aRecord({ standing })) }));
    expect((await screen.findByText(/1 expired · /)).textContent).not.toContain('overdue');
    expect(screen.getByText('First: Safeguarding update, since 3 Nov 2026, 18 days ago.')).toBeTruthy();
  });

  it('has one button that does it, and names who can where the person cannot', async () => {
    const went: Route[] = [];
    const carys = {
      name: 'Carys Morgan',
      as: 'coordinator',
      principalName: 'carys@example.org',
      mail: '',
    } as const;
    const policyId = 'hampshire';
    const actions: PersonRecord['actions'] = [
      { policyId, requirement: 'safeguarding', action: { kind: 'ask', about: 'record', who: [carys] } },
      { policyId, requirement: 'prevent', action: { kind: 'record' } },
      { policyId, requirement: 'hours', action: { kind: 'log-cpd' } },
    ];
    const record = aRecord({ actions });
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <MePage me={aMe()} />
      </NavigationContext.Provider>,
      fakeApi({ record: () => Promise.resolve(record) }),
    );
    const due = await region('What is due');
    const ask = within(due).getByRole('link', { name: 'Ask Carys Morgan: Safeguarding update' });
    expect(ask.getAttribute('href')).toContain(
      'https://teams.microsoft.com/l/chat/0/0?users=carys%40example.org&message=Hello.',
    );
    expect(due.textContent).toContain('Carys Morgan, your CPD coordinator, records this for you.');
    await userEvent.click(within(due).getByRole('button', { name: 'Record it: Prevent duty' }));
    expect(went).toEqual([{ page: 'record', oid: OID, requirement: 'prevent' }]);
    await userEvent.click(within(due).getByRole('button', { name: 'Log CPD: CPD hours' }));
    expect(await screen.findByLabelText('What did you do?')).toBeTruthy();
  });

  it('takes one press to say that a document was read, and one to take it back', async () => {
    const sent: unknown[] = [];
    const action = { kind: 'confirm-reading', item: 'read-kcsie' } as const;
    const actions = [{ policyId: 'hampshire', requirement: 'prevent', action }];
    const read = anEntry({
      key: 'the reading',
      kind: 'training',
      fields: { about: 'read-kcsie', datedOn: '2026-11-21' },
    });
    open(
      fakeApi({
        record: () => Promise.resolve(aRecord({ actions })),
        recordEntry: (_params, { formId: _formId, ...body }) => {
          sent.push(body);
          return Promise.resolve(anEntryPage({ entries: [read] }));
        },
        withdrawEntry: ({ entryKey }) => {
          sent.push(entryKey);
          return Promise.resolve(anEntryPage());
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'I have read it: Prevent duty' }));
    const told = await screen.findByText('Recorded that you have read it: Prevent duty');
    expect(told).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    expect(await screen.findByText('You have not read it yet: Prevent duty')).toBeTruthy();
    expect(sent).toEqual([
      { kind: 'training', fields: { about: 'read-kcsie', datedOn: '2026-11-21' } },
      'the reading',
    ]);
  });

  it('keeps the button where the reading could not be stored, and says why', async () => {
    const action = { kind: 'confirm-reading', item: 'read-kcsie' } as const;
    const actions = [{ policyId: 'hampshire', requirement: 'prevent', action }];
    open(
      fakeApi({
        record: () => Promise.resolve(aRecord({ actions })),
        recordEntry: refusesWith(aProblem()),
      }),
    );
    const button = await screen.findByRole('button', { name: 'I have read it: Prevent duty' });
    await userEvent.click(button);
    await waitFor(() =>
      expect(button.parentElement?.querySelector('[role=alert]')?.textContent).not.toBe(''),
    );
    expect(button.getAttribute('disabled')).toBeNull();
  });

  it('says so where nobody is known who can do it', async () => {
    const action = { kind: 'ask' as const, about: 'arrange' as const, who: [] };
    const actions = [{ policyId: 'hampshire', requirement: 'safeguarding', action }];
    open(fakeApi({ record: () => Promise.resolve(aRecord({ actions })) }));
    expect((await region('What is due')).textContent).toContain('Nobody is named who can do this.');
  });

  it('shows the proof in a drawer, and the focus comes back', async () => {
    open();
    const more = await screen.findByRole('button', { name: 'More: Safeguarding update' });
    await userEvent.click(more);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Why?' }));
    const drawer = await screen.findByRole('dialog', { name: 'Why: Safeguarding update' });
    expect(
      (await within(drawer).findByText('All staff must complete a safeguarding update annually.')).tagName,
    ).toBe('BLOCKQUOTE');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Close' }));
    const again = await screen.findByRole('button', { name: 'More: Safeguarding update' });
    await waitFor(() => expect(document.activeElement).toBe(again));
  });

  it('shows the plan, the record and the forms that wait', async () => {
    open();
    expect((await region('Your plan')).textContent).toContain(
      'Finish the ESOL specialist moduleby 31 Mar 2027',
    );
    expect((await region('Your record')).textContent).toContain('2 h · Course · 6 Nov 2026 · from an event');
    expect(screen.getByRole('button', { name: 'Answer: Questioning for learning' })).toBeTruthy();
  });

  it('leads to what else is on record', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => went.push(route)}>
        <MePage me={aMe()} />
      </NavigationContext.Provider>,
      fakeApi(),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Training, qualifications and more' }));
    expect(went).toEqual([{ page: 'record', oid: OID }]);
  });

  it('is busy until the record comes', () => {
    const { container } = open(fakeApi({ record: neverAnswers }));
    expect(container.querySelector('[aria-busy="true"]')?.textContent).toContain('Loading');
  });

  it('says what is safe when it fails, with the reference, and tries again when asked', async () => {
    let isBroken = true;
    open(fakeApi({ record: () => (isBroken ? Promise.reject(aProblem()) : Promise.resolve(aRecord())) }));
    expect((await screen.findByText('Reference: ref-42')).textContent).toBe('Reference: ref-42');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await region('Your hours')).toBeTruthy();
  });

  it('says who has a record that is not one’s own', async () => {
    open(fakeApi({ record: refusesWith(aProblem({ code: 'not-found', status: 404 })) }));
    expect(
      await screen.findByText(/open to them, their line manager, their CPD coordinator and the CPD lead/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });

  it('is kind when there is nothing yet', async () => {
    const nothing = aRecord({
      activities: [],
      goals: [],
      openEvaluations: [],
      standing: aStanding({ outcomes: [] }),
    });
    open(fakeApi({ record: () => Promise.resolve(nothing) }));
    expect((await region('Your record')).textContent).toContain('Your first entry takes a few seconds');
    expect((await region('Your plan')).textContent).toContain('No goals yet.');
    expect((await region('What is due')).textContent).toContain('Nothing needs you.');
    expect(screen.queryByRole('heading', { name: 'Waiting for your answer' })).toBeNull();
  });

  it('lets people log where the unit has no policy, and says who can set one', async () => {
    open(fakeApi({ record: () => Promise.resolve(aRecord({ standing: null })) }));
    const hours = await region('Your hours');
    expect(hours.textContent).toContain('4.5 hours logged this CPD year');
    expect(hours.textContent).toContain('Your CPD lead can set one.');
    expect(screen.getByRole('button', { name: 'Log CPD' })).toBeTruthy();
  });
});

describe('one’s own page under two policies', () => {
  const institute = { id: 'probation', title: 'Probation Institute CPD' };
  const further = aStanding({
    policyId: institute.id,
    policyTitle: institute.title,
    cycle: { from: '2026-01-01', to: '2026-12-31' },
    outcomes: [
      hoursOutcome({ policy: institute, counted: 9, required: 10, missing: 1 }),
      anOutcome({
        policy: institute,
        requirement: 'register-resubmission',
        title: 'Resubmission to the Register',
      }),
    ],
  });
  const ofTwo = aRecord({
    standing: aStanding({
      outcomes: [hoursOutcome({ policy: { id: 'hampshire', title: 'Hampshire CPD policy' } }), anOutcome()],
    }),
    furtherStandings: [further],
  });
  const openBoth = () => open(fakeApi({ record: () => Promise.resolve(ofTwo) }));

  it('has a card of what is due for each, called by its policy, the main one first', async () => {
    openBoth();
    const main = await region('What is due: Hampshire CPD policy');
    const other = await region('What is due: Probation Institute CPD');
    expect(main.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(main.textContent).toContain('Safeguarding update');
    expect(other.textContent).toContain('Resubmission to the Register');
    expect(other.textContent).not.toContain('Safeguarding update');
    expect(screen.queryByRole('region', { name: 'What is due' })).toBeNull();
  });

  it('has the hours of each, with their own number and year, and one button that logs', async () => {
    openBoth();
    expect((await region('Your hours: Hampshire CPD policy')).textContent).toContain('7.5 of 12 hours');
    const other = await region('Your hours: Probation Institute CPD');
    expect(other.textContent).toContain('9 of 10 hours');
    expect(other.textContent).toContain('CPD year 1 Jan 2026 to 31 Dec 2026.');
    expect(screen.getAllByRole('button', { name: 'Log CPD' })).toHaveLength(1);
  });

  it('leads from a verdict to the proof under its own policy', async () => {
    const went: Route[] = [];
    renderTab(
      <NavigationContext.Provider value={(route) => void went.push(route)}>
        <MePage me={aMe()} />
      </NavigationContext.Provider>,
      fakeApi({ record: () => Promise.resolve(ofTwo) }),
    );
    const hours = await region('Your hours: Probation Institute CPD');
    await userEvent.click(within(hours).getByText('How are 10 hours worked out?'));
    await userEvent.click(
      within(hours).getByRole('button', { name: 'See the proof CPD hours (Probation Institute CPD)' }),
    );
    expect(went).toEqual([{ page: 'why', oid: aMe().oid, requirement: 'hours', policy: 'probation' }]);
  });
});
