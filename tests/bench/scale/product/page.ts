export interface Answered {
  readonly status: number;
  readonly text: string;
  /** From before it was sent until all of the answer was here. */
  readonly milliseconds: number;
  readonly body: () => Record<string, unknown>;
}

/** Something that people open or send, asked for the n-th time by somebody. */
export interface Page {
  readonly name: string;
  readonly ask: (turn: number) => Promise<Answered>;
}
