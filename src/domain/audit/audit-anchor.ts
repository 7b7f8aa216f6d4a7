import type { Recorded } from '../evidence/recorded.ts';
import type { CivilDate } from '../cycles/civil-date.ts';

/**
 * How far the audit log had come on a day, kept where whoever can write the log cannot. Each names the anchor before it, so
 * that one taken out is missed.
 */
export interface AuditAnchor extends Recorded {
  readonly key: string;
  readonly anchoredOn: CivilDate;
  /** Number of the last entry; 0 for an empty log. */
  readonly sequence: number;
  /** Hash of that entry; empty for an empty log. */
  readonly headHash: string;
  /** Which ledger of messages was in use: another one does not know what was sent. */
  readonly ledger: string;
  /** Key of the anchor before it. */
  readonly previous: string | undefined;
  /** Somebody accepted what was found wrong, and why: what came before is no longer held against the log. */
  readonly acceptedBecause: string | undefined;
  readonly signature: string;
}

/** What the signature is over: everything else. */
export const signedText = (anchor: Omit<AuditAnchor, 'signature'>): string =>
  JSON.stringify([
    anchor.key,
    anchor.anchoredOn,
    anchor.sequence,
    anchor.headHash,
    anchor.ledger,
    anchor.previous ?? null,
    anchor.acceptedBecause ?? null,
    anchor.recordedAt,
    anchor.recordedBy,
  ]);
