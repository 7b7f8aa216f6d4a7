import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../testing/fake-api.ts';
import { ApiError } from '../api/api-error.ts';
import { createQueryClient } from '../api/query-client.ts';
import type { Host } from '../host/host.ts';
import { lightTheme } from '../host/theme.ts';
import { words as en } from '../words-en.ts';
import { fakeApi, refusesWith } from '../testing/fake-api.ts';
import { aMe } from '../testing/replies.ts';
import { aRecord } from '../testing/record-replies.ts';
import { App } from './app.tsx';
import { OutsideTeams } from './outside-teams.tsx';

function openIn(changes: Partial<Host> = {}, answers: Partial<Answers> = {}) {
  const told: string[] = [];
  const themes: ((theme: string) => void)[] = [];
  const host: Host = {
    theme: 'default',
    locale: 'en-gb',
    subPageId: undefined,
    userOid: undefined,
    onThemeChange: (listener) => themes.push(listener),
    getToken: () => Promise.resolve('token'),
    notifyPainted: () => told.push('painted'),
    notifySignInFailed: (reason) => told.push(`sign-in failed: ${reason}`),
    ...changes,
  };
  const api = fakeApi({ me: () => Promise.resolve(manager), ...answers });
  const rendered = render(
    <App host={host} theme={lightTheme} api={api} cache={createQueryClient(0)} locale="en" messages={en} />,
  );
  return { told, themes, ...rendered };
}

const manager = aMe({ oid: 'ben', views: ['me', 'team'], landing: 'team', displayName: 'Ben Hughes' });

beforeEach(() => {
  window.location.hash = '';
  window.localStorage.clear();
});

describe('the tab', () => {
  it('tells Teams that it has painted before any data is there', () => {
    expect(openIn({}, { me: () => new Promise(() => undefined) }).told).toEqual(['painted']);
  });

  it('opens on the person’s own landing view, with only their tabs', async () => {
    openIn();
    expect(await screen.findByRole('heading', { level: 1, name: 'My team' })).toBeTruthy();
    expect(screen.getAllByRole('tab')).toEqual([
      screen.getByRole('tab', { name: 'Me' }),
      screen.getByRole('tab', { name: 'My team' }),
    ]);
    expect(screen.getByRole('tab', { name: 'My team' }).getAttribute('aria-selected')).toBe('true');
  });

  it('opens where a deep link points', async () => {
    openIn({ subPageId: 'review/11111111-2222-4333-8444-555555555555' });
    expect(await screen.findByRole('heading', { name: 'Review: Asha Patel' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'My team' }).getAttribute('aria-selected')).toBe('true');
  });

  it('moves between views and names the page in the window’s title', async () => {
    openIn();
    await userEvent.click(await screen.findByRole('tab', { name: 'Me' }));
    expect(await screen.findByRole('heading', { name: 'Your hours' })).toBeTruthy();
    expect(document.title).toBe('Ben Hughes – CPD');
  });

  it('goes to a person’s review and back', async () => {
    openIn();
    await userEvent.click(await screen.findByRole('button', { name: 'More: Asha Patel' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Review' }));
    const heading = await screen.findByRole('heading', { name: 'Review: Asha Patel' });
    expect(document.activeElement).toBe(heading);
    await userEvent.click(screen.getByRole('button', { name: 'Back to my team' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'My team' })).toBeTruthy();
  });

  it('shows the proof of a verdict beside the team, and closes it where somebody was', async () => {
    openIn();
    await userEvent.click(await screen.findByRole('link', { name: 'Why? Safeguarding update' }));
    const beside = within(await screen.findByRole('dialog', { name: 'Asha Patel' }));
    await userEvent.click(beside.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('heading', { level: 1, name: 'My team' })).toBeTruthy();
  });

  it('leads from a person’s record back to the search that found them', async () => {
    const lead = aMe({ oid: 'lead', views: ['me', 'people', 'organisation'], landing: 'people' });
    openIn({}, { me: () => Promise.resolve(lead) });
    await userEvent.type(await screen.findByLabelText('Name'), 'ash');
    await waitFor(() => expect(window.location.hash).toBe('#/people?name=ash'));
    await userEvent.click(await screen.findByRole('link', { name: 'Asha Patel' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open the record of Asha Patel' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Look back at a day/ }));
    expect(screen.getByRole('tab', { name: 'People' }).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(await screen.findByRole('button', { name: 'Back to the record' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Back to people' }));
    expect(await screen.findByLabelText('Name')).toHaveProperty('value', 'ash');
  });

  it('puts the views that have no room beside the others in a menu, and the open one never', async () => {
    const width = jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(90);
    const room = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(290);
    openIn(
      {},
      {
        me: () =>
          Promise.resolve(aMe({ views: ['me', 'team', 'people', 'organisation'], landing: 'organisation' })),
      },
    );
    const tabs = async () => (await screen.findAllByRole('tab')).map(({ id }) => id);
    const more = await screen.findByRole('button', { name: 'More', expanded: false });
    expect(await tabs()).toEqual(['tab-me', 'tab-organisation']);
    await userEvent.click(more);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'My team' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'My team' })).toBeTruthy();
    expect(await tabs()).toEqual(['tab-me', 'tab-team']);
    width.mockRestore();
    room.mockRestore();
  });

  it('explains what is missing, and who can set it, to somebody who is not on the list', async () => {
    openIn({}, { me: () => Promise.resolve(aMe({ isKnown: false, views: [] })) });
    expect(await screen.findByRole('heading', { name: 'Welcome, Asha Patel' })).toBeTruthy();
    expect(screen.getByText(/Your CPD lead or administrator can add you/)).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('says what to do when signing in failed', async () => {
    openIn({}, { me: refusesWith(new ApiError('sign-in')) });
    expect(await screen.findByRole('heading', { name: 'We could not sign you in' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Retry' })).toBeTruthy();
  });

  it.each([
    ['dark', 'dark'],
    ['contrast', 'dark'],
    ['glass', 'light'],
  ])('follows the theme of Teams to %s while it is open', async (theme, scheme) => {
    const { themes } = openIn();
    act(() => themes.forEach((listener) => listener(theme)));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe(theme));
    expect(document.documentElement.style.colorScheme).toBe(scheme);
  });

  it('is never blank: a page that breaks says so and can be opened again', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...aRecord(), goals: undefined } as unknown as ReturnType<typeof aRecord>;
    openIn({ subPageId: 'me' }, { record: () => Promise.resolve(broken) });
    expect((await screen.findByRole('alert')).textContent).toContain('This page stopped working');
    expect(screen.getByRole('tab', { name: 'My team' })).toBeTruthy();
    silenced.mockRestore();
  });

  it('says when the network is gone, and stops saying it when it is back', async () => {
    openIn();
    await screen.findByRole('tab', { name: 'Me' });
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(screen.getByText(/You are offline/)).toBeTruthy();
    online.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(screen.queryByText(/You are offline/)).toBeNull();
    online.mockRestore();
  });

  it('asks people to open it in Teams when there is no host', () => {
    render(<OutsideTeams locale="en" messages={en} />);
    expect(screen.getByRole('heading', { name: 'Open this in Teams' })).toBeTruthy();
  });
});
