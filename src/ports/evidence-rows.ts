import type { Recorded } from '../domain/evidence/recorded.ts';

/** Evidence of every list whose rows feed a standing, whatever it is evidence of. */
export interface EvidenceRows {
  /** All rows about a person, superseded ones among them, list by list. */
  about(personOid: string): readonly Recorded[];
}
