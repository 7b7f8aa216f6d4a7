import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LogActivity } from '../../../contract/record.ts';
import { aProblem, fakeApi, standingWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe } from '../../testing/replies.ts';
import { anActivity, aRecord } from '../../testing/record-replies.ts';
import { MePage } from './me-page.tsx';

const KEY = 'a'.repeat(64);
const attended = anActivity({ key: KEY, title: 'Moving and handling refresher', fromEvent: true });
const logged = anActivity({ key: 'b'.repeat(64), title: 'Peer observation', reflection: 'I wait longer.' });

beforeEach(() => window.localStorage.clear());

/** Notes what is sent; the answer is the activity as it was changed. */
function openPage() {
  const sent: LogActivity[] = [];
  const api = fakeApi({
    record: () => Promise.resolve(aRecord({ activities: [attended, logged] })),
    logActivity: (_oid, body) => {
      sent.push(body);
      const { title, reflection } = body;
      const activity = anActivity({ key: 'c'.repeat(64), title, reflection });
      return Promise.resolve({
        activity,
        isNew: true,
        standing: standingWith(9.5),
        otherYear: null,

        furtherStandings: [],
      });
    },
  });
  renderTab(<MePage me={aMe()} />, api);
  return sent;
}

const card = () => screen.findByRole('region', { name: 'Your record' });

it('takes a reflection on what came from a register, whose facts stay, and puts the focus back', async () => {
  const sent = openPage();
  const inCard = within(await card());
  await userEvent.click(
    await inCard.findByRole('button', { name: 'Add a reflection: Moving and handling refresher' }),
  );
  const reflection = await inCard.findByLabelText('What will change in your work?');
  expect(document.activeElement).toBe(reflection);
  expect(inCard.queryByLabelText('What did you do?')).toBeNull();
  expect(inCard.queryByRole('radiogroup', { name: 'Who ran it?' })).toBeNull();
  await userEvent.type(reflection, 'I plan the lift aloud.');
  await userEvent.click(inCard.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toMatchObject([{ corrects: KEY, reflection: 'I plan the lift aloud.' }]));
  await screen.findByText('Saved. Moving and handling refresher is as you changed it.');
  const buttons = inCard.getAllByRole('button', { name: /reflection: Moving and handling refresher/ });
  expect(buttons).toHaveLength(1);
  expect(document.activeElement).toBe(buttons[0]);
});

it('changes what somebody logged, beginning from what stands', async () => {
  const sent = openPage();
  const inCard = within(await card());
  await userEvent.click(await inCard.findByRole('button', { name: 'Change: Peer observation' }));
  const title = await inCard.findByLabelText<HTMLInputElement>('What did you do?');
  expect(title.value).toBe('Peer observation');
  await userEvent.type(title, ' in maths');
  await userEvent.click(inCard.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toMatchObject([
      { title: 'Peer observation in maths', minutes: 60, reflection: 'I wait longer.', corrects: logged.key },
    ]),
  );
});

it('keeps what is typed when the form is put away', async () => {
  openPage();
  const inCard = within(await card());
  const open = async () =>
    userEvent.click(await inCard.findByRole('button', { name: 'Change: Peer observation' }));
  await open();
  await userEvent.type(await inCard.findByLabelText('What did you do?'), ' in maths');
  await userEvent.click(inCard.getByRole('button', { name: 'Close' }));
  await open();
  expect((await inCard.findByLabelText<HTMLInputElement>('What did you do?')).value).toBe(
    'Peer observation in maths',
  );
});

