import type { HeldReview } from '../../../contract/reviews.ts';
import type { Difference } from '../../components/form/compared-drafts.ts';
import { Conflict } from '../../components/conflict/conflict.tsx';
import { reasonOf } from './step.ts';

interface ReviewConflictProps {
  readonly theirs: HeldReview;
  readonly today: string;
  readonly differences: readonly Difference[];
  readonly isSaving: boolean;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/** Who changed a review, or took it back, while somebody else corrected it. */
export const ReviewConflict = ({ theirs, ...choice }: ReviewConflictProps) => (
  <Conflict
    changed={{ byName: theirs.recordedByName, on: theirs.recordedOn, at: theirs.recordedAt }}
    removedBecause={reasonOf(theirs)}
    {...choice}
  />
);
