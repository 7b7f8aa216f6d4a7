import type { EntryFieldView, EntryKindView, EntryView } from '../../../contract/entries.ts';
import { RecordEntry } from '../../../contract/entries.ts';
import { parseCivilDate } from '../../../domain/cycles/civil-date.ts';
import { TYPED_NUMBER } from '../../../domain/record-entries/entry-field.ts';
import type { Wrong } from '../../../domain/fields/field-problem.ts';
import { wrong } from '../../../domain/fields/field-problem.ts';
import { problemsOfIssues } from '../../../domain/fields/issue-problems.ts';
import type { Checked } from '../../components/form/checked.ts';
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

function wrongWithDay({ earliest, latest }: EntryFieldView, value: string): Wrong | undefined {
  if (parseCivilDate(value) === undefined) return wrong('not-a-date');
  if (latest !== null && value > latest) return wrong('future-date');
  return earliest !== null && value < earliest ? wrong('past-date') : undefined;
}

/** What the tab can tell by itself; the kind's own rules are the server's to say. */
function wrongWith(field: EntryFieldView, value: string | readonly string[]): Wrong | undefined {
  if (value.length === 0) return field.isRequired ? wrong('empty') : undefined;
  const isOffered = (given: string) => field.choices.some(({ id }) => id === given);
  if (typeof value !== 'string') return value.every(isOffered) ? undefined : wrong('not-a-choice');
  switch (field.type) {
    case 'choice':
      return isOffered(value) ? undefined : wrong('not-a-choice');
    case 'day':
      return wrongWithDay(field, value);
    case 'number':
      return TYPED_NUMBER.test(value) ? undefined : wrong('not-a-number');
    default:
      return field.longest !== null && value.length > field.longest
        ? wrong('too-long', field.longest)
        : undefined;
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
  const problems = given.flatMap(({ field, value }) => {
    const found = wrongWith(field, value);
    return found === undefined ? [] : [{ path: field.column, ...found }];
  });
  const filled = given.filter(({ value }) => value.length > 0);
  const read = RecordEntry.safeParse({
    formId: draft['formId'],
    kind: kind.name,
    fields: Object.fromEntries(filled.map(({ field, value }) => [field.column, value])),
    ...(corrects !== undefined && { corrects }),
  });
  if (problems.length > 0) return { ok: false, problems };
  if (read.success) return { ok: true, body: read.data };
  return {
    ok: false,
    problems: problemsOfIssues(read.error.issues).map(({ path, ...found }) => ({
      path: path.replace(/^fields\./, '').split('.')[0] ?? '',
      ...found,
    })),
  };
}
