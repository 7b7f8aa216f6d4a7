import type { Asked } from '../fields/asked.ts';
import type { Field, FieldValue } from '../fields/field.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { IsPerson } from '../fields/parse-field.ts';
import { nothingIn, parseField, textsIn } from '../fields/parse-field.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

/** A form as it was filled in, by the ids of its fields. */
export type FormTexts = Readonly<Record<string, string | readonly string[]>>;

/** What a form holds once it is parsed, by field. */
export type FormValues<Each extends Field<string, unknown>> = {
  readonly [One in Each as One['id']]?: FieldValue<One['type']>;
};

const typedIn = (typed: Readonly<Record<string, unknown>>, id: string): unknown =>
  Object.hasOwn(typed, id) ? typed[id] : undefined;

/** Whether the form asks for the field, as it is filled in. */
export const isAsked = ({ onlyWhen }: Asked, typed: Readonly<Record<string, unknown>>): boolean =>
  onlyWhen === undefined ||
  (textsIn(typedIn(typed, onlyWhen.field)) ?? []).some((each) => onlyWhen.is.includes(each.trim()));

/**
 * What a form says that was filled in, by its fields in their order. A field that the rest of the form does not ask for is
 * left out, right or wrong; what stands there beyond the fields is refused.
 */
export function parseForm<Each extends Field<string, unknown>>(
  fields: readonly Each[],
  typed: Readonly<Record<string, unknown>>,
  isPerson?: IsPerson,
): Result<FormValues<Each>, readonly FieldProblem[]> {
  const problems: FieldProblem[] = Object.keys(typed)
    .filter((path) => !fields.some(({ id }) => id === path))
    .map((path) => fieldProblem(path, 'not-asked-for'));
  const values = fields.map((field): readonly [string, FieldValue] => {
    if (!isAsked(field, typed)) return [field.id, nothingIn[field.type]];
    const parsed = parseField(field, typedIn(typed, field.id), isPerson);
    if (!parsed.ok) problems.push({ path: field.id, ...parsed.refusal });
    return [field.id, parsed.ok ? parsed.value : nothingIn[field.type]];
  });
  if (problems.length > 0) return err(problems);
  // Each field gave a value of its own type.
  return ok(Object.fromEntries(values) as FormValues<Each>);
}