describe('an activity that should not count', () => {
  const year = { from: '2024-09-01', to: '2025-08-31', count: 1 };
  const old = anActivity({ key: 'd'.repeat(64), title: 'Phonics day', completedOn: '2025-03-04' });

  it('is taken back with a reason, and what a register gave is not taken back here', async () => {
    const sent: unknown[] = [];
    const api = fakeApi({
      record: () => Promise.resolve(aRecord({ activities: [attended, logged] })),
      withdrawActivity: ({ activityKey }, body) => {
        sent.push([activityKey, body]);
        return Promise.resolve(
          aRecord({ activities: [attended], takenBack: [{ ...logged, reason: body.reason }] }),
        );
      },
    });
    renderTab(<MePage me={aMe()} />, api);
    const inCard = within(await card());
    expect(inCard.queryByRole('button', { name: 'Remove: Moving and handling refresher' })).toBeNull();
    await userEvent.click(await inCard.findByRole('button', { name: 'Remove: Peer observation' }));
    await userEvent.type(await inCard.findByRole('textbox'), 'Logged twice');
    await userEvent.click(inCard.getByRole('button', { name: 'Remove' }));
    await screen.findByText(/Removed\. Peer observation counts no more/);
    expect(sent).toEqual([[logged.key, { reason: 'Logged twice' }]]);
    expect(await inCard.findByText('Why: Logged twice')).toBeTruthy();
  });

  it('may count again', async () => {
    const sent: LogActivity[] = [];
    const api = fakeApi({
      record: () => Promise.resolve(aRecord({ takenBack: [{ ...logged, reason: 'By mistake' }] })),
      logActivity: (_oid, body) => {
        sent.push(body);
        return Promise.resolve({
          activity: logged,
          isNew: true,
          otherYear: null,
          standing: standingWith(9.5),
          furtherStandings: [],
        });
      },
    });
    renderTab(<MePage me={aMe()} />, api);
    const inCard = within(await card());
    await userEvent.click(
      await inCard.findByRole('button', { name: 'Put it back: Peer observation', hidden: true }),
    );
    await screen.findByText('Saved. Peer observation counts again.');
    expect(sent).toMatchObject([{ corrects: logged.key, isConfirmed: true, reflection: 'I wait longer.' }]);
  });

  it('says what it may be the same as', async () => {
    const doubts = ['“Peer observation” is on the record for 10 Nov 2026 already.'];
    const api = fakeApi({
      record: () => Promise.resolve(aRecord({ activities: [{ ...logged, doubts }] })),
    });
    renderTab(<MePage me={aMe()} />, api);
    expect((await card()).textContent).toContain(`May be counted twice. ${doubts[0]}`);
  });

  it('of an earlier year is found in that year, and can be changed there', async () => {
    const asked: unknown[] = [];
    const removed = { ...old, key: 'c'.repeat(64), original: 'removed', reason: 'Entered twice' };
    const api = fakeApi({
      record: () => Promise.resolve(aRecord({ activities: [], earlierYears: [year] })),
      activities: ({ from, to }) => {
        asked.push({ from, to });
        return Promise.resolve({ activities: [old], takenBack: [removed] });
      },
    });
    renderTab(<MePage me={aMe()} />, api);
    const inCard = within(await card());
    expect(await inCard.findByText(/Nothing is on your record this CPD year yet/)).toBeTruthy();
    expect(asked).toEqual([]);
    await userEvent.selectOptions(
      await inCard.findByLabelText('CPD year'),
      '1 Sep 2024 to 31 Aug 2025 (1 activity)',
    );
    expect(await inCard.findByRole('button', { name: 'Add a reflection: Phonics day' })).toBeTruthy();
    expect(asked).toEqual([{ from: year.from, to: year.to }]);
    await userEvent.click(inCard.getByText('Removed (1)'));
    expect(inCard.getByText('Why: Entered twice')).toBeTruthy();
  });
});

it('says what another window changed, keeps what is typed, and saves it over that', async () => {
  const theirs = { ...logged, key: 'e'.repeat(64), original: logged.key, title: 'Peer observation, ours' };
  const sent: LogActivity[] = [];
  let isChanged = false;
  const api = fakeApi({
    record: () => Promise.resolve(aRecord({ activities: [isChanged ? theirs : logged] })),
    logActivity: (_oid, body) => {
      sent.push(body);
      if (body.corrects === theirs.key) {
        return Promise.resolve({
          activity: { ...theirs, title: body.title },
          isNew: true,
          otherYear: null,
          standing: standingWith(9.5),
          furtherStandings: [],
        });
      }
      isChanged = true;
      return Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
    },
  });
  renderTab(<MePage me={aMe()} />, api);
  const inCard = within(await card());
  await userEvent.click(await inCard.findByRole('button', { name: 'Change: Peer observation' }));
  await userEvent.type(await inCard.findByLabelText('What did you do?'), ', mine');
  await userEvent.click(inCard.getByRole('button', { name: 'Save' }));
  await inCard.findByText(/You changed this in another window/);
  expect((await card()).textContent).toContain('Peer observation, ours');
  expect(inCard.getByLabelText<HTMLInputElement>('What did you do?').value).toBe('Peer observation, mine');
  await userEvent.click(inCard.getByRole('button', { name: 'Keep yours' }));
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({ corrects: theirs.key, title: 'Peer observation, mine' }),
  );
});

it('keeps the form of an activity that another window took back, says why, and lets it count again', async () => {
  const gone = {
    ...logged,
    key: 'f'.repeat(64),
    original: logged.key,
    recordedOn: '2026-11-20',
    reason: 'Entered twice',
  };
  const sent: LogActivity[] = [];
  const api = fakeApi({
    record: () =>
      Promise.resolve(
        sent.length === 0
          ? aRecord({ activities: [logged] })
          : aRecord({ activities: [], takenBack: [gone] }),
      ),
    logActivity: (_oid, body) => {
      sent.push(body);
      return Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
    },
  });
  renderTab(<MePage me={aMe()} />, api);
  const inCard = within(await card());
  await userEvent.click(await inCard.findByRole('button', { name: 'Change: Peer observation' }));
  await userEvent.type(await inCard.findByLabelText('What did you do?'), ', mine');
  await userEvent.click(inCard.getByRole('button', { name: 'Save' }));
  await inCard.findByText(/You removed this in another window on 20 Nov 2026 at 14:05: Entered twice/);
  expect(inCard.getByLabelText<HTMLInputElement>('What did you do?').value).toBe('Peer observation, mine');
  await userEvent.click(inCard.getByRole('button', { name: 'Keep yours' }));
  await waitFor(() => expect(sent.map(({ corrects }) => corrects)).toEqual([logged.key, gone.key]));
});
