export interface LedgerEntry {
  readonly method: string;
  /** As sent, after the version and without the query. */
  readonly path: string;
  /** 0 when the connection was destroyed instead. */
  readonly status: number;
  readonly resourceUnits: number;
  /** Client id of the calling app; undefined when the token was not accepted. */
  readonly app: string | undefined;
  /** Carried by a `$batch`; the batch has an entry of its own, which costs nothing. */
  readonly isInBatch: boolean;
}

/** What was asked of Graph, oldest first, for tests and benchmarks to count. */
export interface Ledger {
  requests(): readonly LedgerEntry[];
  reset(): void;
}

export function createLedger(kept = 20_000): Ledger & { record: (entry: LedgerEntry) => void } {
  let entries: LedgerEntry[] = [];
  return {
    requests: () => entries.slice(-kept),
    reset: () => {
      entries = [];
    },
    record: (entry) => {
      entries.push(entry);
      // Trimmed now and then, so that recording stays cheap.
      if (entries.length >= 2 * kept) entries = entries.slice(-kept);
    },
  };
}
