import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ScheduleEvent } from '../../../contract/events.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { anEvent, aRegister, someEventChoices } from '../../testing/event-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { EventsPage } from './events-page.tsx';

const open = (answers: Partial<Answers> = {}) => renderTab(<EventsPage me={aMe()} />, fakeApi(answers));
const listOf = (...events: ReturnType<typeof anEvent>[]) => ({
  events: () =>
    Promise.resolve({
      events,
      units: [{ key: 'u', name: 'Unit' }],
      offered: [],
      ...someEventChoices(),
    }),
});

beforeEach(() => window.localStorage.clear());

describe('events', () => {
  it('lists them with what has come back, and the register to take', async () => {
    open(listOf(anEvent(), anEvent({ key: 'e2', title: 'INSET', attended: 36, evaluated: 1 })));
    expect(
      await screen.findByRole('button', { name: 'Take register: Questioning for learning' }),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'See register: INSET' })).toBeTruthy();
    expect(screen.getByText('1 of 36 who were there answered (3 %)')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 register to take' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Past' })).toBeTruthy();
  });

  it('says what to do first when there is none', async () => {
    open(listOf());
    expect(await screen.findByText(/Schedule the first event/)).toBeTruthy();
  });

  it('offers the types of the policy that the chosen unit is under', async () => {
    const ofTrust = someEventChoices({
      activityTypes: [{ id: 'network', label: 'Network meeting', isInset: false }],
    });
    open({
      events: () =>
        Promise.resolve({
          events: [],
          units: [
            { key: 'office', name: 'Office' },
            { key: 'trust', name: 'Trust' },
          ],
          offered: [{ units: ['trust'], ...ofTrust }],
          ...someEventChoices(),
        }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Schedule an event' }));
    expect(screen.getByRole('radio', { name: 'Course' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Trust' }));
    expect(screen.getByRole('radio', { name: 'Network meeting' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Course' })).toBeNull();
  });

  it('schedules one and says so', async () => {
    const sent: ScheduleEvent[] = [];
    open({
      scheduleEvent: (_params, event) => {
        sent.push(event);
        return Promise.resolve(aRegister());
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Schedule an event' }));
    await userEvent.type(screen.getByLabelText('What is it called?'), 'Questioning');
    await userEvent.click(screen.getByRole('radio', { name: 'Course' }));
    await userEvent.type(screen.getByLabelText('Day'), '4/12/2026');
    fireEvent.change(screen.getByLabelText('Starts at'), { target: { value: '14:00' } });
    fireEvent.change(screen.getByLabelText('Ends at'), { target: { value: '15:30' } });
    await userEvent.type(screen.getByLabelText('Where?'), 'Room 4');
    await userEvent.type(screen.getByLabelText('Who provides it?'), 'In house');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved. Questioning for learning is scheduled.')).toBeTruthy();
    expect(sent).toMatchObject([
      { title: 'Questioning', unit: 'unit-1', startsAt: '2026-12-04T14:00', endsAt: '2026-12-04T15:30' },
    ]);
  });

  it('says everything that is missing', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Schedule an event' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const summary = screen.getByRole('group', { name: /There are \d problems/ });
    const said = within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(said).toContain('Give the event a name.');
    expect(said).toContain('Say who provides the training.');
  });

  it('is busy while loading', () => {
    expect(open({ events: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says when it failed, in the server’s words', async () => {
    open({ events: refusesWith(aProblem()) });
    expect(await screen.findByRole('heading', { name: 'Something broke on our side.' })).toBeTruthy();
  });
});
