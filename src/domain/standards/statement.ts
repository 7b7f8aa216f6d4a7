/** One thing that a standards framework asks of somebody, as a policy declares it or an organisation typed it. */
export interface Statement {
  /** Its number among those of its framework. */
  readonly code: string;
  /** The heading it stands under; empty for none. */
  readonly group: string;
  readonly label: string;
}

export const LONGEST_CODE = 20;
export const LONGEST_GROUP = 200;
export const LONGEST_STATEMENT = 400;
/** With a comment on each, an assessment still fits the columns that keep it. */
export const MOST_STATEMENTS = 80;

/** A number has a digit, so that no heading is taken for one: `1`, `1.2`, `TS4(b)`. */
export const isStatementCode = (text: string): boolean =>
  text.length <= LONGEST_CODE && /^(?=.*\d)[\p{L}\p{N}](?:[\p{L}\p{N}./()-]*[\p{L}\p{N})])?$/u.test(text);
