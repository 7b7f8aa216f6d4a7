/** One change of a record. */
export interface RecordEdit {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly field: string;
  readonly to: unknown;
}

export interface RecordAt {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The first is the record as it was made. */
  readonly versions: number;
  /** Null: nobody. */
  readonly lastEditedBy: string | null;
}

/** A record with its edits up to an instant, in the order of time; of one instant, in the order given. */
export function recordAt(
  record: Readonly<Record<string, unknown>>,
  edits: readonly RecordEdit[],
  until: number,
): RecordAt {
  const made = edits.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
  const changed = made.map(({ field, to }) => [field, to] as const);
  return {
    fields: Object.fromEntries([...Object.entries(record), ...changed]),
    versions: 1 + made.length,
    lastEditedBy: made.at(-1)?.by ?? null,
  };
}
