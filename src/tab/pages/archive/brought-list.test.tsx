import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BroughtArchives } from '../../../contract/archives.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { BroughtList } from './brought-list.tsx';

const archive: BroughtArchives['archives'][number] = {
  key: 'b'.repeat(64),
  number: 'a'.repeat(64),
  organisationName: 'Beacon Schools Trust',
  madeOn: '2026-08-31',
  broughtOn: '2026-11-21',
  count: 4,
  verified: 1,
  returned: 1,
};

it('says what was brought in and how it stands, and takes all of it back once somebody is sure', async () => {
  const taken: string[] = [];
  renderTab(
    <BroughtList oid={OID} />,
    fakeApi({
      broughtArchives: () => Promise.resolve({ archives: taken.length === 0 ? [archive] : [] }),
      takeArchiveBack: ({ archiveKey }) => {
        taken.push(archiveKey);
        return Promise.resolve({ archives: [] });
      },
    }),
  );
  expect(await screen.findByText(/4 entries, of which 1 verified.*1 was returned/)).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: 'Take back what came from Beacon Schools Trust' }),
  );
  expect(taken).toEqual([]);
  expect(screen.getByText(/its certificates are deleted 30 days later/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Take all of it back' }));
  expect(taken).toEqual([archive.key]);
});

it('shows nothing to whoever brought nothing', async () => {
  const { container } = renderTab(<BroughtList oid={OID} />, fakeApi());
  await Promise.resolve();
  expect(container.querySelector('section')).toBeNull();
});
