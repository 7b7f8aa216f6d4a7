/** What a column asks for. */
export type Expected =
  | 'text'
  | 'object-id'
  | 'the-same-object-id'
  | 'date'
  | 'instant'
  | 'number'
  | 'whole-number'
  | 'share'
  | 'choice'
  | 'texts-by-id'
  | 'policy-document'
  | 'known-unit'
  | 'known-policy'
  | 'known-role';

/** What is wrong with one column of a row. */
export interface RowProblem {
  readonly column: string;
  /** As it stands in the list, cut to a length that can be shown; empty where there is nothing. */
  readonly value: string;
  readonly expected: Expected;
  /** Where one of a few is asked for. */
  readonly choices: readonly string[];
}

/** A row of a list that needs a look. */
export interface ProblemRow {
  /** Title of the list. */
  readonly list: string;
  readonly itemId: string;
  /** What the row is known by: a name, a title, else its key. */
  readonly name: string;
  /** Where the row is mended in SharePoint. */
  readonly url: string;
  readonly problems: readonly RowProblem[];
}

const LONGEST_SHOWN = 100;

/** A field of a list, short enough to be shown. */
export function shownValue(value: unknown): string {
  const text =
    typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
