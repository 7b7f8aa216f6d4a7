/** What Graph was asked and what it cost; kept by the part that answers for graph.microsoft.com. */
export interface GraphLedger {
  requests(): readonly LedgerEntry[];
  reset(): void;
}

export interface LedgerEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly resourceUnits: number;
  /** Client id of the app that asked; undefined when it had no valid token. */
  readonly app?: string | undefined;
}
