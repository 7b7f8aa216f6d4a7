import type { EntryKindView, EntryPage, EntryView } from '../../../contract/entries.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import type { ComparedDrafts, ComparedField } from '../../components/form/compared-drafts.ts';
import { comparedField, differencesIn } from '../../components/form/compared-drafts.ts';
import { Conflict } from '../../components/conflict/conflict.tsx';
import { formTexts } from '../../components/form/field-draft.ts';
import { entryFields } from './entry-fields.ts';
import type { Say } from './words.ts';

interface EntryConflictProps {
  /** The entry as it stands; as it was when the form opened, where it stands no more. */
  readonly theirs: EntryView;
  /** Who took it back; undefined: it stands. */
  readonly takenBack: EntryPage['takenBack'][number] | undefined;
  readonly today: string;
  readonly fields: readonly ComparedField[];
  readonly versions: ComparedDrafts;
  readonly isSaving: boolean;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/** Who changed an entry or took it back while this form was open, and in what the two differ. */
export function EntryConflict({ theirs, takenBack, fields, versions, ...choice }: EntryConflictProps) {
  const { recordedByName, recordedOn, recordedAt } = takenBack ?? theirs;
  return (
    <Conflict
      changed={{ byName: recordedByName, on: recordedOn, at: recordedAt }}
      removedBecause={takenBack?.reason}
      differences={differencesIn(fields, versions)}
      {...choice}
    />
  );
}

/** Fields of a kind that any of the versions asks for. */
export function comparedEntryFields(
  kind: EntryKindView,
  versions: ComparedDrafts,
  say: Say,
): readonly ComparedField[] {
  const fields = entryFields(kind);
  const { before, theirs, yours } = versions;
  const asked = [before, theirs, yours].map((draft) => formTexts(fields, draft));
  return fields
    .filter((field) => asked.some((texts) => isAsked(field, texts)))
    .map((field) => comparedField(field, say));
}
