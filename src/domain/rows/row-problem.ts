/** What a column asks for. */
export type Expected =
  | 'text'
  | 'object-id'
  | 'the-same-object-id'
  /** The key of another, older row of the list. */
  | 'key-of-its-own'
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
  | 'known-role'
  /** A unit's key, or the word for the whole organisation. */
  | 'scope'
  /** A row typed into its list: somebody who may says that it holds. */
  | 'confirmed-entry'
  /** A row edited in its list since the product wrote it. */
  | 'confirmed-change';

/** Why a row does not parse: the column, and what it asks for. */
export interface ColumnProblem {
  readonly column: string;
  readonly expected: Expected;
}

/** What is wrong with one column of a row, to be shown. */
export interface RowProblem extends ColumnProblem {
  /** As it stands in the list, cut to a length that can be shown; empty where there is nothing. */
  readonly value: string;
  /** Where one of a few is asked for. */
  readonly choices: readonly string[];
}

/** What somebody typed or edited, a column. */
export interface ColumnByHand {
  readonly column: string;
  readonly value: string;
  /** What counted before; undefined for a row that is new, or of which that is not known. */
  readonly before: string | undefined;
}

/** A row that was typed into its list, or edited there, and what may be said of it. */
export interface RowByHand {
  /** The version that is looked at. */
  readonly eTag: string;
  readonly columns: readonly ColumnByHand[];
  /** It can be read, and nobody has said yet that it holds. */
  readonly canHold: boolean;
  /** What counted before is known. */
  readonly canBePutBack: boolean;
  /** Object ids of those whom it concerns, as it stands and as it counted. */
  readonly aboutOids: readonly string[];
  /** Object ids of those who typed or edited it since it last counted, as far as SharePoint says who. */
  readonly handOids: readonly string[];
}

/** A row of a list that needs a look. */
export interface ProblemRow {
  /** Name of the collection whose list it is. */
  readonly collection: string;
  /** Title of the list. */
  readonly list: string;
  readonly itemId: string;
  /** What the row is known by: a name, a title, else its key. */
  readonly name: string;
  /** Where the row is mended in SharePoint. */
  readonly url: string;
  readonly problems: readonly RowProblem[];
  /** Undefined where there is nothing to decide here: the row is mended in SharePoint. */
  readonly byHand: RowByHand | undefined;
}

const LONGEST_SHOWN = 100;

/** A field of a list, short enough to be shown. */
export function shownValue(value: unknown): string {
  const text =
    typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
