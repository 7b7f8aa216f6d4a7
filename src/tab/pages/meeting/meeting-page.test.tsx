import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ChangeMeeting,
  MeetingFieldView,
  MeetingPage as MeetingPageData,
  SignMeeting,
} from '../../../contract/meetings.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMeetingPage, someMeetings } from '../../testing/meeting-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { OID } from '../../testing/replies.ts';
import { MeetingPage } from './meeting-page.tsx';

const KEY = 'a'.repeat(64);
const NO_TARGET = { text: '', measure: '', day: null };

function open(page: Partial<MeetingPageData> = {}, answers: Partial<Answers> = {}) {
  const sent: { changes: ChangeMeeting['change'][]; signed: SignMeeting[] } = { changes: [], signed: [] };
  const api = fakeApi({
    meeting: () => Promise.resolve(aMeetingPage(page)),
    changeMeeting: (_params, { change }) => {
      sent.changes.push(change);
      return Promise.resolve(aMeetingPage(page));
    },
    signMeeting: (_params, body) => {
      sent.signed.push(body);
      return Promise.resolve(aMeetingPage({ ...page, state: 'locked', maySignAs: [], wanted: [] }));
    },
    ...answers,
  });
  renderTab(<MeetingPage me={{ oid: OID }} oid={OID} meetingKey={KEY} takesFocus={false} />, api);
  return sent;
}

const type = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

beforeEach(() => window.localStorage.clear());

