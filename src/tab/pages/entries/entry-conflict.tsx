import type { EntryKindView, EntryPage, EntryView } from '../../../contract/entries.ts';
import { Conflict } from '../../components/form/conflict.tsx';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { formTexts, wordedDraft } from '../../components/form/field-draft.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { entryDraftOf } from './entry-draft.ts';
import { entryFields } from './entry-fields.ts';
import { useSay } from './words.ts';

interface EntryConflictProps {
  readonly kind: EntryKindView;
  /** The entry as it stands; as it was when the form opened, where it stands no more. */
  readonly theirs: EntryView;
  /** Who took it back; undefined: it stands. */
  readonly takenBack: EntryPage['takenBack'][number] | undefined;
  readonly yours: FieldDraft;
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Who changed an entry or took it back while this form was open, and in what the two differ. */
export function EntryConflict({ kind, theirs, takenBack, yours, ...choice }: EntryConflictProps) {
  const say = useSay();
  const { recordedByName, recordedOn } = takenBack ?? theirs;
  const name = recordedByName === '' ? say('review.somebody') : recordedByName;
  const date = say.date(recordedOn);
  const what = takenBack
    ? say('conflict.taken-back', { name, date, reason: takenBack.reason })
    : say('conflict.changed', { name, date });
  const asTheirs = entryDraftOf('', kind, theirs.fields);
  const fields = entryFields(kind);
  const asked = [yours, asTheirs].map((draft) => formTexts(fields, draft));
  const differences = fields
    .filter((field) => asked.some((texts) => isAsked(field, texts)))
    .map((field) => ({
      field: field.label,
      theirs: wordedDraft(field, asTheirs),
      yours: wordedDraft(field, yours),
    }))
    .filter((each) => each.theirs !== each.yours);
  return <Conflict what={what} differences={differences} {...choice} />;
}
