import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { RegisterPack } from '../../../contract/register-pack.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { aPackPart, aRegisterPack } from '../../testing/register-pack-replies.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RegisterPackPage } from './register-pack-page.tsx';

const open = (pack: RegisterPack) =>
  renderTab(
    <RegisterPackPage me={aMe()} oid={OID} takesFocus={false} />,
    fakeApi({ registerPack: () => Promise.resolve(pack) }),
  );

describe('a register pack', () => {
  it('says that it is ready, with each part and what it holds', async () => {
    open(aRegisterPack());
    expect(await screen.findByText(/^Ready to send/)).toBeTruthy();
    const part = screen.getByRole('region', { name: 'Professional qualifications' });
    expect(within(part).getByText('Complete')).toBeTruthy();
    expect(within(part).getByText('Qualification: Probation')).toBeTruthy();
  });

  it('names a part that is missing, with the way to where it is put right', async () => {
    const plan = aPackPart({
      id: 'plan',
      title: 'Professional development plan',
      isComplete: false,
      note: 'There is no goal to work on.',
      rows: [],
    });
    open(aRegisterPack({ readiness: 'incomplete', statement: 'Not ready yet.', parts: [plan] }));
    const part = await screen.findByRole('region', { name: 'Professional development plan' });
    expect(within(part).getByText('Missing')).toBeTruthy();
    expect(within(part).getByText('There is no goal to work on.')).toBeTruthy();
    expect(
      within(part).getByRole('button', { name: 'Set a goal: Professional development plan' }),
    ).toBeTruthy();
  });

  it('shows five of many, and the rest when they are asked for', async () => {
    const rows = Array.from({ length: 7 }, (_, place) => [`Qualification ${place}`, 'None']);
    open(aRegisterPack({ parts: [aPackPart({ rows })] }));
    expect(await screen.findByText('Qualification 4')).toBeTruthy();
    expect(screen.queryByText('Qualification 5')).toBeNull();
    screen.getByRole('button', { name: 'Show all 7' }).click();
    expect(await screen.findByText('Qualification 6')).toBeTruthy();
  });

  it('says that there is none where no policy asks for one', async () => {
    open(aRegisterPack({ policyTitle: null }));
    expect(await screen.findByText(/so there is no pack/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download to print and send' })).toBeNull();
  });
});
