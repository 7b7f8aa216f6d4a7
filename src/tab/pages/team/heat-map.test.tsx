import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TeamMember } from '../../../contract/team.ts';
import { useRoute } from '../../app/use-route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { proofBeside } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { narrowWindow, wideWindow } from '../../testing/fake-window.ts';
import { aMatrix, aMember, aTeam } from '../../testing/people-replies.ts';
import { aMe, OID } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { TeamPage } from './team-page.tsx';

const went: Route[] = [];

function Addressed() {
  const [route, go] = useRoute({ page: 'team' });
  const navigate = (next: Route) => {
    went.push(next);
    go(next);
  };
  return (
    <NavigationContext.Provider value={navigate}>
      {route.page === 'team' && <TeamPage me={aMe()} rows={route.rows} as={route.as} person={route.person} />}
    </NavigationContext.Provider>
  );
}

const open = (answers: Partial<Answers> = {}, address = '#/team?as=heat-map') => {
  window.location.hash = address;
  return renderTab(<Addressed />, fakeApi(answers));
};
const grid = async () => within(await screen.findByRole('grid', { name: 'People by requirement' }));
const standOn = (element: HTMLElement) => act(() => element.focus());
const many = (count: number): readonly TeamMember[] =>
  Array.from({ length: count }, (_each, at) => aMember({ oid: `oid-${at}`, displayName: `Person ${at}` }));
const ofMany = (members: readonly TeamMember[], columns: number): Partial<Answers> => ({
  team: () => Promise.resolve(aTeam({ members: [...members] })),
  teamMatrix: () =>
    Promise.resolve(
      aMatrix({
        requirements: Array.from({ length: columns }, (_each, at) => ({
          policy: null,
          requirement: `rule-${at}`,
          title: `Rule ${at}`,
        })),
        people: members.map(({ oid }) => ({
          oid,
          cells: Array.from({ length: columns }, (_each, column) => ({
            column,
            shown: 'current' as const,
            daysToDue: null,
          })),
        })),
      }),
    ),
});

beforeEach(() => {
  window.location.hash = '';
  went.length = 0;
});
afterEach(wideWindow);

describe('the heat map of a team', () => {
  it('is chosen beside the filters, and the address keeps it', async () => {
    open({}, '#/team?show=overdue');
    await userEvent.click(await screen.findByRole('button', { name: 'Heat map' }));
    expect((await grid()).getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Asha Patel',
    ]);
    expect(window.location.hash).toBe('#/team?show=overdue&as=heat-map');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(await screen.findByRole('grid', { name: 'Everybody' })).toBeTruthy();
  });

  it('names each cell for who hears it, and shows a letter and the days', async () => {
    open();
    const cells = (await grid()).getAllByRole('gridcell').map((cell) => cell.getAttribute('aria-label'));
    expect(cells.slice(0, 5)).toEqual([
      'Asha Patel, Safeguarding update: expired, 18 days',
      'Asha Patel, Prevent duty: due soon, in 9 days',
      'Asha Patel, CPD hours: to do, in 283 days',
      'Carys Morgan, Safeguarding update: current, in 200 days',
      'Carys Morgan, Prevent duty: to do',
    ]);
    const [first] = (await grid()).getAllByRole('gridcell');
    expect(first?.textContent).toBe('E−18');
    expect(screen.getByRole('list', { name: 'What the letters mean' }).textContent).toContain('E Expired');
    expect((await grid()).getAllByRole('gridcell', { name: /not required$/ })).toHaveLength(4);
  });

  it('is one stop for Tab, walked by arrow keys, Home and End', async () => {
    open();
    const table = await grid();
    const stops = () =>
      table.getAllByRole('row').flatMap((row) => [...row.querySelectorAll('[tabindex="0"]')]);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['Asha Patel']);
    standOn(table.getByRole('link', { name: 'Asha Patel' }));
    const now = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      return now();
    };
    expect(await press('{ArrowRight}')).toBe('Asha Patel, Safeguarding update: expired, 18 days');
    expect(await press('{ArrowDown}')).toBe('Carys Morgan, Safeguarding update: current, in 200 days');
    expect(await press('{End}')).toBe('Carys Morgan, CPD hours: not required');
    expect(await press('{Home}')).toBe('Carys Morgan');
    expect(await press('{Control>}{End}{/Control}')).toBe('Dan O’Neill, CPD hours: not required');
    expect(await press('{ArrowDown}{ArrowRight}')).toBe('Dan O’Neill, CPD hours: not required');
    expect(await press('{Control>}{Home}{/Control}')).toBe('Asha Patel');
    expect(await press('{PageDown}')).toBe('Dan O’Neill');
    expect(await press('{PageUp}{ArrowLeft}')).toBe('Asha Patel');
    expect(stops()).toHaveLength(1);
  });

  it('opens the proof by Enter, and the focus comes back to its cell', async () => {
    open();
    standOn((await grid()).getByRole('link', { name: 'Asha Patel' }));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(went.at(-1)).toMatchObject({ person: proofBeside(OID, { requirement: 'safeguarding' }) });
    const beside = within(await screen.findByRole('dialog', { name: 'Asha Patel' }));
    await userEvent.click(beside.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(
        'Asha Patel, Safeguarding update: expired, 18 days',
      ),
    );
  });

  it('draws a bounded number of rows of 500 people by 119 requirements, and says how many there are', async () => {
    open(ofMany(many(500), 119));
    const table = await grid();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('501');
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('120');
    expect(table.getAllByRole('rowheader').length).toBeLessThan(60);
    standOn(table.getByRole('link', { name: 'Person 0' }));
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Person 499, Rule 118: current');
    expect(table.getAllByRole('rowheader').length).toBeLessThan(60);
  });

  it('is a list on a narrow page, without what is not required', async () => {
    narrowWindow();
    open();
    const list = within(await screen.findByRole('list', { name: 'Everybody' }));
    expect(list.getByRole('link', { name: 'Asha Patel, CPD hours: to do, in 283 days' })).toBeTruthy();
    const [first] = list.getAllByRole('listitem');
    const words = within(first as HTMLElement)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(words).toEqual(['Asha Patel', 'Safeguarding update', 'CPD hours', 'Prevent duty']);
    expect(list.queryByRole('link', { name: /not required/ })).toBeNull();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('says so where nothing is required of anybody, and draws one person with one requirement', async () => {
    const { unmount } = open({
      teamMatrix: () => Promise.resolve(aMatrix({ requirements: [], statuses: [], people: [] })),
    });
    await screen.findByText('Nothing is required of those who are shown.');
    unmount();
    open(ofMany(many(1), 1));
    expect((await grid()).getAllByRole('gridcell')).toHaveLength(1);
  });

  it('names the policy of a requirement where there are several, and says when it does not come', async () => {
    const policy = { id: 'probation', title: 'Probation Institute CPD' };
    const [first] = aMatrix().requirements;
    const { unmount } = open({
      teamMatrix: () => Promise.resolve(aMatrix({ requirements: first ? [{ ...first, policy }] : [] })),
    });
    const heads = (await grid()).getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['Probation Institute CPD', 'Person', 'Safeguarding update']);
    expect((await grid()).getAllByRole('gridcell')[0]?.getAttribute('aria-label')).toContain(
      'Safeguarding update (Probation Institute CPD)',
    );
    unmount();
    open({ teamMatrix: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});
