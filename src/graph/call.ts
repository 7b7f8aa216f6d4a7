/** What one call brings along through the middleware. A class, because the Graph client finds it by its constructor. */
export class Call {
  /** False: sent once, whatever comes back; only a 401, which changes nothing, is answered with a fresh token. */
  readonly isRepeatable: boolean;
  /** On the monotonic clock, in milliseconds: everything, waiting included, ends before it. */
  readonly deadlineAt: number;
  /** Aborted at the deadline, or by the caller. */
  readonly signal: AbortSignal;
  /** Sent as it stands instead of what the client made of it: a `nextLink` is opaque. */
  readonly link: string | undefined;
  answer: GraphAnswer | undefined;
  /** Kept here because the client would wrap it in an error of its own and lose its cause. */
  failure: unknown;

  constructor(details: Pick<Call, 'isRepeatable' | 'deadlineAt' | 'signal' | 'link'>) {
    this.isRepeatable = details.isRepeatable;
    this.deadlineAt = details.deadlineAt;
    this.signal = details.signal;
    this.link = details.link;
  }
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined when the answer had no body. */
  readonly body: unknown;
}

/** A request on its way through the middleware. */
export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly call: Call;
}

/** Sends a request and gives the answer, whatever its status; throws a `GraphFault` when there is none. */
export type Send = (outgoing: Outgoing) => Promise<GraphAnswer>;
