import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { FormTexts } from '../forms/parse-form.ts';
import { parseForm } from '../forms/parse-form.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import type { EntryColumns } from './record-entry.ts';
import { NO_COLUMNS } from './record-entry.ts';

/** What ends does not end before it begins. */
function orderProblems({ datedOn, targetOn, validTo }: EntryColumns): readonly FieldProblem[] {
  const isBefore = (end: CivilDate | undefined) =>
    end !== undefined && datedOn !== undefined && end < datedOn;
  if (isBefore(validTo)) return [fieldProblem('validTo', 'ends-before-start')];
  return isBefore(targetOn) ? [fieldProblem('targetOn', 'ends-before-start')] : [];
}

/** The columns that a filled-in form makes. What it holds beyond the fields that are asked for is refused. */
export function parseEntry(
  kind: EntryKind,
  context: EntryContext,
  texts: FormTexts,
): Result<EntryColumns, readonly FieldProblem[]> {
  const isColleague = (oid: string) => oid !== context.person.oid && context.nameOf(oid) !== undefined;
  const parsed = parseForm(kind.fields(context), texts, isColleague);
  if (!parsed.ok) return parsed;
  const columns: EntryColumns = { ...NO_COLUMNS, ...parsed.value };
  const problems = orderProblems(columns);
  if (problems.length > 0) return err(problems);
  return ok(kind.kept ? kind.kept(columns, context) : columns);
}
