import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import type { DaysInAddress } from '../../routing/days.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aTag, OID } from '../../testing/replies.ts';
import { anOutcome, aStanding, aStandingOn, aStoodUnder } from '../../testing/standing-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { StandingOnPage } from './standing-on-page.tsx';

const THEN = { asOf: '2026-11-04', knownOn: '2026-11-04' };
const BEN = aMe({ oid: '99999999-2222-4333-8444-555555555555', views: ['me', 'team'] });

function open(days: DaysInAddress | undefined, answers: Partial<Answers> = {}, me = aMe()) {
  const went: Route[] = [];
  const asked: DaysInAddress[] = [];
  const api = fakeApi({
    standingOn: ({ asOf = '', knownOn = '' }) => {
      const given = { asOf, knownOn };
      asked.push(given);
      return Promise.resolve(aStandingOn({ ...given }));
    },
    ...answers,
  });
  const rendered = renderTab(
    <NavigationContext.Provider value={(route) => void went.push(route)}>
      <StandingOnPage me={me} oid={OID} days={days} takesFocus={false} />
    </NavigationContext.Provider>,
    api,
  );
  return { ...rendered, went, asked };
}

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const form = () => screen.getByRole('form', { name: 'Which day?' });
const dayField = (index = 0) =>
  within(form()).getByLabelText(index === 0 ? 'How was it on' : 'The day of the record');
const show = () => userEvent.click(screen.getByRole('button', { name: 'Show' }));

let title = '';
beforeEach(() => {
  title = document.title;
});
afterEach(() => {
  document.title = title;
});

describe('the standing on a day', () => {
  it('says overall in words, as of which day, what was known, by which version, and what cannot be known', async () => {
    open(THEN);
    const overall = await region('Action needed: something overdue, to do without a date, or due soon');
    expect(overall.textContent).toContain('As of 4 Nov 2026, with what was on record on 4 Nov 2026.');
    expect(overall.textContent).toContain(
      'Judged by Hampshire CPD policy, version June 2025, in force from 1 Jun 2025.',
    );
    expect(overall.textContent).toContain('taken as they are today');
    expect(overall.textContent).not.toContain('first entry');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How it was on 4 Nov 2026');
  });

  it('shows what had to be done with its clause, by dates alone, and without the next step of then', async () => {
    open(THEN);
    const pressing = await region('What had to be done (3)');
    expect(pressing.textContent).toContain('Safeguarding update Overduesince 3 Nov 2026');
    expect(pressing.textContent).toContain('All staff must complete a safeguarding update annually.');
    expect(pressing.textContent).not.toContain('days ago');
    expect(pressing.textContent).not.toContain('Complete the safeguarding update.');
    expect((await region('Everything else (1)')).textContent).toContain('Data protection');
  });

  it('names what was recorded too late, and when it was', async () => {
    open(THEN);
    expect((await region('Recorded too late to count')).textContent).toContain(
      'Safeguarding update 30 Oct 2026recorded on 9 Nov 2026, after 4 Nov 2026',
    );
  });

  it('keeps what was missed in the year before, while it was not signed off', async () => {
    const lastYear = {
      policy: null,
      cycle: { from: '2025-09-01', to: '2026-08-31' },
      outcomes: [anOutcome()],
    };
    open(THEN, { standingOn: () => Promise.resolve(aStandingOn({ under: [aStoodUnder({ lastYear })] })) });
    expect((await region('Last year')).textContent).toContain(
      'What was missed from 1 Sep 2025 to 31 Aug 2026.',
    );
  });

  it('leads to the proof as of the same days', async () => {
    const { went } = open(THEN);
    await userEvent.click(await screen.findByRole('button', { name: 'Why? Safeguarding update' }));
    expect(went).toEqual([{ page: 'why', oid: OID, requirement: 'safeguarding', days: THEN }]);
  });

  it('is today’s where the address names no day, and then says nothing of what has gone', async () => {
    const { asked } = open(undefined);
    const overall = await region(/^Action needed/);
    expect(asked).toEqual([{ asOf: '2026-11-21', knownOn: '2026-11-21' }]);
    expect(overall.textContent).not.toContain('taken as they are today');
    expect(dayField()).toHaveProperty('value', '21/11/2026');
  });

  it.each([
    ['on-track', 'On track: nothing overdue, nothing to do without a date, nothing due soon'],
    ['action-needed', 'Action needed: something overdue, to do without a date, or due soon'],
  ] as const)('%s reads %s', async (overall, words) => {
    open(THEN, {
      standingOn: () =>
        Promise.resolve(
          aStandingOn({ under: [aStoodUnder({ overall, standing: aStanding({ outcomes: [] }) })] }),
        ),
    });
    await region(words);
    expect((await region('What had to be done (0)')).textContent).toContain('Nothing had to be done.');
  });

  it('says when the record here is younger than the day: what was known elsewhere is not known here', async () => {
    open(THEN, { standingOn: () => Promise.resolve(aStandingOn({ recordSince: '2026-11-22' })) });
    expect((await region(/^Action needed/)).textContent).toContain('the first entry was made on 22 Nov 2026');
  });

  it('says so where there is no policy, and when somebody had left', async () => {
    const { unmount } = open(THEN, {
      standingOn: () => Promise.resolve(aStandingOn({ under: [] })),
    });
    await region('No policy to judge by');
    unmount();
    const person = { oid: OID, displayName: 'Asha Patel', tag: aTag(), leftOn: '2026-10-31' };
    open(THEN, { standingOn: () => Promise.resolve(aStandingOn({ person })) });
    expect((await region(/^Action needed/)).textContent).toContain('Left on 31 Oct 2026.');
  });
});

