/** What a handler decided to answer; written to the wire in one place so that faults can strike it there. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; nothing is sent when undefined. */
  readonly body?: unknown;
}
