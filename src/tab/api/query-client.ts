import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-error.ts';

const RETRIES = 2;
const FRESH_MILLISECONDS = 30_000;

/** Reads are tried three times at most; writes decide for themselves (`retriesOfForm`). */
export function createQueryClient(retryDelayMilliseconds = 500): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) => count < RETRIES && isPassing(error),
        retryDelay: (count) => retryDelayMilliseconds * 2 ** count,
        staleTime: FRESH_MILLISECONDS,
        // The browser's idea of being offline is only a hint: a call that fails says so itself.
        networkMode: 'always',
      },
      mutations: {
        retry: false,
        retryDelay: (count) => retryDelayMilliseconds * 2 ** count,
        networkMode: 'always',
      },
    },
  });
}
