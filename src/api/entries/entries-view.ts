import type { EntryFieldView, EntryKindView, EntryPage, EntryView } from '../../contract/entries.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { FieldWords } from '../../domain/fields/asked.ts';
import type { Choice } from '../../domain/fields/choice.ts';
import { chosenFrom } from '../../domain/fields/choice.ts';
import { message } from '../../domain/message.ts';
import type { EntryContext, EntryKind } from '../../domain/record-entries/define-entry-kind.ts';
import { recordedOn } from '../../domain/evidence/recorded.ts';
import type { EntryField } from '../../domain/record-entries/entry-field.ts';
import { entryForm } from '../../domain/record-entries/entry-form.ts';
import { isAboutRegister } from '../../domain/record-entries/on-a-register.ts';
import type { EntryColumns, RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { NO_COLUMNS } from '../../domain/record-entries/record-entry.ts';
import type { EntriesValue } from '../../use-cases/entries/read-entries.ts';
import type { Words } from '../../wording/create-words.ts';
import { wordedLabel } from '../../wording/worded-label.ts';
import { localTime } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';

const choiceView = ({ id, label }: Choice, words: Words) => ({ id, label: wordedLabel(label, words) });

/** Colleagues whom entries name: a form offers them, and a list calls them by name. */
type Colleagues = readonly Choice[];

function choicesOf(field: EntryField, colleagues: Colleagues): readonly Choice[] {
  if ('choices' in field) return field.choices;
  if (field.type === 'person') return colleagues;
  return field.type === 'line' ? (field.suggestions ?? []) : [];
}

/** What the API calls a field that takes a person: on a record it is always a colleague. */
const typeView = (type: EntryField['type']): EntryFieldView['type'] =>
  type === 'person' ? 'colleague' : type;

export function fieldView(
  field: EntryField & FieldWords,
  colleagues: Colleagues,
  words: Words,
): EntryFieldView {
  const { type, id, label, hint, isRequired, onlyWhen } = field;
  return {
    column: id,
    type: typeView(type),
    label: wordedLabel(label, words),
    hint: hint === undefined ? null : wordedLabel(hint, words),
    isRequired,
    onlyWhen: onlyWhen ? { column: onlyWhen.field, is: [...onlyWhen.is] } : null,
    choices: choicesOf(field, colleagues).map((each) => choiceView(each, words)),
    earliest: type === 'day' ? (field.earliest ?? null) : null,
    latest: type === 'day' ? (field.latest ?? null) : null,
    longest: type === 'line' || type === 'text' ? field.longest : null,
  };
}

export const labelOfKind = (kind: string, words: Words): string => words.say(message(`entry.${kind}`));

const kindView = (
  kind: EntryKind,
  context: EntryContext,
  colleagues: Colleagues,
  words: Words,
): EntryKindView => ({
  name: kind.name,
  label: labelOfKind(kind.name, words),
  purpose: words.say(message(`entry.${kind.name}.for`)),
  fields: entryForm(kind, context).map((field) => fieldView(field, colleagues, words)),
});

/** What is shown of an entry, in the order of its form. */
interface ShownColumn {
  readonly column: keyof EntryColumns;
  readonly type: EntryField['type'];
  readonly choices: readonly Choice[];
}

// The names of one literal: TypeScript widens them to text.
const COLUMNS = Object.keys(NO_COLUMNS) as readonly (keyof EntryColumns)[];
const DAYS: ReadonlySet<string> = new Set<keyof EntryColumns>(['datedOn', 'targetOn', 'validTo']);

/** Without a policy there is no form: what was filled in is shown all the same, by the kind's own labels. */
const shownColumns = (
  kind: EntryKind,
  context: EntryContext | undefined,
  colleagues: Colleagues,
): readonly ShownColumn[] =>
  context
    ? kind.fields(context).map((field) => ({
        column: field.id,
        type: field.type,
        choices: choicesOf(field, colleagues),
      }))
    : COLUMNS.filter((column) => `entry.${kind.name}.${column}` in kind.messages.en).map((column) => ({
        column,
        type: DAYS.has(column) ? 'day' : 'line',
        choices: column === 'colleague' ? colleagues : [],
      }));

/** What the form would hold; empty for a column that the entry leaves out. */
const filled = (entry: RecordEntry, { column, type, choices }: ShownColumn): string | string[] => {
  const value = entry[column];
  if (typeof value === 'string') return type === 'choice' ? (chosenFrom(choices, value)?.id ?? value) : value;
  return value === undefined ? '' : typeof value === 'number' ? String(value) : [...value];
};

function worded(value: string, { type, choices }: ShownColumn, words: Words): string {
  // A day's column holds dates alone.
  if (type === 'day') return words.date(value as CivilDate);
  const chosen = choices.find(({ id }) => id === value);
  return chosen ? choiceView(chosen, words).label : value;
}

function entryView(
  { entry, kind, original, recordedByName, mayChange, brought }: EntriesValue['entries'][number],
  columns: readonly ShownColumn[],
  words: Words,
): EntryView {
  return {
    key: entry.key,
    original,
    kind: kind.name,
    kindLabel: labelOfKind(kind.name, words),
    lines: columns.flatMap((shown) => {
      const values = [filled(entry, shown)].flat().filter((value) => value !== '');
      if (values.length === 0) return [];
      const label = words.say(message(`entry.${kind.name}.${shown.column}`));
      return [{ label, value: values.map((value) => worded(value, shown, words)).join(', ') }];
    }),
    fields: Object.fromEntries(columns.map((shown) => [shown.column, filled(entry, shown)])),
    recordedOn: recordedOn(entry),
    recordedAt: localTime(entry.recordedAt),
    recordedByName,
    mayChange,
    brought: brought
      ? {
          organisationName: brought.note,
          personName: brought.grade,
          number: brought.about,
          madeOn: brought.datedOn ?? null,
        }
      : null,
  };
}

const colleaguesIn = ({ entries, nameOf }: EntriesValue): Colleagues =>
  [...new Set(entries.flatMap(({ entry }) => entry.colleague ?? []))].map((oid) => ({
    id: oid,
    label: nameOf(oid) ?? message('entry.somebody'),
  }));

export function entriesView(value: EntriesValue, today: CivilDate, words: Words): EntryPage {
  const { person, roleLabel, tag, context, mayRecord, entries } = value;
  const colleagues = colleaguesIn(value);
  const others = new Set(entries.filter(({ mayChange }) => mayChange).map(({ kind }) => kind));
  const views = (kinds: readonly EntryKind[]) =>
    context ? kinds.map((kind) => kindView(kind, context, colleagues, words)) : [];
  const columnsOf = new Map(
    [...new Set(entries.map(({ kind }) => kind))].map((kind) => [
      kind,
      shownColumns(kind, context, colleagues),
    ]),
  );
  return {
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag, roleLabel) },
    policyTitle: context?.policy.title ?? null,
    mayArchive: value.mayArchive,
    hasRegisterPack: value.mayArchive && context !== undefined && isAboutRegister(context),
    mayBring: value.mayBring,
    kinds: views(mayRecord),
    otherKinds: views([...others].filter((kind) => !mayRecord.includes(kind))),
    entries: entries.map((entry) => entryView(entry, columnsOf.get(entry.kind) ?? [], words)),
    takenBack: value.takenBack.map(({ original, withdrawal, recordedByName }) => ({
      original,
      recordedOn: recordedOn(withdrawal),
      recordedAt: localTime(withdrawal.recordedAt),
      recordedByName,
      reason: withdrawal.note ?? '',
    })),
    today,
  };
}
