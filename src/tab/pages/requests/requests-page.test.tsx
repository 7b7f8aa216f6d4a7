import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AnswerRequest,
  AskForTraining,
  EndRequest,
  RequestsPage as Page,
  SettleInvoice,
} from '../../../contract/requests.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aRequestView, someRequests } from '../../testing/request-replies.ts';
import { RequestsPage } from './requests-page.tsx';

function open(page: Partial<Page> = {}, answers: Partial<Answers> = {}) {
  const sent: { asked: AskForTraining[]; answered: AnswerRequest[]; ended: EndRequest[] } = {
    asked: [],
    answered: [],
    ended: [],
  };
  const reply = () => Promise.resolve(someRequests(page));
  const api = fakeApi({
    requests: reply,
    askForTraining: (_params, body) => {
      sent.asked.push(body);
      return reply();
    },
    answerRequest: (_params, body) => {
      sent.answered.push(body);
      return reply();
    },
    withdrawRequest: (_params, body) => {
      sent.ended.push(body);
      return reply();
    },
    cancelRequest: (_params, body) => {
      sent.ended.push(body);
      return reply();
    },
    ...answers,
  });
  return { sent, ...renderTab(<RequestsPage me={aMe()} takesFocus={false} />, api) };
}

const WAITING = aRequestView({
  person: { ...aRequestView().person, oid: 'colin', displayName: 'Colin Reid' },
  had: { count: 2, costPence: 30_000, minutes: 600 },
  may: { answer: true, withdraw: false, cancel: false, settle: false },
});

beforeEach(() => window.localStorage.clear());

