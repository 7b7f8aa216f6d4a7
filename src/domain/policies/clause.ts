/** The sentence of a policy that a rule rests on. */
export interface Clause {
  readonly document: string;
  readonly section: string;
  /** Line of the policy's text, from 1. */
  readonly line: number;
  /** At most 20 of its words. */
  readonly quote: string;
}