describe('a review meeting', () => {
  it('saves an answer by itself, with what was seen before', async () => {
    const sent = open();
    await type('Summary of the year', 'A good year.');
    await waitFor(() =>
      expect(sent.changes).toEqual([
        { to: 'answer', place: 0, isNotApplicable: false, text: 'A good year.', was: '' },
      ]),
    );
  });

  it('lets each write their own words only', async () => {
    open({ reviewerWords: 'Well done.' });
    expect(await screen.findByLabelText('What Asha Patel says')).toBeTruthy();
    expect(screen.queryByLabelText('What the reviewer says')).toBeNull();
    expect(screen.getByText('Well done.')).toBeTruthy();
  });

  it('shows both versions of what another device changed meanwhile', async () => {
    let asked = 0;
    open(
      {},
      {
        meeting: () => {
          asked += 1;
          return Promise.resolve(
            aMeetingPage({ targets: [{ ...NO_TARGET, text: asked > 1 ? 'Theirs' : '' }] }),
          );
        },
        changeMeeting: refusesWith(aProblem({ code: 'changed-meanwhile', status: 409 })),
      },
    );
    await type('Target 1', 'Mine');
    expect(await screen.findByText('Theirs')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(await screen.findByDisplayValue('Theirs')).toBeTruthy();
  });

  it('asks of a target that is set what shows it and by when, and of no other', async () => {
    const sent = open({ targets: [{ text: 'Diploma', measure: '', day: null }, NO_TARGET] });
    await type('What will show that target 1 is met?', 'The certificate');
    await type('By when is target 1 to be met?', '31/7/2027');
    await waitFor(() =>
      expect(sent.changes).toEqual([
        { to: 'target-measure', place: 0, text: 'The certificate', was: '' },
        { to: 'target-day', place: 0, text: '2027-07-31', was: '' },
      ]),
    );
    expect(screen.queryByLabelText('By when is target 2 to be met?')).toBeNull();
  });

  it('says of a day that it cannot read how to write one, and keeps what was typed', async () => {
    const sent = open({ targets: [{ text: 'Diploma', measure: '', day: null }] });
    await type('By when is target 1 to be met?', 'in summer');
    expect(await screen.findByText('Write a day, like 31 July 2027.')).toBeTruthy();
    expect(screen.getByDisplayValue('in summer')).toBeTruthy();
    expect(sent.changes).toEqual([]);
  });

  it('takes a comment on how each of the last targets was met', async () => {
    const sent = open({ lastTargets: [{ place: 2, text: 'Diploma', answer: '', comment: '' }] });
    await type('Comment on “Diploma”', 'One unit short.');
    await waitFor(() =>
      expect(sent.changes).toEqual([
        { to: 'last-target-comment', place: 2, text: 'One unit short.', was: '' },
      ]),
    );
  });

  it('shows what was said in other reviews since', async () => {
    open({
      saidSince: [
        {
          key: 'c'.repeat(64),
          kindLabel: 'Caseload review',
          heldOn: '2026-11-02',
          reviewerWords: 'Two learners need a visit.',
          said: [{ title: 'Learner progress', text: 'All but two on track.' }],
        },
      ],
    });
    const since = await screen.findByRole('region', { name: 'Said in other reviews since' });
    for (const words of [
      'Caseload review, 2 Nov 2026',
      'Two learners need a visit.',
      'All but two on track.',
    ])
      expect(since.textContent).toContain(words);
  });

  it('says by name what is wanted, and who has yet to sign', async () => {
    open({ state: 'held', heldOn: '2026-11-20' });
    expect(
      await screen.findByText('Summary of the year: Write what was said, or why it does not apply.'),
    ).toBeTruthy();
    expect(screen.getByText('Still to sign: Individual, Manager.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Sign as/ })).toBeNull();
  });

  it('is removed with a reason, and says so with the way back', async () => {
    const reasons: string[] = [];
    let isRemoved = false;
    const page = () =>
      aMeetingPage(
        isRemoved
          ? {
              withdrawnBecause: 'Begun twice.',
              may: { ...aMeetingPage().may, remove: false, bringBack: true },
            }
          : {},
      );
    const sent = open(
      {},
      {
        meeting: () => Promise.resolve(page()),
        withdrawMeeting: (_params, { reason }) => {
          reasons.push(reason);
          isRemoved = true;
          return Promise.resolve(page());
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Remove this review' }));
    await userEvent.type(screen.getByLabelText('Why do you remove it?'), 'Begun twice.');
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Begun twice.')).toBeTruthy();
    expect(reasons).toEqual(['Begun twice.']);
    expect(screen.queryByLabelText('Target 1')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(() => expect(sent.changes).toEqual([{ to: 'bring-back' }]));
  });

  it('asks what the policy asks for an item, and reads the others’ part', async () => {
    const field: Omit<MeetingFieldView, 'id' | 'label'> = {
      hint: '',
      kind: 'text',
      choices: [],
      writtenBy: 'both',
      place: 0,
      isRestricted: false,
      text: '',
      clause: null,
      reading: '',
      mayWrite: true,
    };
    const sent = open({
      fields: [
        { ...field, id: 'strengths', label: 'Strengths', hint: 'What goes well?' },
        { ...field, id: 'log', label: 'Is the log right?', kind: 'choice', choices: ['Yes', 'No'] },
        {
          ...field,
          id: 'pay',
          label: 'Pay',
          place: null,
          isRestricted: true,
          text: 'One point.',
          mayWrite: false,
        },
      ],
    });
    await type('Strengths', 'Calm.');
    await waitFor(() =>
      expect(sent.changes).toEqual([{ to: 'field', field: 'strengths', text: 'Calm.', was: '' }]),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(sent.changes.at(-1)).toMatchObject({ field: 'log', text: 'Yes' }));
    expect(screen.getByText('What goes well?')).toBeTruthy();
    expect(screen.queryByLabelText('Summary of the year')).toBeNull();
    expect(screen.getByText('One point.')).toBeTruthy();
    expect(screen.getByText('Only those who meet read this.')).toBeTruthy();
  });

  it('gives the planned day as a calendar file', async () => {
    const types: string[] = [];
    URL.createObjectURL = (file) => {
      types.push((file as Blob).type);
      return 'blob:file';
    };
    URL.revokeObjectURL = () => undefined;
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Calendar file (.ics)' }));
    expect(types).toEqual(['text/calendar;charset=utf-8']);
  });

  it('says who holds it, and how late a plan is', async () => {
    open({ dueOn: '2026-11-21', plannedOn: '2026-12-01' });
    expect(await screen.findByText('Who holds it: Ben Hughes')).toBeTruthy();
    expect(screen.getByText(/This is 10 days later/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change who holds it' })).toBeNull();
  });

  it('prepares the next one on the day on which it is due', async () => {
    const begun: unknown[] = [];
    open(
      {
        state: 'locked',
        wanted: [],
        may: { ...aMeetingPage().may, remove: false },
        next: [
          {
            kind: 'mid-year',
            kindLabel: 'Mid-year review',
            dueOn: '2027-05-20',
            proposedOn: '2027-05-20',
            openMeeting: null,
          },
        ],
      },
      {
        prepareMeeting: (_params, body) => {
          begun.push(body);
          return Promise.resolve(someMeetings());
        },
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Prepare Mid-year review for 20 May 2027' }),
    );
    await waitFor(() => expect(begun).toEqual([{ kind: 'mid-year', plannedOn: '2027-05-20' }]));
  });

  it('is signed as it was read, and then takes a note only', async () => {
    const sent = open({ state: 'held', heldOn: '2026-11-20', wanted: [], maySignAs: ['Individual'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign as Individual' }));
    await waitFor(() => expect(sent.signed).toEqual([{ as: 'Individual', hash: 'b'.repeat(64) }]));
    expect(await screen.findByRole('button', { name: 'Add a note' })).toBeTruthy();
    expect(screen.queryByLabelText('Target 1')).toBeNull();
  });
});
