import type { Recorded } from '../evidence/recorded.ts';

/** How a goal gets on, by the person or by who answers for them. Evidence. */
export interface GoalNote extends Recorded {
  readonly key: string;
  readonly personOid: string;
  readonly goal: string;
  readonly text: string;
}
