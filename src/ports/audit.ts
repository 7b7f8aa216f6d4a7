import type { RowVersion } from './records.ts';

/** Who stands in the audit log, and in what is anchored, where no person acted. */
export const THE_PRODUCT = 'product';

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
  /** The version of the row that this entry stands for, where it stands for one: each has one entry. */
  readonly row?: RowVersion | undefined;
}

/** An entry to be made. */
export interface NewAuditEntry extends AuditEntry {
  /** What an action is entered once for, where it is not the row: each version of a row that is found is found by itself. */
  readonly onceFor?: string;
}

export interface AuditRecord extends AuditEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  /** Hash over the entry and the hash before it. */
  readonly hash: string;
  readonly previousHash: string;
}

/** Whether entries that follow one another fit; `brokenAt` is the number of the first that does not. */
export type ChainVerdict =
  | { readonly isWhole: true; readonly entries: number }
  | { readonly isWhole: false; readonly brokenAt: number; readonly why: 'gap' | 'link' | 'content' };

/**
 * The append-only, hash-chained log. Recording the same action on the same row again adds nothing, nor does an entry for a
 * version of a row that has one.
 */
export interface AuditLog {
  record(entry: NewAuditEntry): Promise<'added' | 'known'>;
  /** Those of the versions that have an entry. */
  known(versions: readonly RowVersion[]): Promise<ReadonlySet<RowVersion>>;
  /** Oldest first, from `sequence` on, at most `limit`. */
  read(fromSequence: number, limit: number): Promise<readonly AuditRecord[]>;
  /** Number and hash of the last entry, as the log itself says; undefined of an empty one. */
  head(): Promise<Pick<AuditRecord, 'sequence' | 'hash'> | undefined>;
  /** Whether entries, oldest first, follow `after` (the beginning where it is left out) and one another. */
  verdictOn(records: readonly AuditRecord[], after?: Pick<AuditRecord, 'sequence' | 'hash'>): ChainVerdict;
}
