import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TakeRegister } from '../../../contract/events.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aTag } from '../../testing/replies.ts';
import { aRegister } from '../../testing/event-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RegisterPage } from './register-page.tsx';

const open = (answers: Partial<Answers> = {}) =>
  renderTab(<RegisterPage me={aMe()} eventKey="event-1" takesFocus={false} />, fakeApi(answers));
const mark = async (name: string, status: string) =>
  userEvent.click(
    within(await screen.findByRole('radiogroup', { name: new RegExp(name) })).getByRole('radio', {
      name: status,
    }),
  );
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

describe('taking a register', () => {
  it('marks all present, then the exceptions, and sends everybody who is marked', async () => {
    const sent: TakeRegister[] = [];
    const { people } = aRegister();
    const taken = aRegister({
      people: people.map((person, index) => ({ ...person, status: index === 1 ? 'absent' : 'attended' })),
    });
    open({
      takeRegister: (_key, register) => {
        sent.push(register);
        return Promise.resolve(taken);
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'All present' }));
    await mark('Carys Morgan', 'Absent');
    expect(screen.getByText('2 present, 1 absent, 0 not marked.')).toBeTruthy();
    await save();
    expect(await screen.findByText('Saved. 2 present, 1 absent.')).toBeTruthy();
    expect(sent[0]?.entries.map((entry) => entry.status)).toEqual(['attended', 'absent', 'attended']);
  });

  it('asks for a mark before it saves', async () => {
    open();
    await screen.findByRole('button', { name: 'All present' });
    await save();
    expect(screen.getByText('Mark at least one person first.')).toBeTruthy();
  });

  it('keeps the marks when saving fails', async () => {
    open({ takeRegister: refusesWith(aProblem()) });
    await mark('Asha Patel', 'Present');
    await save();
    await screen.findByText('Reference: ref-42');
    const row = within(screen.getByRole('radiogroup', { name: /Asha Patel/ }));
    expect(row.getByRole<HTMLInputElement>('radio', { name: 'Present' }).checked).toBe(true);
  });

  it('offers nobody a mark of their own, and shows the one that somebody else made', async () => {
    const [first, ...others] = aRegister().people;
    if (!first) throw new Error('the register has people');
    const people = [{ ...first, status: 'attended' as const, mayMark: false }, ...others];
    open({ register: () => Promise.resolve(aRegister({ people })) });
    expect(await screen.findAllByRole('radiogroup')).toHaveLength(others.length);
    expect(screen.getByText('Present · Somebody else says whether you were there.')).toBeTruthy();
  });

  it('finds a name in a long list', async () => {
    const people = Array.from({ length: 15 }, (_each, index) => ({
      oid: `person-${index}`,
      displayName: index === 0 ? 'Łukasz O’Brien' : `Person ${String.fromCharCode(65 + index)}`,
      tag: aTag(),
      nameParts: index === 0 ? ['lukasz', 'o', 'brien'] : ['person', String.fromCharCode(97 + index)],
      status: null,
      held: null,
      mayMark: true,
    }));
    open({ register: () => Promise.resolve(aRegister({ people })) });
    await userEvent.type(await screen.findByLabelText('Find a name'), 'person c');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    await userEvent.type(screen.getByLabelText('Find a name'), 'x');
    expect(screen.getByText('No name matches.')).toBeTruthy();
    for (const typed of ['lukasz', 'Łukasz', "o'brien", 'obrien luk']) {
      await userEvent.clear(screen.getByLabelText('Find a name'));
      await userEvent.type(screen.getByLabelText('Find a name'), typed);
      await waitFor(() => expect(screen.getAllByRole('radiogroup')).toHaveLength(1));
      expect(screen.getByRole('radiogroup', { name: /Łukasz O’Brien/ })).toBeTruthy();
    }
  });

  it('says who can add people when there are none', async () => {
    open({ register: () => Promise.resolve(aRegister({ people: [] })) });
    expect(await screen.findByText(/Your administrator can add people/)).toBeTruthy();
  });

  it('is busy while loading', () => {
    expect(open({ register: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says when it failed', async () => {
    open({ register: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});
