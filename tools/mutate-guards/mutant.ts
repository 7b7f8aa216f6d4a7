/** A guard taken out of the product: the text that stands there once, and what stands there without the guard. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly guard: string;
  readonly without: string;
  /** A pattern of the test files that must notice, in jest's project `server` where no other is named. */
  readonly tests: string;
  readonly project?: 'server' | 'domain';
}
