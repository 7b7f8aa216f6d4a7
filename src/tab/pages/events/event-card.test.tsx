import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CancelEvent, ChangeEvent, EventRegister } from '../../../contract/events.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { anEvent, aRegister } from '../../testing/event-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RegisterPage } from './register-page.tsx';

const open = (answers: Partial<Answers> = {}) =>
  renderTab(<RegisterPage me={aMe()} eventKey="event-1" takesFocus={false} />, fakeApi(answers));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
/** The form of that name, beside which the register has a Save of its own. */
const save = async (form: string) =>
  userEvent.click(within(screen.getByRole('form', { name: form })).getByRole('button', { name: 'Save' }));
const cancelled = aRegister({ event: anEvent({ cancelledBecause: 'The trainer is ill.' }) });

beforeEach(() => window.localStorage.clear());

describe('an event', () => {
  it('is edited: the form begins with it as it stands, and is held against the version it showed', async () => {
    const sent: ChangeEvent[] = [];
    open({
      changeEvent: (_key, event) => {
        sent.push(event);
        return Promise.resolve(aRegister());
      },
    });
    await press('Edit this event');
    const venue = screen.getByLabelText('Where?');
    await userEvent.clear(venue);
    await userEvent.type(venue, 'Main hall');
    await save('Edit this event');
    expect(await screen.findByText(/Whom it concerns is told once/)).toBeTruthy();
    expect(sent).toMatchObject([
      {
        version: '"event,1"',
        venue: 'Main hall',
        startsAt: '2026-11-20T14:00',
        title: 'Questioning for learning',
      },
    ]);
  });

  it('that somebody changed meanwhile says who, when and what, and saves what is typed on top when asked to', async () => {
    const sent: ChangeEvent[] = [];
    const theirs = aRegister({
      event: anEvent({
        version: '"event,2"',
        venue: 'Library',
        changed: { byName: 'Carys Morgan', on: '2026-11-21', at: '09:30' },
      }),
    });
    const registers: EventRegister[] = [aRegister(), theirs];
    open({
      register: () => Promise.resolve(registers.length > 1 ? (registers.shift() ?? theirs) : theirs),
      changeEvent: (_key, event) => {
        sent.push(event);
        return event.version === theirs.event.version
          ? Promise.resolve(theirs)
          : Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
      },
    });
    await press('Edit this event');
    await userEvent.type(screen.getByLabelText('What is it called?'), ' again');
    await save('Edit this event');
    expect(await screen.findByText(/Carys Morgan changed this at 09:30\./)).toBeTruthy();
    const compared = (name: string) =>
      screen.getByRole('heading', { name, level: 4 }).closest('section')?.textContent;
    expect(compared('What is it called?')).toContain('YoursQuestioning for learning again');
    expect(compared('Where?')).toBe('Where?BeforeRoom 4TheirsLibraryYoursYou left this alone: theirs stays');
    expect(screen.getByDisplayValue('Questioning for learning again')).toBeTruthy();
    await press('Keep yours');
    expect(await screen.findByText(/Whom it concerns is told once/)).toBeTruthy();
    expect(sent.map(({ version, venue }) => [version, venue])).toEqual([
      ['"event,1"', 'Room 4'],
      ['"event,2"', 'Library'],
    ]);
  });

  it('is cancelled with a reason, and says so in place of its register', async () => {
    const sent: CancelEvent[] = [];
    const reinstated: string[] = [];
    open({
      cancelEvent: (_key, cancellation) => {
        sent.push(cancellation);
        return Promise.resolve(cancelled);
      },
      reinstateEvent: (_key, { version }) => {
        reinstated.push(version);
        return Promise.resolve(aRegister());
      },
    });
    await press('Cancel this event');
    await save('Cancel this event');
    expect(screen.getByText('Say why, in a few words.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Why is it cancelled?'), 'The trainer is ill.');
    await save('Cancel this event');
    expect(await screen.findByText('The trainer is ill.')).toBeTruthy();
    expect(screen.queryByText('Who was there?')).toBeNull();
    expect(sent).toEqual([{ version: '"event,1"', reason: 'The trainer is ill.' }]);
    await press('Undo: Questioning for learning');
    expect(await screen.findByText('Undone. Questioning for learning is as it was.')).toBeTruthy();
    expect(reinstated).toEqual(['"event,1"']);
  });

  it('that somebody changed while it was being cancelled shows what, and is cancelled all the same when asked to', async () => {
    const sent: CancelEvent[] = [];
    const theirs = aRegister({
      event: anEvent({
        version: '"event,2"',
        venue: 'Library',
        changed: { byName: 'Carys Morgan', on: '2026-11-21', at: '09:30' },
      }),
    });
    open({
      register: () => Promise.resolve(sent.length === 0 ? aRegister() : theirs),
      cancelEvent: (_key, body) => {
        sent.push(body);
        return body.version === theirs.event.version
          ? Promise.resolve(cancelled)
          : Promise.reject(aProblem({ code: 'changed-meanwhile', status: 409 }));
      },
    });
    await press('Cancel this event');
    await userEvent.type(screen.getByLabelText('Why is it cancelled?'), 'Ill.');
    await save('Cancel this event');
    expect(await screen.findByText(/Carys Morgan changed this at 09:30\./)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Where?', level: 4 })).toBeTruthy();
    await press('Keep yours');
    expect(await screen.findByText('Saved. The event is cancelled.')).toBeTruthy();
    expect(sent.at(-1)).toEqual({ version: '"event,2"', reason: 'Ill.' });
  });

  it('takes place after all at one press', async () => {
    open({ register: () => Promise.resolve(cancelled), reinstateEvent: () => Promise.resolve(aRegister()) });
    await press('It takes place after all');
    expect(await screen.findByText(/what its register gave counts again/)).toBeTruthy();
    expect(screen.getByText('Who was there?')).toBeTruthy();
  });
});

it.each([
  ['says what keeps an event to come from being offered', false, 1],
  ['asks nothing of what is over', true, 0],
])('%s', async (_what, hasEnded, said) => {
  const event = anEvent({ obstacles: 2, hasEnded });
  open({ register: () => Promise.resolve(aRegister({ event })) });
  expect(await screen.findByRole('button', { name: 'Open the conditions' })).toBeTruthy();
  expect(screen.queryAllByText(/2 of the policy’s conditions stand open/)).toHaveLength(said);
});
