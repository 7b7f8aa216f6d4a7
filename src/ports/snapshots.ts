/** What a snapshot says of itself before it is brought. */
export interface SnapshotFacts {
  /** The tenant whose lists it holds. */
  readonly tenantId: string;
  /** Of which lists, columns and tables it is: of use only where that is the same. */
  readonly fingerprint: string;
  /** Of what is kept, as it is packed: hexadecimal. */
  readonly sha256: string;
  /** Of the file as it was copied. */
  readonly bytes: number;
  /** ISO instant. */
  readonly takenAt: string;
}

/** Why what was brought is not what was kept. */
export type SnapshotFlaw = 'cut-off' | 'altered' | 'packed-otherwise';

export interface Snapshot {
  readonly facts: SnapshotFacts;
  /** Writes it into a file, which holds something else where there is a flaw. Throws when the storage does not answer. */
  readonly bring: (path: string) => Promise<SnapshotFlaw | undefined>;
}

/** A copy of the local file that instances share: the newest alone is kept. */
export interface Snapshots {
  /** Undefined where there is none. Throws when the storage does not answer. */
  readonly newest: () => Promise<Snapshot | undefined>;
  /** Keeps the file in the place of the one before, at once. */
  readonly keep: (path: string, facts: Omit<SnapshotFacts, 'sha256' | 'bytes'>) => Promise<void>;
}
