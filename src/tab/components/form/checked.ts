import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { problemsOfIssues } from '../../../domain/fields/issue-problems.ts';
import type { WordedProblem } from '../../../contract/problems.ts';
import type { Say } from '../../messages/say.ts';

/** What a check of typed fields finds: something to send, or what is wrong, by the names of the form's fields. */
export type Checked<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

type Issues = Parameters<typeof problemsOfIssues>[0];

interface SchemaOf<Body> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: Body }
    | { readonly success: false; readonly error: { readonly issues: Issues } };
}

/** Checks by the schema the server checks by; one problem a field. */
export function checkedBy<Body>(schema: SchemaOf<Body>, candidate: unknown): Checked<Body> {
  const read = schema.safeParse(candidate);
  if (read.success) return { ok: true, body: read.data };
  const byField = new Map<string, FieldProblem>();
  for (const problem of problemsOfIssues(read.error.issues)) {
    const path = problem.path.split('.')[0] ?? '';
    if (!byField.has(path)) byField.set(path, { ...problem, path });
  }
  return { ok: false, problems: [...byField.values()] };
}

/**
 * The sentence for a problem: the form's own words for this field where it has them (`log.title.empty`), else the common
 * ones (`issue.empty`).
 */
export function wordedProblem(form: string, { path, id, values }: FieldProblem, say: Say): WordedProblem {
  const own = say.ifKnown(`${form}.${path}.${id}`, values);
  return { path, message: own ?? say.ifKnown(`issue.${id}`, values) ?? say('issue.other') };
}
