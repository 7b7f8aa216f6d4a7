import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RecordReview, ReviewPage as ReviewPageData } from '../../../contract/reviews.ts';
import type { Withdrawal } from '../../../contract/withdrawal.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { OID } from '../../testing/replies.ts';
import { aHeldReview, aReviewKind, aReviewPage } from '../../testing/review-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ReviewPage } from './review-page.tsx';

const KEY = 'a'.repeat(64);
const THEIRS = 'b'.repeat(64);
const review = aHeldReview({ key: KEY, original: KEY });
const page = (changes: Partial<ReviewPageData> = {}) => aReviewPage({ held: [review], ...changes });

const open = (answers: Partial<Answers> = {}) =>
  renderTab(
    <ReviewPage oid={OID} me={{ oid: 'manager' }} takesFocus={false} />,
    fakeApi({ reviews: () => Promise.resolve(page()), ...answers }),
  );

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => window.localStorage.clear());

describe('a review on record', () => {
  it('says who recorded it, and when', async () => {
    open();
    const held = await screen.findByRole('region', { name: 'Reviews held' });
    expect(held.textContent).toContain('Recorded by Ben Hughes on 21 Oct 2025');
  });

  it('is corrected in the form it was recorded in, filled with what stands', async () => {
    const sent: RecordReview[] = [];
    open({
      recordReview: (_oid, body) => {
        sent.push(body);
        return Promise.resolve(page({ held: [{ ...review, key: THEIRS, isCorrection: true }] }));
      },
    });
    await press('Correct: Annual review, 20 Oct 2025');
    const form = screen.getByRole('form', { name: 'Correct: Annual review, 20 Oct 2025' });
    const agreed = within(form).getByLabelText<HTMLTextAreaElement>('What was agreed?');
    expect(agreed.value).toBe('Two observed lessons before March.');
    await userEvent.clear(agreed);
    await userEvent.type(agreed, 'One observed lesson.');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved. The review of 20 Oct 2025: the correction counts.');
    expect(sent).toMatchObject([
      { kind: 'annual', heldOn: '2025-10-20', agreed: 'One observed lesson.', corrects: KEY },
    ]);
    expect(screen.getByRole('region', { name: 'Reviews held' }).textContent).toContain('Corrected by');
  });

  it('is taken back with a reason, and shown with who did it, when and why', async () => {
    const sent: Withdrawal[] = [];
    const again: RecordReview[] = [];
    const takenBack = [{ ...review, key: THEIRS, recordedOn: '2026-11-20', reason: 'It was postponed.' }];
    open({
      withdrawReview: ({ reviewKey }, body) => {
        expect(reviewKey).toBe(KEY);
        sent.push(body);
        return Promise.resolve(page({ held: [], takenBack }));
      },
      recordReview: (_oid, body) => {
        again.push(body);
        return Promise.resolve(page({ held: [], takenBack }));
      },
    });
    await press('Remove: Annual review, 20 Oct 2025');
    await press('Remove');
    expect(screen.getByRole('group', { name: 'There is a problem' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Why do you remove it?'), 'It was postponed.');
    await press('Remove');
    await screen.findByText('Removed. The review of 20 Oct 2025 counts no more.');
    expect(sent).toEqual([{ reason: 'It was postponed.' }]);
    await press('Undo: Annual review, 20 Oct 2025');
    await screen.findByText('Undone. The review of 20 Oct 2025 is as it was.');
    expect(again).toMatchObject([{ corrects: THEIRS, kind: 'annual', heldOn: '2025-10-20' }]);
    const list = screen.getByRole('region', { name: 'Removed' });
    expect(list.textContent).toContain('Removed by Ben Hughes on 20 Nov 2026: It was postponed.');
  });

  it('that was taken back can be recorded again', async () => {
    const sent: RecordReview[] = [];
    const takenBack = [{ ...review, key: THEIRS, reason: 'A slip.' }];
    open({
      reviews: () => Promise.resolve(page({ held: [], takenBack })),
      recordReview: (_oid, body) => {
        sent.push(body);
        return Promise.resolve(page());
      },
    });
    await press('Record again: Annual review, 20 Oct 2025');
    await press('Save');
    await waitFor(() => expect(sent).toMatchObject([{ corrects: THEIRS, heldOn: '2025-10-20' }]));
  });

  it('shows no way to mend it to those who may not', async () => {
    open({ reviews: () => Promise.resolve(page({ held: [{ ...review, mayMend: false }] })) });
    await screen.findByRole('region', { name: 'Reviews held' });
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
  });
});

describe('two people who correct one review', () => {
  const theirs = aHeldReview({
    key: THEIRS,
    original: KEY,
    heldOn: '2025-10-21',
    recordedByName: 'Dilys Rees',
    recordedOn: '2026-11-19',
    isCorrection: true,
  });

  const conflict = async (after: Partial<ReviewPageData>) => {
    const sent: RecordReview[] = [];
    let isLate = false;
    open({
      reviews: () => Promise.resolve(isLate ? page(after) : page()),
      recordReview: (_oid, body) => {
        sent.push(body);
        isLate = true;
        return body.corrects === KEY
          ? refusesWith(aProblem({ code: 'changed-meanwhile', status: 409 }))()
          : Promise.resolve(page());
      },
    });
    await press('Correct: Annual review, 20 Oct 2025');
    await userEvent.type(screen.getByLabelText('What was agreed?'), ' And one walk.');
    await press('Save');
    return sent;
  };

  it('are told who changed what, and what the second typed is kept', async () => {
    const sent = await conflict({ held: [theirs] });
    const said = await screen.findByText(/Dilys Rees changed this on 19 Nov 2026 at 14:05/);
    expect(said.closest('[role="status"]')?.textContent).toContain(
      'When was it held?Before20 Oct 2025Theirs21 Oct 2025YoursYou left this alone: theirs stays',
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('What was agreed?').value).toContain('And one walk.');
    await press('Keep yours');
    await waitFor(() => expect(sent.map(({ corrects }) => corrects)).toEqual([KEY, THEIRS]));
    // What they changed and the second left alone stays theirs.
    expect(sent[1]).toMatchObject({ heldOn: '2025-10-21', agreed: expect.stringContaining('And one walk.') });
  });

  it('may leave it as the other has it', async () => {
    await conflict({ held: [theirs] });
    await press('Keep theirs');
    expect(screen.getByRole('form', { name: 'Record a review' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Reviews held' }).textContent).toContain('21 Oct 2025');
  });

  it('are told also where one took it back', async () => {
    await conflict({ held: [], takenBack: [{ ...theirs, reason: 'Never held' }] });
    await screen.findByText(/Dilys Rees removed this on 19 Nov 2026 at 14:05: Never held/);
  });
});

describe('a review that something goes before', () => {
  it('says what is missing, and leads to the record', async () => {
    const kinds = [
      aReviewKind({ id: 'performance', label: 'Performance review', missing: ['Self-assessment'] }),
    ];
    open({ reviews: () => Promise.resolve(page({ kinds })) });
    await screen.findByText(/First comes: Self-assessment\./);
    await press('Open the record of Asha Patel');
  });
});
