import type { FieldProblem, FieldProblemId, LimitOf } from '../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../domain/fields/field-problem.ts';

/** Input that parsed but cannot be right. */
export interface BadInput {
  readonly code: 'bad-input';
  readonly problems: readonly FieldProblem[];
}

export const badInput = <Id extends FieldProblemId>(
  path: string,
  id: Id,
  ...limit: LimitOf<Id>
): BadInput => ({ code: 'bad-input', problems: [fieldProblem(path, id, ...limit)] });
