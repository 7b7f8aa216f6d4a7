/** What was done to whose record. No free text and no personal data but object ids. */
export interface AuditEntry {
  /** `activity-logged`, `evaluation-submitted` …: the use case, in the past tense. */
  readonly action: string;
  readonly actorOid: string;
  readonly subjectOid: string;
  /** Key of the row concerned. */
  readonly rowKey: string;
  /** ISO instant. */
  readonly at: string;
}

export interface AuditRecord extends AuditEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Hash over the entry and the hash before it. */
  readonly hash: string;
  readonly previousHash: string;
}

/** The append-only, hash-chained log. Recording the same action on the same row again adds nothing. */
export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
  /** Oldest first, from `sequence` on, at most `limit`. */
  read(fromSequence: number, limit: number): Promise<readonly AuditRecord[]>;
}
