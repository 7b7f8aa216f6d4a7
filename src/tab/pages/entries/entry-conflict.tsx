import type { EntryKindView, EntryView } from '../../../contract/entries.ts';
import { Conflict } from '../../components/form/conflict.tsx';
import { useSay } from '../../messages/use-say.ts';
import type { EntryDraft } from './entry-draft.ts';
import { entryDraftOf, isAsked, wordsOf } from './entry-draft.ts';

interface EntryConflictProps {
  readonly kind: EntryKindView;
  /** The entry as it stands. */
  readonly theirs: EntryView;
  readonly yours: EntryDraft;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Who changed an entry while this form was open, and in what the two differ. */
export function EntryConflict({ kind, theirs, yours, ...choice }: EntryConflictProps) {
  const say = useSay();
  const name = theirs.recordedByName === '' ? say('review.somebody') : theirs.recordedByName;
  const what = say('conflict.changed', { name, date: say.date(theirs.recordedOn) });
  const asTheirs = entryDraftOf('', kind, theirs.fields);
  const differences = kind.fields
    .filter((field) => isAsked(field, yours) || isAsked(field, asTheirs))
    .map((field) => ({
      field: field.label,
      theirs: wordsOf(field, asTheirs),
      yours: wordsOf(field, yours),
    }))
    .filter((each) => each.theirs !== each.yours);
  return <Conflict what={what} differences={differences} {...choice} />;
}
