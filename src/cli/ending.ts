/** What a command prints and how it ends. */
export interface Ending {
  /** 0: it did what was asked; 2: the input is not of its form. */
  readonly exitCode: 0 | 2;
  readonly output: Iterable<string>;
  readonly errors: readonly string[];
}

/** Nothing on standard output, and every problem on standard error. */
export const refused = (errors: readonly string[]): Ending => ({ exitCode: 2, output: [], errors });
