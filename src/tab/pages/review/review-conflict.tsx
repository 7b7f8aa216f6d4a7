import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';
import type { Difference } from '../../components/form/conflict.tsx';
import { Conflict } from '../../components/form/conflict.tsx';
import { chosenDate } from '../../components/form/typed-date.ts';
import type { ReviewDraft } from './review-draft.ts';
import { reasonOf } from './step.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ReviewConflictProps {
  readonly page: ReviewPage;
  readonly theirs: HeldReview;
  readonly yours: ReviewDraft;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Who changed a review while somebody else corrected it, and in what the two differ. */
export function ReviewConflict({ page, theirs, yours, ...choice }: ReviewConflictProps) {
  const say = useSay();
  const name = theirs.recordedByName === '' ? say('review.somebody') : theirs.recordedByName;
  const date = say.date(theirs.recordedOn);
  const reason = reasonOf(theirs);
  const what =
    reason === undefined
      ? say('conflict.changed', { name, date })
      : say('conflict.taken-back', { name, date, reason });
  return <Conflict what={what} differences={differencesOf(page, theirs, yours, say)} {...choice} />;
}

function differencesOf(
  page: ReviewPage,
  theirs: HeldReview,
  yours: ReviewDraft,
  say: Say,
): readonly Difference[] {
  const kindLabel = (id: string) => page.kinds.find((kind) => kind.id === id)?.label ?? theirs.kindLabel;
  const heldOn = chosenDate(yours.when, yours.otherDate, page.today);
  const all: readonly Difference[] = [
    { field: say('review.kind'), theirs: theirs.kindLabel, yours: kindLabel(yours.kind) },
    {
      field: say('review.heldOn'),
      theirs: say.date(theirs.heldOn),
      // What is typed may be no date yet.
      yours: /^\d{4}-\d{2}-\d{2}$/.test(heldOn) ? say.date(heldOn) : heldOn,
    },
    { field: say('review.agreed'), theirs: theirs.agreed.trim(), yours: yours.agreed.trim() },
  ];
  return all.filter((each) => each.theirs !== each.yours);
}
