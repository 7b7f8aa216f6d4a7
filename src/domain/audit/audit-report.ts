import type { CivilDate } from '../cycles/civil-date.ts';

/** What is wrong with the audit log, its anchors or the ledger of messages. */
export type AuditFinding =
  /** An entry is missing before the one that should have this number, or it does not fit the one before it. */
  | { readonly kind: 'entry-missing' | 'entry-altered'; readonly sequence: number }
  /** The log ends before this entry, which it had. */
  | { readonly kind: 'cut-off'; readonly sequence: number; readonly anchoredOn: CivilDate | undefined }
  /** Another entry stands where an anchor, or the head of the log, names this one: all from there on was written anew. */
  | { readonly kind: 'rewritten'; readonly sequence: number; readonly anchoredOn: CivilDate | undefined }
  /** An anchor is not as it was signed, or was signed with another secret. */
  | { readonly kind: 'anchor-altered'; readonly anchoredOn: CivilDate }
  /** The anchor before the one of this day is gone. */
  | { readonly kind: 'anchor-missing'; readonly anchoredOn: CivilDate }
  /** The ledger of messages is another than on this day: what was sent before is not known. */
  | { readonly kind: 'ledger-lost'; readonly anchoredOn: CivilDate };

/** What a check of the whole audit log came to. */
export interface AuditReport {
  /** ISO instant. */
  readonly checkedAt: string;
  readonly entries: number;
  /** The last entry; undefined of an empty log. */
  readonly head: { readonly sequence: number; readonly hash: string } | undefined;
  /** Mark of the ledger of messages. */
  readonly ledger: string;
  readonly anchors: number;
  readonly lastAnchoredOn: CivilDate | undefined;
  readonly findings: readonly AuditFinding[];
}
