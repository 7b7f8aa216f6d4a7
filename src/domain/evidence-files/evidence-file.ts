import type { Recorded } from '../evidence/recorded.ts';

/** A certificate or a photo that belongs to a row of somebody's record. Its bytes lie in the site's library. Evidence. */
export interface EvidenceFile extends Recorded {
  readonly key: string;
  readonly personOid: string;
  /** Key of the row with which the record began that it belongs to: a correction keeps its files. */
  readonly record: string;
  /** Cleaned, with the ending of what the file is. */
  readonly name: string;
  /** What it is, by its content: a name of `FILE_TYPES`. */
  readonly mediaType: string;
  readonly bytes: number;
  /** Of what lies in the library, in hexadecimal digits: by it a file is told that somebody exchanged there. */
  readonly sha256: string;
  /** Why it counts no more, of a row that supersedes the one that brought it; undefined: it stands. */
  readonly withdrawnBecause: string | undefined;
}
