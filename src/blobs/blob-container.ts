import type { ContainerClient } from '@azure/storage-blob';
import { BlobServiceClient, RestError } from '@azure/storage-blob';

const CONTAINER = 'cpd-companion';

/** What is small is answered in milliseconds; a lease must not wait for an answer until it has run out. */
const DEADLINE_MILLISECONDS = 10_000;

export interface BlobConnection {
  readonly connectionString: string;
  /** Another for each test; the product has one. */
  readonly container?: string;
  /** Told the HTTP status of every answer. */
  readonly onAnswer?: (status: number) => void;
  /** Told of every request that was not answered. */
  readonly onNoAnswer?: () => void;
}

/** The one container of the product, and how it is asked. */
export interface Blobs {
  readonly container: ContainerClient;
  /** Asks once, for ten seconds unless told otherwise: who asks decides what a failure means. */
  readonly ask: <Value>(
    work: (abortSignal: AbortSignal) => Promise<Value>,
    milliseconds?: number,
  ) => Promise<Value>;
}

/** The status that the storage refused with; undefined for a fault. */
export const refusedWith = (error: unknown): number | undefined =>
  error instanceof RestError ? error.statusCode : undefined;

export function connectBlobs({
  connectionString,
  container = CONTAINER,
  onAnswer,
  onNoAnswer,
}: BlobConnection): Blobs {
  const service = BlobServiceClient.fromConnectionString(connectionString, { retryOptions: { maxTries: 1 } });
  return {
    container: service.getContainerClient(container),
    async ask(work, milliseconds = DEADLINE_MILLISECONDS) {
      try {
        const value = await work(AbortSignal.timeout(milliseconds));
        onAnswer?.(200);
        return value;
      } catch (error) {
        const status = refusedWith(error);
        if (status === undefined) onNoAnswer?.();
        else onAnswer?.(status);
        throw error;
      }
    },
  };
}
