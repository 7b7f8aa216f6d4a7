import type { CivilDate } from '../cycles/civil-date.ts';
import { parseCivilDate } from '../cycles/civil-date.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { FieldProblem, Wrong } from '../fields/field-problem.ts';
import { fieldProblem, wrong } from '../fields/field-problem.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import type { EntryChoice, EntryField } from './entry-field.ts';
import { chosenFrom, TYPED_NUMBER } from './entry-field.ts';
import type { EntryColumns } from './record-entry.ts';
import { NO_COLUMNS } from './record-entry.ts';

/** A form as it was filled in, by column. */
export type EntryTexts = Readonly<Record<string, string | readonly string[]>>;

const textIn = (texts: EntryTexts, column: string): string => {
  const value = Object.hasOwn(texts, column) ? texts[column] : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

/** Marks that nobody can see are no words. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

const listIn = (texts: EntryTexts, column: string): readonly string[] => {
  const value = Object.hasOwn(texts, column) ? texts[column] : undefined;
  if (typeof value === 'string') return value === '' ? [] : [value];
  return value ?? [];
};

/** Whether the form asks for the field, as it is filled in. */
export const isAsked = ({ onlyWhen }: EntryField, texts: EntryTexts): boolean =>
  onlyWhen === undefined || onlyWhen.is.includes(textIn(texts, onlyWhen.field));

type Parsed = Result<EntryColumns[keyof EntryColumns], Wrong>;

/** Years beyond these are slips of the finger. */
const EARLIEST = '1950-01-01';
const LATEST = '2099-12-31';

function parseDay(field: Extract<EntryField, { type: 'day' }>, given: string): Parsed {
  const date = parseCivilDate(given);
  if (date === undefined) return err(wrong('not-a-date'));
  if (date < EARLIEST || date > LATEST) return err(wrong('check-the-year'));
  if (field.latest !== undefined && date > field.latest) return err(wrong('future-date'));
  return field.earliest !== undefined && date < field.earliest ? err(wrong('past-date')) : ok(date);
}

function parseNumber(field: Extract<EntryField, { type: 'number' }>, given: string): Parsed {
  if (!TYPED_NUMBER.test(given)) return err(wrong('not-a-number'));
  const number = Number(given.replace(',', '.'));
  if (field.isWhole && !Number.isInteger(number)) return err(wrong('not-whole'));
  if (number < field.smallest) return err(wrong('too-small', field.smallest));
  return number > field.largest ? err(wrong('too-large', field.largest)) : ok(number);
}

function parseSeveral(field: Extract<EntryField, { type: 'several' }>, texts: EntryTexts): Parsed {
  const given = [...new Set(listIn(texts, field.column))];
  if (field.isRequired && given.length === 0) return err(wrong('empty'));
  const isKnown = given.every((id) => field.choices.some((each) => each.id === id));
  return isKnown ? ok(given) : err(wrong('not-a-choice'));
}

/** The id of what was suggested under this label; else what was typed. */
function suggested(
  { suggestions = [] }: Extract<EntryField, { type: 'line' | 'text' }>,
  given: string,
): string {
  const typed = given.toLowerCase();
  const isMeant = ({ label }: EntryChoice) => typeof label === 'string' && label.toLowerCase() === typed;
  return suggestions.find(isMeant)?.id ?? given;
}

function parseField(field: EntryField, texts: EntryTexts, context: EntryContext): Parsed {
  if (field.type === 'several') return parseSeveral(field, texts);
  if (Object.hasOwn(texts, field.column) && typeof texts[field.column] !== 'string')
    return err(wrong('not-valid'));
  const given = textIn(texts, field.column);
  if (!VISIBLE.test(given)) return field.isRequired ? err(wrong('empty')) : ok(NO_COLUMNS[field.column]);
  switch (field.type) {
    case 'choice': {
      const chosen = chosenFrom(field.choices, given);
      return chosen ? ok(chosen.id) : err(wrong('not-a-choice'));
    }
    case 'day':
      return parseDay(field, given);
    case 'colleague':
      return given !== context.person.oid && context.nameOf(given) !== undefined
        ? ok(given)
        : err(wrong('not-a-choice'));
    case 'number':
      return parseNumber(field, given);
    case 'line':
    case 'text':
      return given.length > field.longest
        ? err(wrong('too-long', field.longest))
        : ok(suggested(field, given));
  }
}

/** What ends does not end before it begins. */
function orderProblems({ datedOn, targetOn, validTo }: EntryColumns): readonly FieldProblem[] {
  const isBefore = (end: CivilDate | undefined) =>
    end !== undefined && datedOn !== undefined && end < datedOn;
  if (isBefore(validTo)) return [fieldProblem('validTo', 'ends-before-start')];
  return isBefore(targetOn) ? [fieldProblem('targetOn', 'ends-before-start')] : [];
}

/** The columns that a filled-in form makes, or what is wrong by column. What it holds beyond what is asked for is refused. */
export function parseEntry(
  kind: EntryKind,
  context: EntryContext,
  texts: EntryTexts,
): Result<EntryColumns, readonly FieldProblem[]> {
  const fields = kind.fields(context);
  const problems: FieldProblem[] = [];
  for (const column of Object.keys(texts)) {
    if (!fields.some((field) => field.column === column))
      problems.push(fieldProblem(column, 'not-asked-for'));
  }
  const columns: Record<string, unknown> = {};
  for (const field of fields.filter((each) => isAsked(each, texts))) {
    const parsed = parseField(field, texts, context);
    if (parsed.ok) columns[field.column] = parsed.value;
    else problems.push({ path: field.column, ...parsed.refusal });
  }
  // Each column was parsed by the field that stands for it, whose type is the column's.
  const parsed: EntryColumns = { ...NO_COLUMNS, ...columns };
  const all = problems.length > 0 ? problems : orderProblems(parsed);
  if (all.length > 0) return err(all);
  return ok(kind.kept ? kind.kept(parsed, context) : parsed);
}
