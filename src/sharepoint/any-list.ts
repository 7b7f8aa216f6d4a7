import type { Result } from '../domain/result.ts';
import type { FieldProblem, List } from './define-list.ts';

/** What can be known of a list without knowing what it holds. */
export interface AnyList extends Pick<List, 'title' | 'holds' | 'columns'> {
  readonly lookups: readonly string[];
  readonly parse: (
    fields: Readonly<Record<string, unknown>>,
  ) => Result<{ readonly key: string }, readonly FieldProblem[]>;
}
