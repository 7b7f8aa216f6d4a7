/** Who manages whom, from the organisation's directory. Answers are local; a loop or a gap in the data is possible. */
export interface Directory {
  lineManagerOf(oid: string): string | undefined;
  directReportsOf(oid: string): readonly string[];
}