describe('the requests', () => {
  it('of one’s own say what was asked for, who answers, and what they said', async () => {
    open({
      mine: [
        aRequestView({
          steps: [
            {
              names: [{ name: 'CPD coordinator', people: ['Carys Morgan'], isStandIn: false }],
              isNow: false,
            },
            {
              names: [
                { name: 'Head teacher', people: [], isStandIn: false },
                { name: 'Trust CPD lead', people: ['Dilys Owen'], isStandIn: true },
              ],
              isNow: true,
            },
          ],
          answers: [
            {
              byName: 'Carys Morgan',
              as: ['CPD coordinator'],
              on: '2026-11-21',
              isRefusal: false,
              reason: '',
            },
          ],
        }),
      ],
    });
    const said = (await screen.findByRole('region', { name: 'What you asked for' })).textContent;
    for (const words of [
      'Waiting',
      '£600.50 · 12 h · starts 7 Dec 2026 · Course · Learning and Work Institute',
      'Waits for Dilys Owen, in place of Trust CPD lead',
      'Yes from Carys Morgan, CPD coordinator, 21 Nov 2026',
      'Cover: none needed',
      'Who gains: Learners at entry level 3',
    ])
      expect(said).toContain(words);
    expect(screen.queryByRole('region', { name: 'Waiting for your answer' })).toBeNull();
  });

  it('that are not there yet, on their way, not to be had or nobody’s to make say so', async () => {
    const { unmount } = open();
    expect(await screen.findByText(/You have asked for nothing yet/)).toBeTruthy();
    unmount();
    const coming = open({}, { requests: neverAnswers });
    expect(coming.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    coming.unmount();
    const failed = open({}, { requests: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
    failed.unmount();
    open({ choices: null });
    expect(await screen.findByText(/You are not on the list of people/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for training' })).toBeNull();
  });

  it('that nobody can answer say whom to ask', async () => {
    open({ mine: [aRequestView({ steps: [] })] });
    expect(await screen.findByText(/Nobody can answer it yet/)).toBeTruthy();
  });
});

describe('asking for training', () => {
  const fill = async (label: RegExp | string, typed: string) =>
    userEvent.type(await screen.findByLabelText(label), typed);
  const openForm = async () =>
    userEvent.click(await screen.findByRole('button', { name: 'Ask for training' }));

  it('asks the three questions once it costs or takes so much, and sends them', async () => {
    const { sent } = open();
    await openForm();
    expect(screen.queryByLabelText('How and when will you know?')).toBeNull();
    await fill('What do you ask for?', 'Coaching');
    await fill('Why?', 'Two groups stall');
    await userEvent.click(await screen.findByRole('radio', { name: 'Course' }));
    await fill('When does it start?', '7/12/2026');
    await fill('How many hours does it take?', '2');
    await fill('What does it cost, in pounds?', '500');
    await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
    const summary = await screen.findByRole('group', { name: 'There are 3 problems' });
    expect(summary.textContent).toContain('Which learners or service users gain by it?');
    expect(sent.asked).toEqual([]);
    await fill('Which learners or service users gain by it?', 'Entry level 3');
    await fill('What will be different for them?', 'They read aloud');
    await fill('How and when will you know?', 'In March');
    await userEvent.click(screen.getByRole('button', { name: 'Send the request' }));
    await waitFor(() =>
      expect(sent.asked).toMatchObject([
        { title: 'Coaching', minutes: 120, costPence: 50_000, startsOn: '2026-12-07', howKnown: 'In March' },
      ]),
    );
    expect(await screen.findByText('Sent. You see here who answers it.')).toBeTruthy();
  });

  it('keeps what is typed when the form is closed', async () => {
    open();
    await openForm();
    await fill('What do you ask for?', 'Coaching');
    await userEvent.click(within(screen.getByRole('form')).getByRole('button', { name: 'Close' }));
    await openForm();
    expect(screen.getByLabelText<HTMLInputElement>('What do you ask for?').value).toBe('Coaching');
  });
});

describe('answering a request', () => {
  it('shows what decides it, and says yes by one press', async () => {
    const { sent } = open({ waiting: [WAITING] });
    const said = await screen.findByRole('region', { name: 'Waiting for your answer' });
    expect(said.textContent).toContain('Colin Reid: Coaching for adult literacy');
    expect(said.textContent).toContain('Approved for them in the 12 months before: 2 × training, £300, 10 h');
    await userEvent.click(within(said).getByRole('button', { name: /^Approve: / }));
    await waitFor(() =>
      expect(sent.answered).toEqual([
        { version: '"r,1"', answer: 'approve', reason: '', overspendBecause: '' },
      ]),
    );
    expect(await screen.findByText('Your yes is saved: Coaching for adult literacy.')).toBeTruthy();
  });

  it('refuses with a reason alone', async () => {
    const { sent } = open({ waiting: [WAITING] });
    await userEvent.click(await screen.findByRole('button', { name: /^Refuse: / }));
    const form = within(await screen.findByRole('form', { name: 'Refuse' }));
    await userEvent.click(form.getByRole('button', { name: 'Refuse' }));
    expect(await screen.findByRole('group', { name: 'There is a problem' })).toBeTruthy();
    expect(sent.answered).toEqual([]);
    await userEvent.type(form.getByLabelText('Why not?'), 'No cover');
    await userEvent.click(form.getByRole('button', { name: 'Refuse' }));
    await waitFor(() => expect(sent.answered).toMatchObject([{ answer: 'refuse', reason: 'No cover' }]));
  });

  it('that somebody else was faster with says so', async () => {
    const problem = aProblem({ problems: [{ path: 'answer', message: 'It has been answered already.' }] });
    open({ waiting: [WAITING] }, { answerRequest: refusesWith(problem) });
    await userEvent.click(await screen.findByRole('button', { name: /^Approve: / }));
    expect(await screen.findByText('It has been answered already.')).toBeTruthy();
  });
});

describe('one’s own request', () => {
  it.each([
    ['Withdraw', { answer: false, withdraw: true, cancel: false, settle: false }, 'Why do you withdraw it?'],
    [
      'Cancel it',
      { answer: false, withdraw: false, cancel: true, settle: false },
      'Why does it not take place?',
    ],
  ] as const)('is ended with a reason: %s', async (does, may, question) => {
    const { sent } = open({ mine: [aRequestView({ may })] });
    await userEvent.click(await screen.findByRole('button', { name: 'More: Coaching for adult literacy' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: does }));
    const form = within(await screen.findByRole('form', { name: does }));
    await userEvent.type(form.getByLabelText(question), 'I was ill');
    await userEvent.click(form.getByRole('button', { name: does }));
    await waitFor(() => expect(sent.ended).toEqual([{ version: '"r,1"', reason: 'I was ill' }]));
  });
});

describe('a request that costs more than is left', () => {
  const OVER = aRequestView({ ...WAITING, leftPence: 10_000, costPence: 20_000 });
  const approveWhy = async (sent: { readonly answered: AnswerRequest[] }) => {
    const form = within(await screen.findByRole('form', { name: 'Approve' }));
    await userEvent.type(form.getByLabelText('Why may it cost more than is left?'), 'The inspector asked');
    await userEvent.click(form.getByRole('button', { name: 'Approve' }));
    await waitFor(() =>
      expect(sent.answered.at(-1)).toMatchObject({
        answer: 'approve',
        overspendBecause: 'The inspector asked',
      }),
    );
  };

  it('says what is left, or that no budget is set, and is approved with a reason alone', async () => {
    const { sent, unmount } = open({ waiting: [OVER] });
    const said = await screen.findByRole('region', { name: 'Waiting for your answer' });
    expect(said.textContent).toContain('Left on what is for no strand, without this: £100');
    await userEvent.click(within(said).getByRole('button', { name: /^Approve: / }));
    expect(await screen.findByText('It costs £200, and £100 is left.')).toBeTruthy();
    expect(sent.answered).toEqual([]);
    await approveWhy(sent);
    unmount();
    open({ waiting: [WAITING] });
    expect(await screen.findByText(/– \(no budget is set\)/)).toBeTruthy();
  });

  it('because somebody else was faster says so, and asks for the reason', async () => {
    const problems = [{ path: 'overspendBecause', message: 'Less is left.' }];
    open({ waiting: [WAITING] }, { answerRequest: refusesWith(aProblem({ problems })) });
    await userEvent.click(await screen.findByRole('button', { name: /^Approve: / }));
    expect(await screen.findByText(/Somebody else took from the budget meanwhile/)).toBeTruthy();
  });
});

describe('what was paid', () => {
  const APPROVED = aRequestView({
    ...WAITING,
    state: 'approved',
    may: { answer: false, withdraw: false, cancel: false, settle: true },
  });
  const choose = async (item: string) => {
    await userEvent.click(await screen.findByRole('button', { name: 'More: Coaching for adult literacy' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  };

  it('is said in pounds, and taken back', async () => {
    const sent: SettleInvoice[] = [];
    const settleInvoice: Answers['settleInvoice'] = (_params, body) => {
      sent.push(body);
      return Promise.resolve(someRequests());
    };
    const { unmount } = open({ answered: [APPROVED] }, { settleInvoice });
    await choose('Invoice paid');
    const form = within(await screen.findByRole('form', { name: 'Invoice paid' }));
    const pounds = form.getByLabelText<HTMLInputElement>('What was paid, in pounds?');
    expect(pounds.value).toBe('600.5');
    await userEvent.clear(pounds);
    await userEvent.type(pounds, '580,25');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent).toEqual([{ version: '"r,1"', invoicePence: 58_025 }]));
    unmount();
    open({ answered: [{ ...APPROVED, invoicePence: 58_025 }] }, { settleInvoice });
    expect(await screen.findByText('Paid: £580.25')).toBeTruthy();
    await choose('Take the payment back');
    await waitFor(() => expect(sent.at(-1)).toEqual({ version: '"r,1"', invoicePence: null }));
  });
});
