import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PeoplePage as PeopleReply } from '../../../contract/people.ts';
import { EVERYBODY } from '../../routing/people-in-address.ts';
import { overviewOf } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { NavigationContext } from '../../routing/navigation.ts';
import { useRoute } from '../../app/use-route.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aTag, OID } from '../../testing/replies.ts';
import { aPeoplePage } from '../../testing/people-replies.ts';
import { narrowWindow, scrollTo, wideWindow } from '../../testing/fake-window.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { PeoplePage } from './people-page.tsx';

const went: Route[] = [];

/** The page under the address, as the tab keeps it. */
function Addressed() {
  const [route, go] = useRoute({ page: 'people' });
  const navigate = (next: Route) => {
    went.push(next);
    go(next);
  };
  return (
    <NavigationContext.Provider value={navigate}>
      <PeoplePage search={(route.page === 'people' && route.search) || EVERYBODY} />
    </NavigationContext.Provider>
  );
}

function open(people: Answers['people'], address = '') {
  window.location.hash = address;
  return renderTab(<Addressed />, fakeApi({ people }));
}

const answers =
  (changes: Partial<PeopleReply> = {}) =>
  () =>
    Promise.resolve(aPeoplePage(changes));
/** Of the people alone, not of the headings. */
const rowsFound = async () =>
  within(await screen.findByRole('grid', { name: 'People found' }))
    .getAllByRole('row')
    .slice(1);
const counted = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');
const searchFor = async (name: string) => {
  await userEvent.clear(await screen.findByLabelText('Name'));
  await userEvent.type(screen.getByLabelText('Name'), name);
};

beforeEach(() => {
  window.location.hash = '';
  went.length = 0;
});

