import { beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { LogActivity } from '../../../contract/record.ts';
import { fakeApi, standingWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe, anActivity, aRecord } from '../../testing/replies.ts';
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
      return Promise.resolve({ activity, isNew: true, standing: standingWith(9.5), furtherStandings: [] });
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
  await inCard.findByText('Saved. Moving and handling refresher is as you changed it.');
  const buttons = inCard.getAllByRole('button', { name: /Moving and handling refresher/ });
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
