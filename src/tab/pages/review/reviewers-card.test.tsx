import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReviewKindView, ReviewPage as ReviewPageData } from '../../../contract/reviews.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { OID } from '../../testing/replies.ts';
import { aReviewKind, aReviewPage } from '../../testing/review-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { ReviewPage } from './review-page.tsx';

const open = (changes: Partial<ReviewPageData>) =>
  renderTab(
    <ReviewPage oid={OID} me={{ oid: 'manager' }} takesFocus={false} />,
    fakeApi({ reviews: () => Promise.resolve(aReviewPage(changes)) }),
  );

const card = () => screen.findByRole('region', { name: 'Who holds which review' });

beforeEach(() => window.localStorage.clear());

describe('who holds which review', () => {
  it.each<[string, Partial<ReviewKindView>, string]>([
    ['the line manager', {}, 'is held by Ben Hughes, who is the line manager.'],
    [
      'whoever is named, by what they are',
      { source: 'named', reviewerTitle: 'Internal quality assurer', reviewerNames: ['Samuel Osei'] },
      'is held by Samuel Osei (Internal quality assurer).',
    ],
    [
      'a panel, by all names',
      { source: 'named', reviewerTitle: 'Panel', reviewerNames: ['Ann', 'Bo'] },
      'is held by Ann, Bo (Panel).',
    ],
    [
      'a stand-in, and says so',
      { source: 'stand-in', reviewerTitle: 'Internal quality assurer', reviewerNames: ['Dilys Owen'] },
      'No reviewer is named (Internal quality assurer): Dilys Owen stands in.',
    ],
    [
      'a stand-in for a line manager',
      { source: 'stand-in', reviewerNames: ['Dilys Owen'] },
      'No line manager is known: Dilys Owen stands in.',
    ],
    [
      'nobody, and who can mend that',
      { source: 'stand-in', reviewerTitle: 'Panel', reviewerNames: [] },
      'No reviewer is named (Panel), and nobody stands in. The CPD lead can name somebody.',
    ],
  ])('is %s', async (_who, change, words) => {
    open({ kinds: [aReviewKind(change)] });
    expect((await card()).textContent).toContain(words);
  });

  it('rests on the sentence of the policy', async () => {
    const clause = { document: 'The policy', section: 'Reviews', line: 287, quote: 'The IQA will review.' };
    open({ kinds: [aReviewKind({ clause, reading: 'Read so.' })] });
    expect((await card()).textContent).toContain('The IQA will review.');
    expect((await card()).textContent).toContain('Read so.');
  });

  it.each([
    ['offers to name somebody to those who may', true],
    ['offers it to nobody else', false],
  ])('%s', async (_what, mayNameReviewers) => {
    open({ mayNameReviewers });
    await card();
    expect(screen.queryByRole('button', { name: 'Name a reviewer of Asha Patel' }) !== null).toBe(
      mayNameReviewers,
    );
  });

  it('lets the form offer only what its reader may record', async () => {
    open({ kinds: [aReviewKind({ mayRecord: false }), aReviewKind({ id: 'mid-year', label: 'Mid-year' })] });
    await screen.findByRole('form', { name: 'Record a review' });
    expect(screen.getAllByRole('radio', { name: /year/ })).toHaveLength(1);
  });
});
