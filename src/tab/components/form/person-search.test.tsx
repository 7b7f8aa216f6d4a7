import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aPeoplePage } from '../../testing/people-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { PersonSearch } from './person-search.tsx';

const open = (answers: Partial<Answers> = {}, value = '') => {
  const chosen: string[] = [];
  renderTab(
    <PersonSearch
      id="entry-colleague"
      label="Who holds it?"
      problem={undefined}
      choices={[{ id: 'dee', label: 'Dilys Owen' }]}
      value={value}
      onChange={(oid) => chosen.push(oid)}
    />,
    fakeApi(answers),
  );
  return chosen;
};

const searchFor = async (name: string) => {
  await userEvent.type(screen.getByLabelText('Name'), name);
  await userEvent.click(screen.getByRole('button', { name: 'Search' }));
};

describe('choosing a person', () => {
  it('offers those who are named already', async () => {
    const chosen = open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Dilys Owen' }));
    expect(chosen).toEqual(['dee']);
  });

  it('asks for nobody before a name is typed, and finds by name', async () => {
    const asked: string[] = [];
    const page = aPeoplePage();
    const chosen = open({
      people: ({ name = '' }) => {
        asked.push(name);
        return Promise.resolve(page);
      },
    });
    await screen.findByRole('radio', { name: 'Dilys Owen' });
    expect(asked).toEqual([]);
    await searchFor('ash');
    const [first] = page.people;
    await userEvent.click(await screen.findByRole('radio', { name: new RegExp(first?.displayName ?? '?') }));
    expect([asked, chosen]).toEqual([['ash'], [first?.oid]]);
  });

  it('says that nobody has that name', async () => {
    open({ people: () => Promise.resolve(aPeoplePage({ people: [], count: 0 })) });
    await searchFor('xyz');
    expect(await screen.findByText('Nobody of that name: xyz')).toBeTruthy();
  });

  it('says that the search failed, and keeps who is chosen', async () => {
    open({ people: refusesWith(aProblem()) }, 'somebody');
    await searchFor('ash');
    expect(await screen.findByText('The search did not answer. Try again.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Chosen before' }).checked).toBe(true);
  });
});