describe('the standing on a day under two policies', () => {
  it('is shown under each, the headings named by its policy, with one button that prints both', async () => {
    const title = 'Probation Institute CPD';
    const further = aStoodUnder({
      policy: { title, version: 'position paper', effectiveFrom: '2017-01-01' },
      overall: 'on-track',
      standing: aStanding({ policyId: 'probation', policyTitle: title, outcomes: [] }),
      late: [],
    });
    open(THEN, { standingOn: () => Promise.resolve(aStandingOn({ under: [aStoodUnder(), further] })) });
    await region(/^Action needed.*\(Hampshire CPD policy\)$/);
    const other = await region(/^On track.*\(Probation Institute CPD\)$/);
    expect(other.textContent).toContain('version position paper, in force from 1 Jan 2017.');
    await region('What had to be done (0) (Probation Institute CPD)');
    expect(screen.getAllByRole('button', { name: 'Print' })).toHaveLength(1);
  });
});

describe('the days of the form', () => {
  it('go into the address, the same day for both', async () => {
    const { went } = open(undefined);
    await userEvent.clear(dayField());
    await userEvent.type(dayField(), '14/3/2026');
    await userEvent.click(screen.getByRole('radio', { name: 'The same day' }));
    await show();
    expect(went).toEqual([
      { page: 'standing-on', oid: OID, days: { asOf: '2026-03-14', knownOn: '2026-03-14' } },
    ]);
  });

  it('may be another day for what was known, which the address fills in again', async () => {
    open({ asOf: '2026-03-14', knownOn: '2026-03-20' });
    expect(screen.getByRole('radio', { name: 'Another day' })).toHaveProperty('checked', true);
    expect([dayField(0), dayField(1)].map((field) => (field as HTMLInputElement).value)).toEqual([
      '14/03/2026',
      '20/03/2026',
    ]);
    await region(/^Action needed/);
  });

  it('are told what is wrong, all at once, and keep what was typed', async () => {
    const { went } = open(undefined);
    await userEvent.clear(dayField());
    await userEvent.type(dayField(), '30/2/2026');
    await userEvent.click(screen.getByRole('radio', { name: 'Another day' }));
    await show();
    const summary = screen.getByRole('group', { name: 'There are 2 problems' });
    expect(document.activeElement).toBe(summary);
    await userEvent.click(within(summary).getByRole('link', { name: /Give a day to judge that exists/ }));
    expect(document.activeElement).toBe(dayField());
    await userEvent.click(within(summary).getByRole('link', { name: /Give a day of the record/ }));
    expect(document.activeElement).toBe(dayField(1));
    expect([went, (dayField() as HTMLInputElement).value]).toEqual([[], '30/2/2026']);
  });
});

describe('days in the address that cannot be judged', () => {
  it.each([
    [{ asOf: '2026-02-30', knownOn: '' }, 'Give a day to judge that exists, such as 14/3/2026.'],
    [{ asOf: 'x', knownOn: 'x' }, 'Give a day to judge that exists, such as 14/3/2026.'],
    [{ asOf: '2027-01-01', knownOn: '2027-01-01' }, /Give today’s date or an earlier one/],
    [{ asOf: '2026-03-14', knownOn: 'soon' }, 'Give a day of the record that exists, such as 20/3/2026.'],
    [{ asOf: '0206-03-14', knownOn: '' }, 'Check the year.'],
  ])('are worded, and nothing is asked: %j', (days, words) => {
    const { asked } = open(days);
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    within(summary).getByRole('link', { name: words });
    expect(asked).toEqual([]);
    expect(screen.queryByRole('region', { name: /compliant/i })).toBeNull();
  });

  it('are what the server says they are, where only it can know', async () => {
    open(THEN, {
      standingOn: refusesWith(
        aProblem({
          code: 'bad-input',
          status: 400,
          problems: [{ path: 'asOf', message: 'The person started on 1 Sep 2026: choose that day.' }],
        }),
      ),
    });
    const summary = await screen.findByRole('group', { name: 'There is a problem' });
    expect(summary.textContent).toContain('The person started on 1 Sep 2026');
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });
});

describe('the page', () => {
  it('is busy until the answer comes, with the form to be used meanwhile', () => {
    const { container } = open(THEN, { standingOn: neverAnswers });
    expect(container.querySelector('[aria-busy="true"]')?.textContent).toContain('Loading');
    expect(form()).toBeTruthy();
  });

  it('tells who may not read it that there is nothing here for them', async () => {
    open(THEN, { standingOn: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    await screen.findByText('There is nothing here for you');
  });

  it('says when it fails, and tries again when asked', async () => {
    let isBroken = true;
    open(THEN, {
      standingOn: () => (isBroken ? Promise.reject(aProblem()) : Promise.resolve(aStandingOn())),
    });
    const retry = await screen.findByRole('button', { name: 'Retry' });
    isBroken = false;
    await userEvent.click(retry);
    await region(/^Action needed/);
  });

  it.each([
    ['one’s own page', aMe(), /Back to me/, { page: 'me' }],
    ['the review for a manager', BEN, /Back to the review of Asha Patel/, { page: 'review', oid: OID }],
    [
      'the record for others',
      { ...BEN, views: ['me' as const] },
      /Back to the record/,
      { page: 'record', oid: OID },
    ],
  ])('leads back to %s', async (_where, me, name, route) => {
    const { went } = open(THEN, {}, me);
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(went).toEqual([route]);
  });
});
