import { createHash } from 'node:crypto';
import type { EvidenceStore, FilePlace, Upload } from '../../src/ports/evidence-store.ts';

export interface MemoryEvidenceStore extends EvidenceStore {
  /** As the service’s scan would mark it. */
  readonly markMalicious: (key: string) => void;
  /** As if somebody had exchanged it in the library. */
  readonly exchange: (key: string, bytes: Uint8Array) => void;
  /** Keys of what lies there. */
  readonly keys: () => readonly string[];
  /** Everything that was begun or lies there, to be compared with what is kept after. */
  readonly kept: () => readonly (readonly [string, number])[];
}

const UNIT_BYTES = 320 * 1024;

interface Begun {
  readonly place: FilePlace;
  readonly total: number;
  bytes: Buffer;
}

/** A library in memory, which takes ranges as SharePoint does. */
export function memoryEvidenceStore(): MemoryEvidenceStore {
  const uploads = new Map<Upload, Begun>();
  const files = new Map<string, Uint8Array>();
  const malicious = new Set<string>();
  const nameOf = ({ personOid, key }: FilePlace) => `${personOid}/${key}`;
  const found = (place: FilePlace, upload: Upload): Begun | undefined => {
    const begun = uploads.get(upload);
    return begun && nameOf(begun.place) === nameOf(place) ? begun : undefined;
  };
  let begunSoFar = 0;
  return {
    rangeUnitBytes: UNIT_BYTES,
    begin(place, total) {
      begunSoFar += 1;
      const upload = `upload-${begunSoFar}`;
      uploads.set(upload, { place, total, bytes: Buffer.alloc(0) });
      return Promise.resolve(upload);
    },
    nextOf: (place, upload) => Promise.resolve(found(place, upload)?.bytes.length),
    append(place, upload, { start, bytes }) {
      const begun = found(place, upload);
      if (!begun) return Promise.resolve('gone');
      const isLast = start + bytes.length === begun.total;
      if (start === begun.bytes.length && (isLast || bytes.length % UNIT_BYTES === 0))
        begun.bytes = Buffer.concat([begun.bytes, bytes]);
      if (begun.bytes.length < begun.total) return Promise.resolve({ next: begun.bytes.length });
      files.set(nameOf(place), begun.bytes);
      uploads.delete(upload);
      return Promise.resolve('whole');
    },
    read(place) {
      const bytes = files.get(nameOf(place));
      if (!bytes) return Promise.resolve('missing');
      if (malicious.has(place.key)) return Promise.resolve('malicious');
      return Promise.resolve({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
    },
    remove(place) {
      files.delete(nameOf(place));
      return Promise.resolve();
    },
    markMalicious: (key) => {
      malicious.add(key);
    },
    exchange(key, bytes) {
      for (const name of files.keys()) if (name.endsWith(key)) files.set(name, bytes);
    },
    kept: () => [
      ...[...uploads].map(([upload, { bytes }]) => [upload, bytes.length] as const),
      ...[...files].map(([name, bytes]) => [name, bytes.length] as const),
    ],
    keys: () => [...files.keys()].map((name) => name.split('/')[1] ?? ''),
  };
}
