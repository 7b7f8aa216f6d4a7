import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { RestError } from '@azure/storage-blob';
import type { Blobs } from '../../../src/blobs/blob-container.ts';

type Container = Blobs['container'];

interface Conditions {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
}

interface Options {
  readonly conditions?: Conditions | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

interface Blob {
  content: Buffer;
  metadata: Readonly<Record<string, string>>;
  etag: string;
  lease?: { readonly id: string; readonly until: number } | undefined;
}

/** How a call reaches the storage: when and if whoever tests lets it. */
export type ReachBlobs = <Value>(what: string, work: () => Value | Promise<Value>) => Promise<Value>;
/** What comes of a blob's content on its way to the server. */
export type Downloaded = (content: Buffer) => Readable;

const refused = (statusCode: number, code: string) => new RestError(code, { code, statusCode });
/** Azure takes its time to delete a container; until then it answers that it is doing so (Azure docs: Delete Container). */
const CALLS_WHILE_BEING_DELETED = 6;

/** One container kept in memory, with Azure's answers (Azure docs: Lease Blob, conditional headers, Put Block List). */
export class StandInBlobs {
  readonly #now: () => number;
  #blobs = new Map<string, Blob>();
  #changes = 0;
  #leases = 0;
  #isThere = false;
  #callsUntilGone = 0;

  /** @param now milliseconds that only go forward */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** With everything in it. */
  drop(): void {
    if (!this.#isThere) return;
    this.#blobs = new Map();
    this.#isThere = false;
    this.#callsUntilGone = CALLS_WHILE_BEING_DELETED;
  }

  /** Makes another of a blob, as somebody does who has a key of the storage; false where there is none. */
  change(name: string, work: (blob: Pick<Blob, 'content' | 'metadata'>) => Partial<Blob>): boolean {
    const held = this.#blobs.get(name);
    if (held) this.#put(name, { ...held, ...work(held) });
    return held !== undefined;
  }

  metadataOf(name: string): Readonly<Record<string, string>> | undefined {
    return this.#blobs.get(name)?.metadata;
  }

  /** As one process is connected to it: what the product asks of `ContainerClient`, and nothing else. */
  client(reach: ReachBlobs, downloaded: Downloaded): Container {
    const container = {
      createIfNotExists: () => reach('create container', () => this.#create()),
      getBlockBlobClient: (name: string) => this.#blob(name, reach, downloaded),
    };
    return container as unknown as Container;
  }

  #blob(name: string, reach: ReachBlobs, downloaded: Downloaded) {
    return {
      upload: (text: string, _length: number, { conditions }: Options = {}) =>
        reach(`upload ${name}`, () => this.#upload(name, Buffer.from(text), { conditions })),
      uploadStream: (stream: Readable, _size: number, _most: number, { metadata }: Options = {}) =>
        reach(`upload ${name}`, async () => this.#upload(name, await buffer(stream), { metadata })),
      getProperties: () =>
        reach(`look at ${name}`, () => {
          const { etag, metadata } = this.#mustHave(name);
          return { etag, metadata };
        }),
      download: (_from: number, _count: undefined, { conditions }: Options = {}) =>
        reach(`download ${name}`, () => {
          const { content, etag } = this.#mustHave(name);
          if (conditions?.ifMatch !== undefined && conditions.ifMatch !== etag)
            throw refused(412, 'ConditionNotMet');
          return { readableStreamBody: downloaded(content) };
        }),
      getBlobLeaseClient: () => this.#lease(name, reach),
    };
  }

  #lease(name: string, reach: ReachBlobs) {
    const id = `lease-${(this.#leases += 1)}`;
    const isHeld = ({ lease }: Blob) => lease !== undefined && lease.until > this.#now();
    const mine = (): Blob => {
      const blob = this.#mustHave(name);
      if (blob.lease?.id !== id) throw refused(409, 'LeaseIdMismatchWithLeaseOperation');
      return blob;
    };
    let lasts = 0;
    const begin = (blob: Blob) => {
      blob.lease = { id, until: this.#now() + lasts };
      return { leaseId: id };
    };
    return {
      acquireLease: (seconds: number) =>
        reach('take the lease', () => {
          const blob = this.#mustHave(name);
          if (isHeld(blob) && blob.lease?.id !== id) throw refused(409, 'LeaseAlreadyPresent');
          lasts = seconds * 1000;
          return begin(blob);
        }),
      // One that ran out may be renewed while nobody else took it (Azure docs: Lease Blob, outcomes).
      renewLease: () => reach('renew the lease', () => begin(mine())),
      releaseLease: () =>
        reach('release the lease', () => {
          mine().lease = undefined;
          return {};
        }),
    };
  }

  #create() {
    if (this.#callsUntilGone > 0) {
      this.#callsUntilGone -= 1;
      throw refused(409, 'ContainerBeingDeleted');
    }
    this.#isThere = true;
    return { succeeded: true };
  }

  #mustBeThere(): void {
    if (this.#isThere) return;
    // While it is being deleted reading and writing are refused as of one that is not there.
    throw refused(404, 'ContainerNotFound');
  }

  #mustHave(name: string): Blob {
    this.#mustBeThere();
    const blob = this.#blobs.get(name);
    if (!blob) throw refused(404, 'BlobNotFound');
    return blob;
  }

  #put(name: string, { content, metadata, lease }: Omit<Blob, 'etag'>): string {
    this.#changes += 1;
    const etag = `"0x${this.#changes.toString(16)}"`;
    this.#blobs.set(name, { content, metadata, lease, etag });
    return etag;
  }

  #upload(name: string, content: Buffer, { conditions, metadata }: Options) {
    this.#mustBeThere();
    const held = this.#blobs.get(name);
    if (conditions?.ifNoneMatch === '*' && held) throw refused(409, 'BlobAlreadyExists');
    if (conditions?.ifMatch !== undefined && conditions.ifMatch !== held?.etag)
      throw refused(412, 'ConditionNotMet');
    if (held?.lease && held.lease.until > this.#now()) throw refused(412, 'LeaseIdMissing');
    return { etag: this.#put(name, { content, metadata: metadata ?? {}, lease: undefined }) };
  }
}
