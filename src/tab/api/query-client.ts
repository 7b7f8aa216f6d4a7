import { QueryClient } from '@tanstack/react-query';
import { asApiError, isPassing } from './api-error.ts';

const RETRIES = 2;
const FRESH_MILLISECONDS = 30_000;

/** Nobody looks at a page on its way for longer than this: it says what is the matter instead. */
const LONGEST_WAIT_SECONDS = 5;

const secondsAsked = (error: unknown): number => asApiError(error).retryAfterSeconds ?? 0;

/**
 * When a read that failed is tried again by itself, as the server asked for it: whoever leaves the page open need not press
 * anything. False: never.
 */
const readAgainAfter = (error: unknown): number | false =>
  isPassing(error) && secondsAsked(error) > 0 && secondsAsked(error) * 1000;

/** Reads are tried three times at most; writes decide for themselves (`retriesOfForm`). */
export function createQueryClient(retryDelayMilliseconds = 500): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < RETRIES && isPassing(error) && secondsAsked(error) <= LONGEST_WAIT_SECONDS,
        retryDelay: (count, error) =>
          Math.max(retryDelayMilliseconds * 2 ** count, secondsAsked(error) * 1000),
        refetchInterval: ({ state }) => state.status === 'error' && readAgainAfter(state.error),
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
