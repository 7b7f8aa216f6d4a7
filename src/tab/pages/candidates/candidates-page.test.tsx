import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AddCandidate,
  AnswerCandidate,
  CandidatePage,
  CandidatesPage as CandidatesReply,
  CloseCandidate,
  StartCandidate,
  TakeBackStart,
  VerifyCredential,
} from '../../../contract/candidates.ts';
import {
  aCandidatePage,
  aClaimedCredential,
  aListedCandidate,
  someCandidates,
} from '../../testing/candidate-replies.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { CandidatesPage } from './candidates-page.tsx';

const KEY = 'c'.repeat(64);

interface Sent {
  added: AddCandidate[];
  answered: AnswerCandidate[];
  verified: VerifyCredential[];
  closed: CloseCandidate[];
  started: StartCandidate[];
  takenBack: TakeBackStart[];
}

function recording(page: Partial<CandidatePage>): {
  readonly sent: Sent;
  readonly answers: Partial<Answers>;
} {
  const sent: Sent = { added: [], answered: [], verified: [], closed: [], started: [], takenBack: [] };
  const reply = () => Promise.resolve(aCandidatePage(page));
  return {
    sent,
    answers: {
      candidate: reply,
      addCandidate: (_params, body) => {
        sent.added.push(body);
        return Promise.resolve(someCandidates());
      },
      answerCandidate: (_params, body) => {
        sent.answered.push(body);
        return reply();
      },
      verifyCredential: (_params, body) => {
        sent.verified.push(body);
        return reply();
      },
      closeCandidate: (_params, body) => {
        sent.closed.push(body);
        return Promise.resolve(someCandidates());
      },
      takeBackStart: (_params, body) => {
        sent.takenBack.push(body);
        return reply();
      },
      startCandidate: (_params, body) => {
        sent.started.push(body);
        return Promise.resolve(
          aCandidatePage({ state: 'started', person: { oid: OID, displayName: 'Nia Vaughan' } }),
        );
      },
    },
  };
}

function openOne(page: Partial<CandidatePage> = {}, more: Partial<Answers> = {}) {
  const { sent, answers } = recording(page);
  const api = fakeApi({ ...answers, ...more });
  return {
    sent,
    ...renderTab(<CandidatesPage me={aMe()} candidateKey={KEY} takesFocus={false} />, api),
  };
}

function openAll(page: Partial<CandidatesReply> = {}, more: Partial<Answers> = {}) {
  const { sent, answers } = recording({});
  const api = fakeApi({ ...answers, candidates: () => Promise.resolve(someCandidates(page)), ...more });
  return { sent, ...renderTab(<CandidatesPage me={aMe()} takesFocus={false} />, api) };
}

const closed: Partial<CandidatePage> = {
  state: 'not-starting',
  closedBecause: 'Took another post.',
  keptUntil: '2027-05-21',
  may: { change: false, start: true, takeBack: false },
  closings: ['open', 'removed'],
};

beforeEach(() => window.localStorage.clear());

