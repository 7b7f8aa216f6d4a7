import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { ArgsOf, Read, ReplyOf } from '../../contract/endpoint.ts';
import { useApi } from './api-context.ts';
import { keyOf } from './kept.ts';

/** What is read to be believed is never an old one. */
export const NEVER_OLD = { staleTime: 0 } as const;

/** The page holds what somebody fills in: it is not replaced under their hands. */
export const UNDER_A_FORM = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/** While the next answer is on its way the last one stays. */
export const KEEPS_THE_LAST = { placeholderData: keepPreviousData } as const;

/** Asked again each moment while what is told is still on its way. */
export const EACH_MOMENT = { refetchInterval: 700, ...NEVER_OLD } as const;

/** Long work, which the server stops once no page shows it any longer. */
export const STOPS_WHEN_LEFT = { meta: { stopsWhenLeft: true }, ...NEVER_OLD } as const;

type How =
  | typeof STOPS_WHEN_LEFT
  | typeof NEVER_OLD
  | typeof EACH_MOMENT
  | typeof UNDER_A_FORM
  | typeof KEEPS_THE_LAST;

/** What a read endpoint tells; nothing is asked while there are no arguments. */
export function useRead<Of extends Read>(
  endpoint: Of,
  args: ArgsOf<Of> | undefined,
  how?: How,
): UseQueryResult<ReplyOf<Of>> {
  const api = useApi();
  return useQuery<ReplyOf<Of>>({
    queryKey: args ? keyOf(endpoint, args) : [endpoint.id],
    // The library aborts a query that no page shows where its signal was looked at, and only there.
    queryFn: args
      ? (asked) => api.read(endpoint, args, asked.meta?.['stopsWhenLeft'] ? asked.signal : undefined)
      : skipToken,
    ...how,
  });
}
