import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CancelBooking, OpportunityView } from '../../../contract/bookings.ts';
import { anOpportunity } from '../../testing/booking-replies.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe } from '../../testing/replies.ts';
import { CataloguePage } from './catalogue-page.tsx';

const TITLE = 'Working with families';

function open(
  opportunities: readonly OpportunityView[] = [anOpportunity()],
  answers: Partial<Answers> = {},
  eventKey?: string,
) {
  const sent: { booked: number; reasons: CancelBooking[] } = { booked: 0, reasons: [] };
  const reply = (changes: Partial<OpportunityView>) => ({ opportunities: [anOpportunity(changes)] });
  const api = fakeApi({
    catalogue: () => Promise.resolve({ opportunities: [...opportunities] }),
    bookPlace: () => {
      sent.booked += 1;
      return Promise.resolve(reply({ mine: opportunities[0]?.free === 0 ? 'waiting' : 'booked' }));
    },
    cancelBooking: (_params, body) => {
      sent.reasons.push(body);
      return Promise.resolve(reply({ mine: null }));
    },
    ...answers,
  });
  const page = <CataloguePage me={aMe()} takesFocus={false} {...(eventKey !== undefined && { eventKey })} />;
  return { sent, ...renderTab(page, api) };
}

beforeEach(() => window.localStorage.clear());

describe('training on offer', () => {
  it('shows when, where, what it costs, what is left and what it completes', async () => {
    open([anOpportunity({ completes: 'Prevent duty', isNeeded: true, waiting: 0 })]);
    const said = (await screen.findByRole('region', { name: 'On offer' })).textContent;
    for (const words of [
      '10 Dec 2026, 09:00 to 12:00 · 3 h · Main hall',
      'Course · Ward & Sons Ltd · Hampshire Achieves',
      '3 places left · Costs £120.50 a place',
      'Completes Prevent duty',
      'You need this',
    ])
      expect(said).toContain(words);
  });

  it('is empty, on its way or not to be had, and says so', async () => {
    const { unmount } = open([]);
    expect(await screen.findByText(/Nothing is on offer to you/)).toBeTruthy();
    unmount();
    const waiting = open([], { catalogue: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open([], { catalogue: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('begins with what somebody came for', async () => {
    open([anOpportunity({ title: 'Another' }), anOpportunity({ key: 'event-2' })], {}, 'event-2');
    const list = await screen.findByRole('region', { name: 'On offer' });
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain(TITLE);
  });

  it('is booked in one press', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: `Book: ${TITLE}` }));
    expect(await screen.findByText(`Booked. You have a place at ${TITLE}.`)).toBeTruthy();
    expect(sent.booked).toBe(1);
  });

  it('that is full is waited for, and says how many are before one', async () => {
    const { unmount } = open([anOpportunity({ free: 0, waiting: 2 })]);
    expect((await screen.findByRole('region', { name: 'On offer' })).textContent).toContain(
      'Full · 2 people wait',
    );
    await userEvent.click(await screen.findByRole('button', { name: `Join the waiting list: ${TITLE}` }));
    expect(await screen.findByText(`${TITLE} is full. You are on the waiting list.`)).toBeTruthy();
    unmount();
    open([anOpportunity({ free: 0, waiting: 3, mine: 'waiting', before: 2 })]);
    expect(await screen.findByText(/2 people are before you/)).toBeTruthy();
  });

  it('is given up with a reason', async () => {
    const { sent } = open([anOpportunity({ mine: 'booked' })]);
    await userEvent.click(await screen.findByRole('button', { name: `Cancel booking: ${TITLE}` }));
    const form = within(await screen.findByRole('form', { name: `Cancel booking: ${TITLE}` }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(sent.reasons).toEqual([]);
    await userEvent.type(form.getByRole('textbox', { name: /Why can you not come/ }), 'A lesson to cover.');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(sent.reasons).toEqual([{ reason: 'A lesson to cover.' }]));
  });

  it('that cannot be booked says why', async () => {
    const problem = { path: 'eventKey', message: 'It cannot be booked: Ward & Sons Ltd is not judged.' };
    open([anOpportunity()], {
      bookPlace: refusesWith(aProblem({ status: 400, code: 'bad-input', problems: [problem] })),
    });
    await userEvent.click(await screen.findByRole('button', { name: `Book: ${TITLE}` }));
    expect((await screen.findByRole('alert')).textContent).toBe(problem.message);
  });

  it('that has begun or is cancelled has no button', async () => {
    const { unmount } = open([anOpportunity({ mine: 'booked', hasBegun: true })]);
    expect(await screen.findByText('It has begun.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Cancel booking: ${TITLE}` })).toBeNull();
    unmount();
    open([anOpportunity({ mine: 'booked', cancelledBecause: 'The trainer is ill.' })]);
    expect(await screen.findByText('The trainer is ill.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Cancel booking: ${TITLE}` })).toBeNull();
  });
});
