import type { ChangeMark } from '../ports/change-mark.ts';
import type { Blobs } from './blob-container.ts';
import { refusedWith } from './blob-container.ts';

const MISSING = 404;
const OTHERWISE = [409, 412];

/** An empty blob of that name: its etag is another after each upload (Azure docs: conditional headers). */
export function blobChangeMark({ container, ask }: Blobs, name: string): ChangeMark {
  const blob = container.getBlockBlobClient(name);

  async function upload(seen: string | undefined): Promise<string | undefined> {
    const conditions = seen === undefined ? { ifNoneMatch: '*' } : { ifMatch: seen };
    try {
      return (await ask((abortSignal) => blob.upload('', 0, { abortSignal, conditions }))).etag;
    } catch (error) {
      if (OTHERWISE.includes(refusedWith(error) ?? 0)) return undefined;
      throw error;
    }
  }

  return {
    async read() {
      try {
        return (await ask((abortSignal) => blob.getProperties({ abortSignal }))).etag;
      } catch (error) {
        if (refusedWith(error) === MISSING) return undefined;
        throw error;
      }
    },
    async change(seen) {
      try {
        return await upload(seen);
      } catch (error) {
        if (refusedWith(error) !== MISSING) throw error;
        await ask((abortSignal) => container.createIfNotExists({ abortSignal }));
        return upload(seen);
      }
    },
  };
}
