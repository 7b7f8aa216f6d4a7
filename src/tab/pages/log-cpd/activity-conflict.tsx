import type { ActivityView, TakenBackActivity } from '../../../contract/record.ts';
import type { Difference } from '../../components/form/compared-drafts.ts';
import { Conflict } from '../../components/conflict/conflict.tsx';

interface ActivityConflictProps {
  readonly theirs: ActivityView | TakenBackActivity;
  readonly today: string;
  readonly differences: readonly Difference[];
  readonly isSaving: boolean;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/** An activity was changed or taken back in another window while this form was open: it is its person's alone. */
export const ActivityConflict = ({ theirs, ...choice }: ActivityConflictProps) => (
  <Conflict
    changed={{ byName: '', on: theirs.recordedOn, at: theirs.recordedAt }}
    isOwn
    removedBecause={'reason' in theirs ? theirs.reason : undefined}
    {...choice}
  />
);
