import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecordReview } from '../../../contract/reviews.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { OID } from '../../testing/replies.ts';
import { aRecord } from '../../testing/record-replies.ts';
import { aHeldReview, aReviewPage } from '../../testing/review-replies.ts';
import { hoursOutcome } from '../../testing/standing-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ReviewPage } from './review-page.tsx';

const open = (answers: Partial<Answers> = {}, takesFocus = false) =>
  renderTab(<ReviewPage oid={OID} me={{ oid: 'manager' }} takesFocus={takesFocus} />, fakeApi(answers));

beforeEach(() => window.localStorage.clear());

describe('the review page', () => {
  it('says which review is overdue since when, and what was held', async () => {
    open();
    const asked = await screen.findByRole('region', { name: 'What the policy asks for' });
    expect(asked.textContent).toContain('Annual review Overduesince 20 Oct 2026, 32 days ago');
    const held = screen.getByRole('region', { name: 'Reviews held' });
    expect(held.textContent).toContain('Annual review 20 Oct 2025, with Ben Hughes');
  });

  it('keeps what was missed last year in sight until that year is signed off', async () => {
    const lastYear = {
      policy: null,
      cycle: { from: '2025-09-01', to: '2026-08-31' },
      outcomes: [hoursOutcome()],
    };
    open({ reviews: () => Promise.resolve(aReviewPage({ lastYears: [lastYear] })) });
    const card = await screen.findByRole('region', { name: 'Last year' });
    expect(card.textContent).toContain('from 1 Sep 2025 to 31 Aug 2026');
    expect(card.textContent).toContain('7.5 of 12 hours; 4.5 hours short.');
  });

  it('takes the focus to the person’s name when somebody came from the list', async () => {
    open({}, true);
    const heading = await screen.findByRole('heading', { name: 'Review: Asha Patel' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('records a held review, says so, and begins an empty form', async () => {
    const sent: RecordReview[] = [];
    const undone: unknown[] = [];
    const afterwards = aReviewPage({
      held: [aHeldReview({ key: 'new', heldOn: '2026-11-20', agreed: 'More peer observation.' })],
    });
    open({
      recordReview: (_oid, review) => {
        sent.push(review);
        return Promise.resolve(afterwards);
      },
      withdrawReview: ({ reviewKey }, { reason }) => {
        undone.push([reviewKey, reason]);
        return Promise.resolve(aReviewPage());
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Annual review' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yesterday' }));
    await userEvent.type(screen.getByLabelText('What was agreed?'), 'More peer observation.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. The review of 20 Nov 2026 is in the record.');
    expect(sent).toMatchObject([{ kind: 'annual', heldOn: '2026-11-20', agreed: 'More peer observation.' }]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was agreed?').value).toBe('');
    expect(screen.getByRole('region', { name: 'Reviews held' }).textContent).toContain(
      'More peer observation.',
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo: Annual review, 20 Nov 2026' }));
    await screen.findByText('Removed. The review of 20 Nov 2026 counts no more.');
    expect(undone).toEqual([['new', 'Undone straight after it was saved.']]);
  });

  it('asks which review it was', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    expect(within(summary).getByRole('link').textContent).toBe('Choose which review it was.');
  });

  it('keeps what was agreed when saving fails', async () => {
    open({ recordReview: refusesWith(aProblem()) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Annual review' }));
    await userEvent.type(screen.getByLabelText('What was agreed?'), 'Kept');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Reference: ref-42');
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was agreed?').value).toBe('Kept');
  });

  it('shows no form to those who may not record, and says who may', async () => {
    open({ reviews: () => Promise.resolve(aReviewPage({ mayRecord: false, outcomes: [], held: [] })) });
    expect(await screen.findByText('Whoever holds a review records it, or the CPD lead.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(screen.getByText('No review recorded yet.')).toBeTruthy();
    expect(screen.getByText('The policy asks for no review of this person.')).toBeTruthy();
  });

  it('shows what the person logged, with what they wrote of it', async () => {
    open();
    const logged = await screen.findByRole('region', { name: 'CPD activities this year' });
    const [first] = aRecord().activities;
    expect(logged.textContent).toContain(first?.title);
  });

  it('shows no copy of one’s own log beside one’s own reviews', async () => {
    renderTab(<ReviewPage oid={OID} me={{ oid: OID }} takesFocus={false} />, fakeApi());
    await screen.findByRole('region', { name: 'Reviews held' });
    expect(screen.queryByRole('region', { name: 'CPD activities this year' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to me' })).toBeTruthy();
  });

  it('is busy while loading, and keeps the way back', () => {
    const { container } = open({ reviews: neverAnswers });
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Back to my team' })).toBeTruthy();
  });

  it('does not say whether somebody else’s page exists', async () => {
    open({ reviews: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
