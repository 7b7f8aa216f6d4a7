import type { AuditRecord } from './audit.ts';
import type { RowVersion } from './records.ts';

/** An entry of the audit log, by which the log is known again. */
export type LogPosition = Pick<AuditRecord, 'sequence' | 'hash'>;

/** A version of a row for which this instance knows of no audit entry. */
export interface UnauditedRow {
  readonly version: RowVersion;
  /** Empty where the row has none. */
  readonly key: string;
  /** Deleted in its list, rather than written. */
  readonly isGone: boolean;
  /** Who wrote it, by what the row itself says; empty where it says nothing. */
  readonly actorOid: string;
  /** Whose row it is; empty where it is nobody's. */
  readonly subjectOid: string;
}

/** What came into the lists, by whatever way, and is not known to be in the audit log. */
export interface UnauditedRows {
  /**
   * At most `limit`, by list and item. What is held for less than `heldForSeconds`, by real time, is left out: whoever wrote it
   * may be about to enter it.
   */
  waiting(heldForSeconds: number, limit: number): readonly UnauditedRow[];
  /** The audit log has an entry for each of those versions. */
  markAudited(versions: readonly RowVersion[]): void;
  /** The last entry of the log that the marks were made by; undefined of an empty log. */
  markedBy(): LogPosition | undefined;
  keepMarkedBy(position: LogPosition | undefined): void;
  /** Nothing is known to be audited any more: entries are gone from the log. */
  forgetMarks(): void;
}
