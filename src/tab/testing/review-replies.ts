import type { HeldReview, ReviewKindView, ReviewPage } from '../../contract/reviews.ts';
import { OID, TODAY, aTag } from './replies.ts';
import { anOutcome } from './standing-replies.ts';

// Replies about reviews, for tests: valid as they stand, with one thing changed by each test.

export const aHeldReview = (changes: Partial<HeldReview> = {}): HeldReview => ({
  key: 'review-1',
  original: 'review-1',
  kind: 'annual',
  kindLabel: 'Annual review',
  heldOn: '2025-10-20',
  reviewerName: 'Ben Hughes',
  agreed: 'Two observed lessons before March.',
  recordedByName: 'Ben Hughes',
  recordedOn: '2025-10-21',
  recordedAt: '14:05',
  isCorrection: false,
  mayMend: true,
  ...changes,
});

export const aReviewKind = (changes: Partial<ReviewKindView> = {}): ReviewKindView => ({
  id: 'annual',
  label: 'Annual review',
  missing: [],
  mayRecord: true,
  reviewerNames: ['Ben Hughes'],
  source: 'line-manager',
  reviewerTitle: '',
  clause: null,
  reading: '',
  ...changes,
});

export const aReviewPage = (changes: Partial<ReviewPage> = {}): ReviewPage => ({
  person: { oid: OID, displayName: 'Asha Patel', tag: aTag() },
  outcomes: [
    anOutcome({
      requirement: 'annual-review',
      title: 'Annual review',
      because: 'Last held on 20 Oct 2025; every 12 months.',
      next: 'Hold the annual review.',
      dueOn: '2026-10-20',
      daysToDue: -32,
    }),
  ],
  lastYears: [],
  kinds: [aReviewKind(), aReviewKind({ id: 'mid-year', label: 'Mid-year review' })],
  mayNameReviewers: false,
  waiting: [],
  held: [aHeldReview()],
  takenBack: [],
  mayRecord: true,
  today: TODAY,
  ...changes,
});
