import type { Lease } from '../ports/lease.ts';
import type { Blobs } from './blob-container.ts';
import { refusedWith } from './blob-container.ts';

const MISSING = 404;
const TAKEN = 409;
const NOT_AS_ASKED = 412;

const isTaken = (error: unknown): boolean => [TAKEN, NOT_AS_ASKED].includes(refusedWith(error) ?? 0);

/**
 * A lease on a blob of that name, made when it is first wanted (Azure docs: Lease Blob; 15 to 60 seconds). Taking it under
 * one's own id while one has it makes it last anew, so that a lost answer does no harm.
 */
export function blobLease({ container, ask }: Blobs, name: string, seconds: number): Lease {
  const blob = container.getBlockBlobClient(name);
  const client = blob.getBlobLeaseClient();

  const acquire = () => ask((abortSignal) => client.acquireLease(seconds, { abortSignal }));

  /** Somebody else may be doing the same: whoever comes second finds it made. */
  async function make(): Promise<void> {
    await ask((abortSignal) => container.createIfNotExists({ abortSignal }));
    try {
      await ask((abortSignal) => blob.upload('', 0, { abortSignal, conditions: { ifNoneMatch: '*' } }));
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }

  async function unlessTaken(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }

  return {
    seconds,
    async take() {
      try {
        return await unlessTaken(acquire);
      } catch (error) {
        if (refusedWith(error) !== MISSING) throw error;
        await make();
        return unlessTaken(acquire);
      }
    },
    async renew() {
      try {
        return await unlessTaken(() => ask((abortSignal) => client.renewLease({ abortSignal })));
      } catch (error) {
        // The blob is gone, and the lease with it: anybody may make it again.
        if (refusedWith(error) === MISSING) return false;
        throw error;
      }
    },
    async release() {
      await unlessTaken(() => ask((abortSignal) => client.releaseLease({ abortSignal })));
    },
  };
}
