import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AddGoal, ChangeGoal, PlanPage as PlanPageData, RaiseNeed } from '../../../contract/plans.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aNeedGroup, aPlan, aPlannedGoal, aSource } from '../../testing/plan-replies.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { PlanPage } from './plan-page.tsx';

function open(page: Partial<PlanPageData> = {}, answers: Partial<Answers> = {}, me = aMe({ oid: OID })) {
  const sent: { added: AddGoal[]; changed: ChangeGoal[]; raised: RaiseNeed[] } = {
    added: [],
    changed: [],
    raised: [],
  };
  const reply = () => Promise.resolve(aPlan(page));
  const api = fakeApi({
    plan: reply,
    addGoal: (_params, body) => {
      sent.added.push(body);
      return reply();
    },
    changeGoal: (_params, body) => {
      sent.changed.push(body);
      return reply();
    },
    raiseNeed: (_params, body) => {
      sent.raised.push(body);
      return reply();
    },
    ...answers,
  });
  return { sent, ...renderTab(<PlanPage me={me} oid={OID} takesFocus={false} />, api) };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (title: string, item: string) => {
  await press(`More: ${title}`);
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const form = (name: string) => screen.findByRole('form', { name });
const DIPLOMA = 'Finish the Level 5 diploma';

beforeEach(() => window.localStorage.clear());

describe('a plan', () => {
  it('shows each goal with its day, what it is for and what was said of it', async () => {
    open({
      goals: [
        aPlannedGoal({
          isPast: true,
          need: aNeedGroup().key,
          priorityTitle: 'Reading in every subject',
          costPence: 45_050,
          notes: [{ key: 'n', text: 'One unit passed.', byName: 'Ben Hughes', on: '2026-10-02' }],
        }),
      ],
    });
    const said = (await screen.findByRole('region', { name: 'Goals' })).textContent;
    for (const words of [
      'Date has passed',
      'By 31 Jul 2027',
      'Answers: Questioning that makes everybody think',
      'Priority: Reading in every subject',
      'Costs £450.50',
      '2 Oct 2026, Ben Hughes: One unit passed.',
    ])
      expect(said).toContain(words);
  });

  it('shows training to come for a goal, why it fits, and who can put somebody on it', async () => {
    const training = {
      key: 'a'.repeat(64),
      title: 'Adaptive teaching',
      heldOn: '2027-01-12',
      starts: '14:00',
      venue: 'Main hall',
      fits: ['priority' as const, 'strand' as const],
      coordinatorName: 'Carys Morgan',
      coordinatorSignInName: 'carys@example.org',
    };
    open({
      goals: [
        aPlannedGoal({
          events: [
            training,
            {
              ...training,
              key: 'b'.repeat(64),
              title: 'Phonics',
              coordinatorName: '',
              coordinatorSignInName: '',
            },
          ],
        }),
      ],
    });
    const link = await screen.findByRole('link', { name: 'Ask Carys Morgan for a place: Adaptive teaching' });
    expect(link.getAttribute('href')).toContain('users=carys%40example.org');
    const said = screen.getByRole('region', { name: 'Goals' }).textContent;
    for (const words of [
      'Adaptive teaching, 12 Jan 2027 at 14:00, Main hall.',
      'Same priority · Same strand',
      'Ask your CPD coordinator for a place.',
    ])
      expect(said).toContain(words);
  });

  it.each([
    [
      'says nothing of what it is for, asks its person to say so',
      {},
      true,
      /Say under Change what it serves/,
    ],
    [
      'says what it is for, says that there is none',
      { strand: 'core' },
      true,
      'No CPD or training for it yet.',
    ],
    ['is read by another, says that there is none', {}, false, 'No CPD or training for it yet.'],
  ])('that has no answer and %s', async (_what, changes, addGoal, words) => {
    const may = { ...aPlan().may, addGoal };
    open({ goals: [aPlannedGoal(changes)], may });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('that was answered by CPD asks for no more', async () => {
    open({
      goals: [aPlannedGoal({ answeredBy: [{ key: 'a', title: 'Webinar', completedOn: '2026-10-02' }] })],
    });
    expect(await screen.findByText('CPD for it: Webinar, 2 Oct 2026')).toBeTruthy();
    expect(screen.queryByText(/No CPD or training for it yet/)).toBeNull();
  });

  it('says who sees a need, from how many sides, and keeps what is over behind a line', async () => {
    open({
      needs: [
        aNeedGroup({
          isTriangulated: true,
          sources: [aSource(), aSource({ key: 'f'.repeat(64), source: 'complaint', isRestricted: true })],
        }),
      ],
      goals: [aPlannedGoal({ state: 'done', outcome: 'Passed.', changes: ['reopen'] })],
    });
    const needs = await screen.findByRole('region', { name: 'What to learn, and why' });
    expect(needs.textContent).toContain('Seen from two sides');
    expect(needs.textContent).toContain('Appraisal, 2 Oct 2026, by Ben Hughes');
    expect(needs.textContent).toContain('Few people read this');
    expect(screen.getByText('Done or dropped (1)')).toBeTruthy();
  });

  it('of somebody who has nothing says how it begins', async () => {
    open({ goals: [], needs: [] });
    expect(await screen.findByText(/No goals yet. A goal says what/)).toBeTruthy();
    expect(screen.getByText('Nobody has said yet what needs learning.')).toBeTruthy();
  });

  it('that is not the reader’s to see says so', async () => {
    open({}, { plan: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});

describe('the history of a goal', () => {
  it('says who did what, and what was another, in words', async () => {
    open(
      { goals: [aPlannedGoal({ text: DIPLOMA })] },
      {
        goalHistory: () =>
          Promise.resolve({
            title: DIPLOMA,
            steps: [
              {
                did: 'carried-over',
                byName: 'Asha Patel',
                on: '2026-10-01',
                at: '14:05',
                changes: [
                  { field: 'targetOn', before: '2026-07-31', after: '2027-07-31' },
                  { field: 'costPence', before: '', after: '45050' },
                  { field: 'strand', before: 'core', after: 'gone' },
                ],
              },
              { did: 'added', byName: '', on: '2026-09-01', at: '09:00', changes: [] },
            ],
          }),
      },
    );
    await choose(DIPLOMA, 'History');
    const drawer = await screen.findByRole('dialog', { name: 'History' });
    await within(drawer).findByText('Carried over');
    expect(within(drawer).getByText('Asha Patel, 1 Oct 2026, 14:05')).toBeTruthy();
    expect(within(drawer).getByText('1 Sep 2026, 09:00')).toBeTruthy();
    const said = [...drawer.querySelectorAll('del, ins')].map(({ textContent }) => textContent);
    expect(said).toEqual(['31 Jul 2026', '31 Jul 2027', '£450.50', 'CORE/SAFEGUARDING', 'gone']);
  });
});

describe('what was agreed in a review', () => {
  const target = {
    meeting: 'a'.repeat(64),
    place: 1,
    kindLabel: 'Annual progress review',
    heldOn: '2026-11-10',
    text: 'Finish the degree',
    measure: 'The certificate',
    day: '2027-07-31',
  };

  it('becomes a goal in one step, with what was said of it already filled in', async () => {
    const { sent } = open({ agreed: [target] });
    const agreed = await screen.findByRole('region', { name: 'Agreed in reviews' });
    for (const words of [
      'Annual progress review, 10 Nov 2026',
      'By 31 Jul 2027',
      'Shown by: The certificate',
    ])
      expect(agreed.textContent).toContain(words);
    await press('Add to plan: Finish the degree');
    await userEvent.click(within(await form('Add a goal')).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.added).toMatchObject([
        {
          text: 'Finish the degree',
          measure: 'The certificate',
          targetOn: '2027-07-31',
          fromTarget: { meeting: target.meeting, place: 1 },
        },
      ]),
    );
  });

  it('is for its person to take', async () => {
    open({ agreed: [target], may: { addGoal: false, suggestGoal: true, note: true, answerNeeds: false } });
    await screen.findByText('Finish the degree');
    expect(screen.queryByRole('button', { name: /^Add to plan/ })).toBeNull();
  });
});

describe('a goal', () => {
  it('says what the policy asks of it', async () => {
    const questions = [
      {
        id: 'role',
        label: 'Current or future role',
        choices: ['Current role', 'Future role'],
        clause: { document: 'Policy', section: '3.0 Objectives', line: 68, quote: 'future roles' },
        reading: '',
      },
    ];
    const { sent } = open({
      choices: { ...aPlan().choices, questions },
      goals: [aPlannedGoal({ choices: { role: 'Current role' } })],
    });
    expect(await screen.findByText('Current or future role: Current role')).toBeTruthy();
    await choose(DIPLOMA, 'Change');
    const fields = within(await form('Change'));
    await userEvent.click(fields.getByText('Priority, standards and cost'));
    expect(fields.getByText('“future roles” Policy, 3.0 Objectives, line 68')).toBeTruthy();
    await userEvent.selectOptions(fields.getByLabelText('Current or future role (optional)'), 'Future role');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.changed).toMatchObject([{ change: { fields: { choices: { role: 'Future role' } } } }]),
    );
  });

  it('is set with a day as people type it, a cost in pounds and what it answers', async () => {
    const { sent } = open();
    await press('Set a goal for it: Questioning that makes everybody think');
    const fields = within(await form('Add a goal'));
    await userEvent.type(fields.getByLabelText('What do you want to be able to do?'), 'Ask better');
    await userEvent.type(fields.getByLabelText('By when?'), '31/7/2027');
    await userEvent.click(fields.getByText('Priority, standards and cost'));
    await userEvent.type(fields.getByLabelText('Cost in pounds (optional)'), '120.50');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.added).toMatchObject([
        { text: 'Ask better', targetOn: '2027-07-31', need: aNeedGroup().key, costPence: 12_050 },
      ]),
    );
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('without words or a day is not sent, and says both', async () => {
    const { sent } = open();
    await press('Add a goal');
    await userEvent.click(within(await form('Add a goal')).getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('group', { name: 'There are 2 problems' })).toBeTruthy();
    expect(sent.added).toEqual([]);
  });

  it('is done with what came of it, and carried over from its menu', async () => {
    const { sent } = open();
    await press(`Mark as done: ${DIPLOMA}`);
    const end = within(await form('Mark as done'));
    await userEvent.type(end.getByLabelText('What came of it?'), 'Passed.');
    await userEvent.click(end.getByRole('button', { name: 'Mark as done' }));
    await waitFor(() => expect(sent.changed).toHaveLength(1));
    await choose(DIPLOMA, 'Carry over');
    const carry = within(await form('Carry over'));
    await userEvent.type(carry.getByLabelText('Until when?'), '31/12/2027');
    await userEvent.click(carry.getByRole('button', { name: 'Carry over' }));
    await waitFor(() =>
      expect(sent.changed.map(({ change }) => change)).toEqual([
        { to: 'done', outcome: 'Passed.' },
        { to: 'carry-over', targetOn: '2027-12-31' },
      ]),
    );
  });

  it('that somebody else changed meanwhile is shown in both versions, and saved over theirs when asked', async () => {
    let version = '"g,1"';
    const sent: ChangeGoal[] = [];
    const now = () =>
      aPlan({
        goals: [
          aPlannedGoal({
            version,
            ...(version !== '"g,1"' && {
              support: 'A day a month',
              changed: { byName: 'Asha Patel', on: '2026-11-21', at: '14:05' },
            }),
          }),
        ],
      });
    open(
      {},
      {
        plan: () => Promise.resolve(now()),
        changeGoal: (_params, body) => {
          sent.push(body);
          if (sent.length > 1) return Promise.resolve(now());
          version = '"g,2"';
          return Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
        },
      },
    );
    await choose(DIPLOMA, 'Change');
    const fields = within(await form('Change'));
    await userEvent.type(fields.getByLabelText('What do you want to be able to do?'), ' by July');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/changed this at 14:05/)).toBeTruthy();
    await press('Keep yours');
    await waitFor(() =>
      expect(sent[1]).toMatchObject({
        version: '"g,2"',
        change: { fields: { text: `${DIPLOMA} by July`, support: 'A day a month' } },
      }),
    );
  });

  it('of somebody else can only be suggested, with a word on what happens then', async () => {
    const suggested: AddGoal[] = [];
    const page = { may: { addGoal: false, suggestGoal: true, note: true, answerNeeds: false } };
    open(
      page,
      {
        suggestGoal: (_params, body) => {
          suggested.push(body);
          return Promise.resolve(aPlan(page));
        },
      },
      aMe({ oid: 'manager' }),
    );
    await press('Suggest a goal');
    const fields = within(await form('Suggest a goal'));
    expect(fields.getByText(/once Asha Patel takes it on/)).toBeTruthy();
    await userEvent.type(fields.getByLabelText('What is Asha Patel to be able to do?'), 'Ask better');
    await userEvent.type(fields.getByLabelText('By when?'), '31/7/2027');
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(suggested).toMatchObject([{ text: 'Ask better' }]));
    expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull();
  });
});

describe('a need', () => {
  it('is seen from another side in the words it has', async () => {
    const { sent } = open();
    await choose('Questioning that makes everybody think', 'Add another view');
    const fields = within(await form('Add another view'));
    await userEvent.click(fields.getByRole('radio', { name: 'Own view' }));
    await userEvent.type(fields.getByLabelText('What was seen?'), 'Five of twenty answer.');
    await userEvent.click(fields.getByRole('button', { name: 'Yesterday' }));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.raised).toMatchObject([
        {
          text: 'Questioning that makes everybody think',
          source: 'self-evaluation',
          supports: aNeedGroup().key,
          raisedOn: '2026-11-20',
        },
      ]),
    );
  });

  it('is agreed to in one press, with the way back', async () => {
    const answers: unknown[] = [];
    open(
      {},
      {
        answerNeed: (_params, body) => {
          answers.push(body);
          return Promise.resolve(aPlan());
        },
      },
    );
    await press('Agree: Questioning that makes everybody think');
    await press(/^Undo/);
    await waitFor(() => expect(answers).toMatchObject([{ answer: 'accepted' }, { answer: null }]));
  });
});
