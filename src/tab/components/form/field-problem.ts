import type { Say } from '../../messages/say.ts';

/** What is wrong with one field, in words. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What a check of typed fields finds: something to send, or what is wrong, by the contract's ids (`too-long:200`). */
export type Checked<Body> =
  { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly issues: readonly FieldIssue[] };

export interface FieldIssue {
  readonly field: string;
  readonly code: string;
}

interface SchemaOf<Body> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: Body }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Checks by the schema the server checks by; one issue a field. */
export function checkedBy<Body>(schema: SchemaOf<Body>, candidate: unknown): Checked<Body> {
  const read = schema.safeParse(candidate);
  if (read.success) return { ok: true, body: read.data };
  const byField = new Map<string, string>();
  for (const { path, message } of read.error.issues) {
    const field = String(path[0] ?? '');
    if (!byField.has(field)) byField.set(field, message);
  }
  return { ok: false, issues: [...byField].map(([field, code]) => ({ field, code })) };
}

/**
 * The sentence for an issue: the form's own words for this field where it has them (`log.title.empty`), else the common
 * ones (`issue.empty`).
 */
export function wordedIssue(form: string, { field, code }: FieldIssue, say: Say): FieldProblem {
  const [name = '', limit = ''] = code.split(':');
  const own = say.ifKnown(`${form}.${field}.${name}`, { limit });
  return { field, message: own ?? say.ifKnown(`issue.${name}`, { limit }) ?? say('issue.other') };
}