describe('people', () => {
  it('of whom a duty that usually comes with their role is not said are marked, in words', async () => {
    const [asha, ceri] = aPeoplePage().people;
    if (!asha || !ceri) throw new Error('two people are listed');
    const unsaidDuties = ['deliversLearning', 'drivesTheBoat'];
    open(answers({ people: [{ ...asha, unsaidDuties }, ceri] }));
    const [first, second] = await rowsFound();
    expect(first?.textContent).toContain('Delivers learning? Not said.');
    expect(first?.textContent).toContain('drivesTheBoat? Not said.');
    expect(second?.textContent).not.toContain('Not said');
  });

  it('are listed with role, unit, status in words, and the ways to what is kept of them', async () => {
    open(answers());
    const [asha, ceri] = await rowsFound();
    expect(asha?.textContent).toContain('Asha Patel Tutor · Adult LearningAction needed');
    expect(asha?.textContent).toContain('Tutor · Adult Learning');
    expect(ceri?.textContent).toContain('No policy');
    expect(counted()).toBe('2 people found.');
    await userEvent.click(screen.getByRole('button', { name: 'More: Asha Patel' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Look back at a day' }));
    await userEvent.click(screen.getByRole('link', { name: 'Asha Patel' }));
    expect(went).toEqual([
      { page: 'standing-on', oid: OID },
      { page: 'people', search: EVERYBODY, person: overviewOf(OID) },
    ]);
  });

  it('say the address of namesakes, who has no account, and who answers for who has no manager', async () => {
    const [asha, ceri] = aPeoplePage().people;
    if (!asha || !ceri) throw new Error('There are two.');
    const tag = aTag({ address: 'asha.patel2@example.org' });
    const people = [
      { ...asha, tag, withoutManager: { answeredBy: 'Dilys Owen' } },
      { ...ceri, account: 'disabled' as const },
      { ...ceri, oid: 'third', withoutManager: { answeredBy: null } },
    ];
    open(answers({ people }));
    const [first, second, third] = await rowsFound();
    expect(first?.textContent).toContain('Tutor · Adult Learning · asha.patel2@example.org');
    expect(first?.textContent).toContain('Without a manager: Dilys Owen answers for them.');
    expect(second?.textContent).toContain('Account disabled');
    expect(third?.textContent).toContain('nobody answers for them');
  });

  it('are searched for who has no manager, and the address keeps it', async () => {
    const asked: Parameters<Answers['people']>[0][] = [];
    open((search) => {
      asked.push(search);
      return answers(search.without ? { count: 0, people: [] } : {})();
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Without a manager' }));
    expect(await screen.findByText('Everybody in post has an active manager in the directory.')).toBeTruthy();
    expect(asked.at(-1)).toEqual({ name: '', unit: '', without: 'manager', page: '1' });
    expect(window.location.hash).toBe('#/people?without=manager');
  });

  it('are searched by name as it is typed, and by unit; the address keeps both, the focus its place', async () => {
    const asked: Parameters<Answers['people']>[0][] = [];
    open((search) => {
      asked.push(search);
      return answers(search.name === '' ? {} : { count: 1, people: aPeoplePage().people.slice(0, 1) })();
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Adult Learning' }));
    await searchFor(' pat ash ');
    await waitFor(() => expect(counted()).toBe('1 person found.'));
    // Not one for each letter.
    expect(asked).toEqual([
      { ...EVERYBODY, page: '1' },
      { name: '', unit: 'adult-learning', page: '1' },
      { name: 'pat ash', unit: 'adult-learning', page: '1' },
    ]);
    expect(window.location.hash).toBe('#/people?name=pat+ash&unit=adult-learning');
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    await userEvent.click(screen.getByRole('button', { name: 'ESOL' }));
    await userEvent.click(screen.getByRole('button', { name: 'ESOL' }));
    await userEvent.clear(screen.getByLabelText('Name'));
    await waitFor(() => expect(counted()).toBe('2 people found.'));
  });

  it('are searched again as the address says after Back', async () => {
    open(answers(), '#/people?name=ash');
    expect(await screen.findByLabelText('Name')).toHaveProperty('value', 'ash');
    await searchFor('ceri');
    await waitFor(() => expect(window.location.hash).toBe('#/people?name=ceri'));
    act(() => {
      window.location.hash = '#/people?name=ash';
    });
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', 'ash'));
  });

  it('of whom there are many are asked for as somebody comes near to them', async () => {
    const asked: unknown[] = [];
    const [asha] = aPeoplePage().people;
    if (!asha) throw new Error('She is there.');
    open(({ page }) => {
      asked.push(page);
      const people = Array.from({ length: page === '3' ? 2 : 25 }, (_each, index) => ({
        ...asha,
        oid: `${page}-${index}`,
      }));
      return Promise.resolve(aPeoplePage({ count: 52, people }));
    });
    expect(await rowsFound()).toHaveLength(25);
    expect(counted()).toBe('52 people found.');
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('53');
    expect(asked).toEqual(['1']);
    act(() => scrollTo(true));
    await waitFor(() => expect(asked).toEqual(['1', '2', '3']));
    await waitFor(async () => expect(await rowsFound()).toHaveLength(52));
    act(() => scrollTo(false));
    expect(await rowsFound()).toHaveLength(0);
  });

  it('stand in a list where there is no room for columns', async () => {
    narrowWindow();
    open(answers());
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]?.textContent).toContain('Asha Patel');
    wideWindow();
  });

  it('say that nobody is found, and that there is nobody to find', async () => {
    open(answers({ count: 0, people: [] }));
    expect(await screen.findByText(/Nobody is in your units yet/)).toBeTruthy();
    await searchFor('nobody');
    expect(await screen.findByText(/has a name like that/)).toBeTruthy();
    expect(counted()).toBe('Nobody found.');
  });

  it('offer no unit to choose where there is one alone', async () => {
    open(answers({ units: [{ key: 'esol', name: 'ESOL' }] }));
    await rowsFound();
    expect(screen.queryByRole('button', { name: 'ESOL' })).toBeNull();
  });

  it('are not those of the search before while the next is on its way', async () => {
    const { container } = open((search) => (search.name === '' ? answers()() : neverAnswers()));
    await rowsFound();
    await searchFor('ceri');
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).not.toBeNull());
    expect(screen.queryAllByRole('row')).toHaveLength(0);
    expect(counted()).toBe('');
    expect(screen.getByRole('button', { name: 'ESOL' })).toBeTruthy();
  });

  it('can be asked for again when the network did not answer, with what was typed', async () => {
    let isDown = true;
    open(() => (isDown ? Promise.reject(aProblem()) : Promise.resolve(aPeoplePage())), '#/people?name=ash');
    const retry = await screen.findByRole('button', { name: 'Retry' });
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'ash');
    isDown = false;
    await userEvent.click(retry);
    expect(await rowsFound()).toHaveLength(2);
  });

  it('are nobody’s who looks after no unit: who has them is said', async () => {
    open(refusesWith(aProblem({ code: 'not-allowed', status: 403 })));
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
