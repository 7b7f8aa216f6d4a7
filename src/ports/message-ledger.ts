/** The administrator's side of the outbox. */
export interface MessageLedger {
  /** Made up when the ledger was; another mark is another ledger, which does not know what was sent before. */
  mark(): Promise<string>;
}
