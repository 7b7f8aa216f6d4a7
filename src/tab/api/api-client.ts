import type { ArgsOf, BodyOf, ParamsOf, Read, ReplyOf, Write } from '../../contract/endpoint.ts';
import type { Fact } from '../../domain/rows/fact.ts';
import type { Args } from './address-of.ts';
import { endpointAddress } from './address-of.ts';
import type { ApiSettings, Reader } from './send.ts';
import { createSend } from './send.ts';

/** What a write brought, and which facts it changed. */
export interface WrittenReply<Reply> {
  readonly reply: Reply;
  readonly changed: readonly Fact[];
}

/** Every call that the tab makes, typed by its endpoint. */
export interface ApiClient {
  /** `signal`: aborted once nobody waits for the reply. */
  read<Of extends Read>(endpoint: Of, args: ArgsOf<Of>, signal?: AbortSignal): Promise<ReplyOf<Of>>;
  /** What an endpoint gives that gives bytes. */
  file(endpoint: Read, args: Args, signal?: AbortSignal): Promise<Blob>;
  write<Of extends Write>(
    endpoint: Of,
    params: ParamsOf<Of>,
    body: BodyOf<Of>,
  ): Promise<WrittenReply<ReplyOf<Of>>>;
}

export function createApiClient(settings: ApiSettings): ApiClient {
  const send = createSend(settings);
  return {
    async read<Of extends Read>(endpoint: Of, args: ArgsOf<Of>, signal?: AbortSignal) {
      const address = endpointAddress(endpoint, args as Args);
      return (await send({ method: 'GET', address, reply: readerOf(endpoint), signal })).reply;
    },
    async file(endpoint, args, signal) {
      const address = endpointAddress(endpoint, args);
      return (await send({ method: 'GET', address, reply: A_FILE, isFile: true, signal })).reply;
    },
    write<Of extends Write>(endpoint: Of, params: ParamsOf<Of>, body: BodyOf<Of>) {
      const address = endpointAddress(endpoint, params as Args);
      return send({ method: 'POST', address, body, reply: readerOf(endpoint) });
    },
  };
}

const A_FILE: Reader<Blob> = {
  safeParse: (input) =>
    input instanceof Blob
      ? { success: true, data: input }
      : { success: false, error: new Error('The answer is no file.') },
};

/** A schema's output is lost where the schema is known by its endpoint's type alone. */
const readerOf = <Of extends Read | Write>(endpoint: Of) => endpoint.reply as Reader<ReplyOf<Of>>;
