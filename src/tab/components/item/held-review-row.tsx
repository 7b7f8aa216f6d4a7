import type { ReactNode } from 'react';
import type { HeldReview } from '../../../contract/reviews.ts';
import { useSay } from '../../messages/use-say.ts';
import { ItemRow } from './item-row.tsx';
import { KindIcon } from './kind-icon.tsx';

interface HeldReviewRowProps {
  readonly review: HeldReview;
  /** What else is to be known of it. */
  readonly lines?: readonly string[];
  readonly action?: ReactNode;
}

/** A review that was held: which, when, with whom, and what was agreed. */
export function HeldReviewRow({ review, lines = [], action }: HeldReviewRowProps) {
  const say = useSay();
  const { kindLabel, heldOn, reviewerName, agreed } = review;
  const reviewer = reviewerName === '' ? say('review.somebody') : reviewerName;
  return (
    <ItemRow
      icon={<KindIcon kind="review-cadence" />}
      title={kindLabel}
      lines={[say('review.held-on', { date: say.date(heldOn), reviewer }), ...lines]}
      action={action}
    >
      {agreed !== '' && <p className="own-words">{agreed}</p>}
    </ItemRow>
  );
}
