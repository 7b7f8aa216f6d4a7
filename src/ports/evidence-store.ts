/** Where the bytes of evidence files lie, and how they come there a range at a time. */
export interface EvidenceStore {
  /** Every range but the last has as many bytes, or a whole number of times as many. */
  readonly rangeUnitBytes: number;
  /** Begins to take a file in, in the place of what was begun there before. */
  begin(place: FilePlace, bytes: number): Promise<Upload>;
  /** Where `upload` goes on, after a cut; undefined: there is no such upload, or it was given up. */
  nextOf(place: FilePlace, upload: Upload): Promise<number | undefined>;
  /** Takes the next range; one that came before, or out of its order, changes nothing. */
  append(place: FilePlace, upload: Upload, range: Range): Promise<Appended>;
  /** The file, once all of it has come. Each time it is asked whether the store has found it malicious. */
  read(place: FilePlace): Promise<FoundFile>;
  /** Its bytes are gone from then on; nothing where there are none. */
  remove(place: FilePlace): Promise<void>;
}

/** A file by the person whose it is and by its own key. */
export interface FilePlace {
  readonly personOid: string;
  readonly key: string;
}

/** Names an upload and its length to any instance; opaque, and good for its place alone. */
export type Upload = string;

export interface Range {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** How far it has come; `gone`: to be begun again. */
export type Appended = { readonly next: number } | 'whole' | 'gone';

export type FoundFile = { readonly bytes: Uint8Array; readonly sha256: string } | 'malicious' | 'missing';

/** What bytes are, by what they hold: a media type, or undefined where they are nothing known. */
export type MediaTypeOf = (bytes: Uint8Array) => Promise<string | undefined>;
