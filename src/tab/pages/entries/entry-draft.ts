import type { EntryKindView, EntryView } from '../../../contract/entries.ts';
import { RecordEntry } from '../../../contract/entries.ts';
import { problemsOfIssues } from '../../../domain/fields/issue-problems.ts';
import { isAsked, parseForm } from '../../../domain/forms/parse-form.ts';
import type { Checked } from '../../components/form/checked.ts';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { draftOfField, formTexts } from '../../components/form/field-draft.ts';
import { entryFields } from './entry-fields.ts';

type Stored = Partial<EntryView['fields']>;

/** A form that begins empty, or with what an entry holds or is asked to hold; `formId` among its texts. */
export const entryDraftOf = (formId: string, kind: EntryKindView, stored: Stored = {}): FieldDraft =>
  entryFields(kind).reduce<FieldDraft>(
    (draft, field) => ({ ...draft, ...draftOfField(field, stored[field.id]) }),
    { formId },
  );

/** Whom a form may name is the kind's own rule, and the server's to say. */
const isAnybody = () => true;

/** By the fields of the kind, then by the schema the server checks by. */
export function checkEntryDraft(
  kind: EntryKindView,
  draft: FieldDraft,
  corrects: string | undefined,
): Checked<RecordEntry> {
  const fields = entryFields(kind);
  const texts = formTexts(fields, draft);
  const parsed = parseForm(fields, texts, isAnybody);
  if (!parsed.ok) return { ok: false, problems: parsed.refusal };
  // What stays hidden keeps what was typed, and is not sent.
  const sent = fields.filter((field) => isAsked(field, texts) && texts[field.id]?.length);
  const read = RecordEntry.safeParse({
    formId: draft['formId'],
    kind: kind.name,
    fields: Object.fromEntries(sent.map(({ id }) => [id, texts[id]])),
    ...(corrects !== undefined && { corrects }),
  });
  if (read.success) return { ok: true, body: read.data };
  return {
    ok: false,
    problems: problemsOfIssues(read.error.issues).map(({ path, ...found }) => ({
      path: path.replace(/^fields\./, '').split('.')[0] ?? '',
      ...found,
    })),
  };
}
