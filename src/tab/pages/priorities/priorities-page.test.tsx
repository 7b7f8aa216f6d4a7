import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChangePriority, PriorityPage, StatePriority, StateServed } from '../../../contract/plans.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aPriorityView, aServingEvent, somePriorities } from '../../testing/plan-replies.ts';
import { aMe } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { PrioritiesPage } from './priorities-page.tsx';

function open(page: Partial<PriorityPage> = {}, answers: Partial<Answers> = {}) {
  const sent: { stated: StatePriority[]; changed: ChangePriority[] } = { stated: [], changed: [] };
  const api = fakeApi({
    priorities: () => Promise.resolve(somePriorities(page)),
    statePriority: (_params, body) => {
      sent.stated.push(body);
      return Promise.resolve(somePriorities(page));
    },
    changePriority: (_params, body) => {
      sent.changed.push(body);
      return Promise.resolve(somePriorities(page));
    },
    ...answers,
  });
  return { sent, ...renderTab(<PrioritiesPage me={aMe()} takesFocus={false} />, api) };
}

const READING = 'Reading in every subject';
const choose = async (item: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `More: ${READING}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

beforeEach(() => window.localStorage.clear());

describe('the priorities', () => {
  it('show whom each is for, who leads, who approved it, and what came of it in plans', async () => {
    open({ priorities: [aPriorityView(), aPriorityView({ key: 'a'.repeat(64), holdsToday: false })] });
    const said = (await screen.findByRole('region', { name: 'Now' })).textContent;
    for (const words of [
      'Hampshire Achieves · School improvement plan · 1 Sep 2026 to 31 Aug 2027',
      'Seen by: Nine of ten learners read at level 1 by July.',
      'Led by Asha Patel · Approved by The board of governors, 10 Jul 2026',
      'In the plans of 4 people: 3 to do, 1 past their day, 2 done',
    ])
      expect(said).toContain(words);
    expect((await screen.findByRole('region', { name: 'Ahead or over' })).textContent).toContain('Over');
  });

  it('that are not there yet, on their way, or not to be had say so', async () => {
    const { unmount } = open({ priorities: [] });
    expect(await screen.findByText(/No priorities yet/)).toBeTruthy();
    unmount();
    const waiting = open({}, { priorities: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open({}, { priorities: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('of others can be read and not changed, without what is in plans', async () => {
    open({ priorities: [aPriorityView({ mayChange: false, goals: null })] });
    expect((await screen.findByRole('region', { name: 'Now' })).textContent).not.toContain('to do');
    expect(screen.queryByRole('button', { name: `More: ${READING}` })).toBeNull();
  });
});

describe('a priority', () => {
  it('without what it takes is not sent, and says what is missing', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a priority' }));
    const fields = within(await screen.findByRole('form', { name: 'Add a priority' }));
    await userEvent.type(fields.getByLabelText('Approved on (optional)'), 'someday');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    const summary = await screen.findByRole('group', { name: /^There are \d problems$/ });
    expect(summary.textContent).toContain('Approved on');
    expect(summary.textContent).toContain('Who leads on it?');
    expect(sent.stated).toEqual([]);
  });

  it('is changed from what it holds', async () => {
    const { sent } = open();
    await choose('Change');
    const fields = within(await screen.findByRole('form', { name: 'Change' }));
    const title = fields.getByLabelText<HTMLInputElement>('What is wanted?');
    expect(title.value).toBe(READING);
    await userEvent.type(title, ', by July');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.changed).toMatchObject([
        { version: '"p,1"', title: `${READING}, by July`, from: '2026-09-01', approvedOn: '2026-07-10' },
      ]),
    );
  });

  it('ends with a reason, and holds again in one step', async () => {
    const { sent, unmount } = open();
    await choose('End it');
    const fields = within(await screen.findByRole('form', { name: 'End it' }));
    await userEvent.type(fields.getByLabelText('Why does it end?'), 'Met.');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent.changed).toMatchObject([{ title: READING, endedBecause: 'Met.' }]));
    unmount();
    const again = open({ priorities: [aPriorityView({ endedBecause: 'Met.', holdsToday: false })] });
    await choose('Let it hold again');
    await waitFor(() => expect(again.sent.changed).toHaveLength(1));
    expect(again.sent.changed[0]).not.toHaveProperty('endedBecause');
  });
});

describe('the history of a priority', () => {
  it('tells who did what and when, and what was another', async () => {
    open(
      {},
      {
        priorityHistory: () =>
          Promise.resolve({
            title: READING,
            steps: [
              {
                did: 'changed',
                byName: 'Dilys Owen',
                on: '2026-10-01',
                at: '14:05',
                changes: [
                  { field: 'to', before: '2027-07-31', after: '2027-08-31' },
                  { field: 'approvedBy', before: '', after: 'The board of governors' },
                ],
              },
              { did: 'stated', byName: '', on: '2026-09-01', at: '09:00', changes: [] },
            ],
          }),
      },
    );
    await choose('History');
    const drawer = await screen.findByRole('dialog', { name: 'History' });
    expect(within(drawer).getByText('Dilys Owen, 1 Oct 2026, 14:05')).toBeTruthy();
    expect(within(drawer).getByText('31 Jul 2027').tagName).toBe('DEL');
    expect(within(drawer).getByText('31 Aug 2027').tagName).toBe('INS');
    expect(within(drawer).getByText('The board of governors').tagName).toBe('INS');
    expect(within(drawer).getByText('1 Sep 2026, 09:00')).toBeTruthy();
  });

  it('that could not be read says so, and offers it once more', async () => {
    open({}, { priorityHistory: refusesWith(aProblem()) });
    await choose('History');
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});

describe('training and what it serves', () => {
  const region = () => screen.findByRole('region', { name: 'Training and what it serves' });

  it('shows what is to come with what it serves, or that nobody has said so', async () => {
    open({
      training: [
        aServingEvent(),
        aServingEvent({
          key: 'c'.repeat(64),
          isOver: true,
          priorityTitle: READING,
          strand: 'core',
          standards: ['4', 'gone'],
        }),
      ],
    });
    const said = (await region()).textContent;
    for (const words of [
      'Hampshire Achieves · 12 Jan 2027 at 14:00',
      'Nobody has said what it serves',
      `Priority: ${READING}`,
      'Strand: CORE/SAFEGUARDING',
      'Standard: 4 Plan and teach well',
      'Standard: gone',
      'Over',
    ])
      expect(said).toContain(words);
  });

  it('says where training comes from while there is none', async () => {
    open({ training: [] });
    expect(await screen.findByText(/What is scheduled under Events shows here/)).toBeTruthy();
  });

  it('is said of one event in one form', async () => {
    const sent: StateServed[] = [];
    open(
      { training: [aServingEvent({ strand: 'core' })] },
      {
        stateServed: (_params, body) => {
          sent.push(body);
          return Promise.resolve(somePriorities());
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'What it serves: Adaptive teaching' }));
    const form = await screen.findByRole('form', { name: 'What it serves' });
    await userEvent.selectOptions(
      within(form).getByLabelText(/Which priority does it serve/),
      'Reading in every subject',
    );
    await userEvent.click(within(form).getByRole('checkbox', { name: '4 Plan and teach well' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { version: '"t,1"', priority: 'f'.repeat(64), strand: 'core', standards: ['4'] },
      ]),
    );
    expect(
      await screen.findByText('Saved. What Adaptive teaching serves is in people’s plans.'),
    ).toBeTruthy();
  });

  it('says so where there is nothing to choose from', async () => {
    open({ training: [aServingEvent()], servedChoices: [] });
    await userEvent.click(await screen.findByRole('button', { name: 'What it serves: Adaptive teaching' }));
    expect(await screen.findByText(/There is nothing to choose from yet/)).toBeTruthy();
  });
});
