import type { Result } from '../domain/result.ts';
import type { ColumnProblem } from '../domain/rows/row-problem.ts';
import type { Fields, List } from './define-list.ts';

type Reading = (
  fields: Readonly<Record<string, unknown>>,
) => Result<{ readonly key: string }, readonly ColumnProblem[]>;

/** What can be known of a list without knowing what it holds. */
export interface AnyList extends Pick<
  List,
  'title' | 'holds' | 'subject' | 'feeds' | 'labels' | 'wakes' | 'columns'
> {
  readonly lookups: readonly string[];
  readonly parse: Reading;
  readonly read: Reading;
  readonly readHeld: Reading;
  readonly rewritten: (fields: Readonly<Record<string, unknown>>) => Fields | undefined;
}
