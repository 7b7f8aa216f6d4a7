/** A file that breaks one rule, and the rule whose name the tool must say about that file. */
export interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  /** Files that the planted one needs beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}
