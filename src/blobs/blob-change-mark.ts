import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { ChangeMark, SeenMark, WrittenLists } from '../ports/change-mark.ts';
import { withWritten } from '../ports/change-mark.ts';
import type { Blobs } from './blob-container.ts';
import { refusedWith } from './blob-container.ts';

const MISSING = 404;
const OTHERWISE = [409, 412];

const Written = z.object({
  since: z.string(),
  times: z.record(z.string(), z.number()),
});

/** What an earlier release wrote, or somebody else, says nothing of lists. */
function writtenIn(metadata: Readonly<Record<string, string>> | undefined): WrittenLists | undefined {
  try {
    return Written.parse(JSON.parse(metadata?.['written'] ?? ''));
  } catch {
    return undefined;
  }
}

/**
 * An empty blob of that name: its etag is another after each upload (Azure docs: conditional headers), and what was written is
 * in its metadata.
 */
export function blobChangeMark({ container, ask }: Blobs, name: string): ChangeMark {
  const blob = container.getBlockBlobClient(name);

  async function upload(seen: SeenMark | undefined, lists: readonly string[]): Promise<SeenMark | undefined> {
    const conditions = seen === undefined ? { ifNoneMatch: '*' } : { ifMatch: seen.version };
    const written = withWritten(seen, lists, randomUUID());
    const metadata = { written: JSON.stringify(written) };
    try {
      const { etag } = await ask((abortSignal) => blob.upload('', 0, { abortSignal, conditions, metadata }));
      return etag === undefined ? undefined : { version: etag, written };
    } catch (error) {
      if (OTHERWISE.includes(refusedWith(error) ?? 0)) return undefined;
      throw error;
    }
  }

  return {
    async read() {
      try {
        const { etag, metadata } = await ask((abortSignal) => blob.getProperties({ abortSignal }));
        return etag === undefined ? undefined : { version: etag, written: writtenIn(metadata) };
      } catch (error) {
        if (refusedWith(error) === MISSING) return undefined;
        throw error;
      }
    },
    async change(seen, lists) {
      try {
        return await upload(seen, lists);
      } catch (error) {
        if (refusedWith(error) !== MISSING) throw error;
        await ask((abortSignal) => container.createIfNotExists({ abortSignal }));
        return upload(seen, lists);
      }
    },
  };
}
