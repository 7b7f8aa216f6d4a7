import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQueryClient } from '@tanstack/react-query';
import { team } from '../../contract/team.ts';
import { keyOf } from '../api/kept.ts';
import { useRead } from '../api/use-read.ts';
import { aProblem, fakeApi } from '../testing/fake-api.ts';
import { aTeam } from '../testing/people-replies.ts';
import { renderTab } from '../testing/render-tab.tsx';
import { Reading } from './reading.tsx';

function Scopes() {
  const query = useRead(team, {});
  const cache = useQueryClient();
  return (
    <>
      <button onClick={() => void cache.invalidateQueries({ queryKey: keyOf(team, {}) })}>Refresh</button>
      <Reading query={query} skeleton={null}>
        {({ scope }) => <p>{scope}</p>}
      </Reading>
    </>
  );
}

describe('a page whose refresh fails', () => {
  it('keeps what it shows, says from when that is, and refreshes when asked', async () => {
    let isBroken = false;
    const api = fakeApi({ team: () => (isBroken ? Promise.reject(aProblem()) : Promise.resolve(aTeam())) });
    renderTab(<Scopes />, api);
    const shown = await screen.findByText('3 people who report to Ben Hughes');
    isBroken = true;
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText(/Could not refresh. Showing what was true at \d\d:\d\d./)).toBeTruthy();
    expect(shown.isConnected).toBe(true);
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await screen.findByText('3 people who report to Ben Hughes');
    expect(screen.queryByText(/Could not refresh/)).toBeNull();
  });
});