describe('new starters', () => {
  it('are listed by how far they are, with what is known of each', async () => {
    openAll({
      candidates: [
        aListedCandidate(),
        aListedCandidate({
          key: 'd'.repeat(64),
          displayName: 'Owen Rees',
          state: 'started',
          person: { oid: OID, displayName: 'Owen Rees' },
          startedOn: '2026-11-20',
        }),
        aListedCandidate({
          key: 'e'.repeat(64),
          displayName: 'Ffion Hale',
          state: 'not-starting',
          keptUntil: '2026-11-20',
        }),
      ],
    });
    const before = (await screen.findByRole('region', { name: 'Before they start' })).textContent;
    for (const words of [
      'Nia Vaughan',
      'Needs analysis under way',
      'Trainer · Training · starts 11 Jan 2027',
      'Interviewed by Ben Hughes',
      '1 of 2 answered, 0 verified',
    ])
      expect(before).toContain(words);
    expect(screen.getByRole('region', { name: 'Started' }).textContent).toContain(
      'Started as Owen Rees on 20 Nov 2026',
    );
    expect(screen.getByRole('region', { name: 'Not starting' }).textContent).toContain('Remove what is kept');
  });

  it('that are not there, on their way, or not to be had say so', async () => {
    const none = openAll();
    expect(await screen.findByText(/Nobody yet. Add somebody/)).toBeTruthy();
    none.unmount();
    const others = openAll({ units: [] });
    expect(await screen.findByText(/Nobody whom you interview/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add a candidate' })).toBeNull();
    others.unmount();
    const waiting = openAll({}, { candidates: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    openAll({}, { candidates: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('are added with the roles of the unit’s policy', async () => {
    const { sent } = openAll();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a candidate' }));
    const fields = within(await screen.findByRole('form', { name: 'Add a candidate' }));
    await userEvent.type(fields.getByLabelText('Their name'), 'Nia Vaughan');
    await userEvent.click(fields.getByLabelText('Trainer'));
    await userEvent.click(fields.getByLabelText(aMe().displayName));
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.added).toMatchObject([
        { displayName: 'Nia Vaughan', email: '', unit: 'training', roles: ['trainer'], interviewerOid: OID },
      ]),
    );
  });
});

describe('a needs analysis', () => {
  it('saves each answer by itself, with what stood there before', async () => {
    const { sent } = openOne();
    await userEvent.click(await screen.findByLabelText('Does not have it'));
    await waitFor(() =>
      expect(sent.answered).toEqual([{ changes: [{ code: 'et', of: 'claim', text: 'no', was: 'yes' }] }]),
    );
  });

  it('asks for details of what is claimed alone', async () => {
    const { unmount } = openOne();
    expect(await screen.findByLabelText('Level (optional)')).toBeTruthy();
    unmount();
    openOne({ credentials: [aClaimedCredential({ texts: { claim: 'no' } })] });
    await screen.findByText('Education and Training qualification, level 3 or above');
    expect(screen.queryByLabelText('Level (optional)')).toBeNull();
  });

  it('takes what somebody saw, and nothing without it', async () => {
    const { sent } = openOne();
    const press = () => screen.findByRole('button', { name: /^I have seen it/ });
    await userEvent.click(await press());
    expect(await screen.findByText('Say what you saw.')).toBeTruthy();
    expect(sent.verified).toEqual([]);
    await userEvent.type(screen.getByLabelText(/^What did you see/), 'Certificate 12');
    await userEvent.click(await press());
    await waitFor(() =>
      expect(sent.verified).toEqual([{ version: '"c,1"', code: 'et', seen: 'Certificate 12' }]),
    );
  });

  it('says who saw it, which one press takes back', async () => {
    const { sent } = openOne({
      credentials: [
        aClaimedCredential({
          verified: { seen: 'Certificate 12', byName: 'Ben Hughes', on: '2026-11-20' },
          fate: 'verified',
        }),
      ],
    });
    expect(await screen.findByText('Verified by Ben Hughes on 20 Nov 2026')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Take back that it was seen/ }));
    await waitFor(() => expect(sent.verified).toMatchObject([{ code: 'et', seen: null }]));
  });

  it('asks more of a need once one is written', async () => {
    openOne();
    const need = await screen.findByLabelText('Need 1: what do they need to learn?');
    expect(screen.queryByLabelText('By when? (optional)')).toBeNull();
    await userEvent.type(need, 'Questioning');
    expect(await screen.findByRole('textbox', { name: 'By when? (optional)' })).toBeTruthy();
  });

  it('with something wrong in it starts nobody, and says where', async () => {
    const { sent } = openOne({ problems: [{ answer: 'level-et', message: 'Enter a number.' }] });
    await userEvent.click(await screen.findByRole('button', { name: 'They start' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Put 1 answer right first.');
    expect(screen.getByText('Enter a number.')).toBeTruthy();
    expect(sent.started).toEqual([]);
  });

  it('is read once they started, with the way to what it became and to what is left', async () => {
    const started = {
      state: 'started',
      may: { change: false, start: true, takeBack: false },
      person: { oid: OID, displayName: 'Nia Vaughan' },
      startedOn: '2026-11-20',
      left: 2,
    } as const;
    const { sent } = openOne(started);
    expect(await screen.findByRole('link', { name: 'Their induction' })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Write the rest' }));
    await waitFor(() => expect(sent.started).toEqual([{ version: '"c,1"', personOid: OID }]));
  });

  it('is open again once the start is taken back, on its day', async () => {
    const { sent } = openOne({
      state: 'started',
      may: { change: false, start: true, takeBack: true },
      person: { oid: OID, displayName: 'Nia Vaughan' },
      startedOn: '2026-11-21',
      left: 0,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Take the start back' }));
    await waitFor(() =>
      expect(sent.takenBack).toEqual([{ version: '"c,1"', reason: 'The start was taken back.' }]),
    );
  });

  it('of who may not start them says who does', async () => {
    openOne({ may: { change: true, start: false, takeBack: false } });
    expect(await screen.findByText(/Whoever looks after the unit’s CPD says/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'They start' })).toBeNull();
  });
});

describe('who does not start', () => {
  it('is closed with a reason', async () => {
    const { sent } = openOne();
    await userEvent.click(await screen.findByRole('button', { name: 'More: Nia Vaughan' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Does not start' }));
    const fields = within(await screen.findByRole('form', { name: 'Does not start' }));
    await userEvent.type(fields.getByLabelText('Why do they not start?'), 'Took another post.');
    await userEvent.click(fields.getByRole('button', { name: 'Save as not starting' }));
    await waitFor(() =>
      expect(sent.closed).toMatchObject([{ closing: { to: 'not-starting', reason: 'Took another post.' } }]),
    );
  });

  it('can be opened again, and is removed after a question', async () => {
    const { sent } = openOne(closed);
    expect(await screen.findByText(/Kept until 21 May 2027 at the latest/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'They start after all' }));
    await waitFor(() => expect(sent.closed).toMatchObject([{ closing: { to: 'open' } }]));
    await userEvent.click(screen.getByRole('button', { name: 'Remove what is kept' }));
    expect(sent.closed).toHaveLength(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Remove for good' }));
    await waitFor(() => expect(sent.closed).toMatchObject([{}, { closing: { to: 'removed' } }]));
  });
});
