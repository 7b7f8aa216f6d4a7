import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BodyOf, ParamsOf, ReplyOf, Write } from '../../contract/endpoint.ts';
import type { Args } from './address-of.ts';
import { useApi } from './api-context.ts';
import { asApiError } from './api-error.ts';
import { readAgain, takeInWritten } from './kept.ts';

/** A form that carries its own id may be sent again when the network broke: sending it twice stores it once. */
const retriesOfForm = (count: number, error: Error): boolean =>
  count < 2 && navigator.onLine && asApiError(error).failure === 'unreachable';

/** Sends to a write endpoint that is known only once something is pressed, and takes in what it brought. */
export function useSend() {
  const api = useApi();
  const cache = useQueryClient();
  return async <Of extends Write>(
    endpoint: Of,
    params: ParamsOf<Of>,
    body: BodyOf<Of>,
    onWritten?: (reply: ReplyOf<Of>, body: BodyOf<Of>) => void,
  ): Promise<ReplyOf<Of>> => {
    const written = await api.write(endpoint, params, body);
    onWritten?.(written.reply, body);
    takeInWritten(cache, endpoint, params as Args, written);
    return written.reply;
  };
}

/**
 * Sends to a write endpoint. `onWritten` runs before anything is read again, so that a page may put in place what it knows
 * already.
 */
export function useWrite<Of extends Write>(
  endpoint: Of,
  params: ParamsOf<Of>,
  onWritten?: (reply: ReplyOf<Of>, body: BodyOf<Of>) => void,
): UseMutationResult<ReplyOf<Of>, Error, BodyOf<Of>> {
  const send = useSend();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<Of>) => send(endpoint, params, body, onWritten),
    retry: endpoint.isSafeTwice ? retriesOfForm : false,
    onError: (error) => {
      if (asApiError(error).code === 'changed-meanwhile') readAgain(cache, endpoint, params as Args);
    },
  });
}
