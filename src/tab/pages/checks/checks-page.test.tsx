import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckEntry, ChecksPage as Page } from '../../../contract/checks.ts';
import { anEntry } from '../../testing/entry-replies.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aTag } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ChecksPage } from './checks-page.tsx';

const NAMES = ['Asha', 'Colin', 'Mei', 'Niamh', 'Zoë', 'Daniel'];

const aWaiting = (name: string): Page['waiting'][number] => ({
  person: { oid: name.toLowerCase(), displayName: name, tag: aTag() },
  entry: anEntry({ key: `entry-of-${name}`, kindLabel: 'Training completed' }),
  files: [
    {
      key: `file-of-${name}`,
      record: `entry-of-${name}`,
      name: 'certificate.pdf',
      bytes: 120_000,
      mediaType: 'application/pdf',
      isShown: true,
      mayRemove: false,
    },
  ],
  counts: false,
  reading: 'It counts once somebody has seen it.',
});
const pageOf = (names: readonly string[]): Page => ({ count: names.length, waiting: names.map(aWaiting) });

/** Opens the page with what waits of these people; gives what is sent of whom. */
function open(names: readonly string[] = NAMES) {
  const sent: (CheckEntry & { readonly oid: string })[] = [];
  let left = names;
  const api = fakeApi({
    checks: () => Promise.resolve(pageOf(left)),
    checkEntry: ({ oid }, body) => {
      sent.push({ oid, ...body });
      left = body.finding === 'waiting' ? names : left.filter((name) => name.toLowerCase() !== oid);
      return Promise.resolve(pageOf(left));
    },
  });
  renderTab(<ChecksPage me={aMe()} takesFocus={false} />, api);
  return sent;
}

const item = (name: string) => screen.findByRole('listitem', { name: `Training completed, ${name}` });

it('is dealt with by the keyboard alone, six in a row', async () => {
  const sent = open();
  const user = userEvent.setup();
  (await item('Asha')).focus();
  for (const name of NAMES) {
    await waitFor(async () => expect(document.activeElement).toBe(await item(name)));
    await user.keyboard('v');
    await waitFor(() =>
      expect(screen.queryByRole('listitem', { name: `Training completed, ${name}` })).toBeNull(),
    );
  }
  expect(sent.map(({ oid, finding, files }) => [oid, finding, files])).toEqual(
    NAMES.map((name) => [name.toLowerCase(), 'verified', [`file-of-${name}`]]),
  );
  expect(document.activeElement?.textContent).toBe('All done: nothing waits to be checked any more.');
});

it('goes back with a reason alone, and keeps what was typed where it was not sent', async () => {
  const sent = open(['Asha']);
  const user = userEvent.setup();
  (await item('Asha')).focus();
  await user.keyboard('r');
  const reason = await screen.findByRole('textbox', { name: 'Why does it go back?' });
  await user.click(screen.getByRole('button', { name: 'Return it' }));
  expect(await screen.findByText('Say why, so that they can put it right.')).toBeTruthy();
  expect(sent).toEqual([]);
  // A letter that is typed is no key.
  await user.type(reason, 'very blurred');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent).toMatchObject([{ finding: 'returned', reason: 'very blurred' }]));
});

it('can be undone from the note that says what was done', async () => {
  const sent = open(['Asha']);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Verify: Training completed, Asha' }));
  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(await item('Asha')).toBeTruthy();
  expect(sent.map(({ finding }) => finding)).toEqual(['verified', 'waiting']);
});

it('says where nothing waits, and where what was found was not taken', async () => {
  open([]);
  expect(await screen.findByText('Nothing waits to be checked.')).toBeTruthy();
});

it('stays where somebody was faster', async () => {
  const api = fakeApi({
    checks: () => Promise.resolve(pageOf(['Asha'])),
    checkEntry: refusesWith(
      aProblem({ code: 'changed-meanwhile', status: 409, title: 'Somebody changed this.' }),
    ),
  });
  renderTab(<ChecksPage me={aMe()} takesFocus={false} />, api);
  await userEvent.click(await screen.findByRole('button', { name: 'Verify: Training completed, Asha' }));
  expect(await screen.findByText('Somebody changed this.')).toBeTruthy();
  expect(await item('Asha')).toBeTruthy();
});
