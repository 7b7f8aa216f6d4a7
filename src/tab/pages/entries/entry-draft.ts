import type { EntryFieldView, EntryKindView, EntryView } from '../../../contract/entries.ts';
import { RecordEntry } from '../../../contract/entries.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import { TYPED_NUMBER } from '../../../domain/record-entries/entry-field.ts';
import type { Checked, FieldIssue } from '../../components/form/field-problem.ts';
import { listed, unlisted } from '../../components/form/list-text.ts';
import { typedDateOf } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../components/form/use-draft.ts';
import { emptyDay, meantDay } from './day-draft.ts';

/** A text for each column of the form, a second one for each day, and `formId`. */
export type EntryDraft = DraftOf<string>;

type Stored = Partial<EntryView['fields']>;

/** What is kept, as the form shows it: suggestions by their words, days as people write them. */
function shown(field: EntryFieldView, stored: string | readonly string[] = ''): string {
  if (typeof stored !== 'string') return unlisted(stored);
  if (field.type === 'day') return typedDateOf(stored);
  if (field.type !== 'line') return stored;
  return field.choices.find(({ id }) => id === stored)?.label ?? stored;
}

/** A form that begins empty, or with what an entry holds or is asked to hold. */
export function entryDraftOf(formId: string, kind: EntryKindView, stored: Stored = {}): EntryDraft {
  const texts = kind.fields.flatMap((field) => {
    const text = shown(field, stored[field.column]);
    return Object.entries(field.type === 'day' ? emptyDay(field.column, text) : { [field.column]: text });
  });
  return { formId, ...Object.fromEntries(texts) };
}

/** Whether the form asks for the field, as it is filled in. What stays hidden keeps what was typed, and is not sent. */
export const isAsked = ({ onlyWhen }: EntryFieldView, draft: EntryDraft): boolean =>
  onlyWhen === null || listed(draft[onlyWhen.column] ?? '').some((value) => onlyWhen.is.includes(value));

function valueOf({ column, type }: EntryFieldView, draft: EntryDraft): string | readonly string[] {
  if (type === 'several') return listed(draft[column] ?? '');
  return type === 'day' ? meantDay(column, draft) : (draft[column] ?? '').trim();
}

/** What a field of the form holds, in words. */
export function wordsOf(field: EntryFieldView, draft: EntryDraft): string {
  const value = valueOf(field, draft);
  if (field.type === 'day') return parseCivilDate(String(value)) ? typedDateOf(String(value)) : String(value);
  const labelOf = (id: string) => field.choices.find((choice) => choice.id === id)?.label ?? id;
  return [value].flat().map(labelOf).join(', ');
}

function dayIssue({ earliest, latest }: EntryFieldView, value: string): string | undefined {
  if (parseCivilDate(value) === undefined) return 'not-a-date';
  if (latest !== null && value > latest) return 'future-date';
  return earliest !== null && value < earliest ? 'past-date' : undefined;
}

/** What the tab can tell by itself; the kind's own rules are the server's to say. */
function issueOf(field: EntryFieldView, value: string | readonly string[]): string | undefined {
  if (value.length === 0) return field.isRequired ? 'empty' : undefined;
  const isOffered = (given: string) => field.choices.some(({ id }) => id === given);
  if (typeof value !== 'string') return value.every(isOffered) ? undefined : 'not-a-choice';
  switch (field.type) {
    case 'choice':
      return isOffered(value) ? undefined : 'not-a-choice';
    case 'day':
      return dayIssue(field, value);
    case 'number':
      return TYPED_NUMBER.test(value) ? undefined : 'not-a-number';
    default:
      return field.longest !== null && value.length > field.longest ? `too-long:${field.longest}` : undefined;
  }
}

/** By the fields of the kind, then by the schema the server checks by. */
export function checkEntryDraft(
  kind: EntryKindView,
  draft: EntryDraft,
  corrects: string | undefined,
): Checked<RecordEntry> {
  const given = kind.fields
    .filter((field) => isAsked(field, draft))
    .map((field) => ({ field, value: valueOf(field, draft) }));
  const issues = given.flatMap(({ field, value }): FieldIssue[] => {
    const code = issueOf(field, value);
    return code === undefined ? [] : [{ field: field.column, code }];
  });
  const filled = given.filter(({ value }) => value.length > 0);
  const read = RecordEntry.safeParse({
    formId: draft['formId'],
    kind: kind.name,
    fields: Object.fromEntries(filled.map(({ field, value }) => [field.column, value])),
    ...(corrects !== undefined && { corrects }),
  });
  if (issues.length > 0) return { ok: false, issues };
  if (read.success) return { ok: true, body: read.data };
  return {
    ok: false,
    issues: read.error.issues.map(({ path, message }) => ({
      field: String(path[0] === 'fields' ? path[1] : path[0]),
      code: message,
    })),
  };
}
