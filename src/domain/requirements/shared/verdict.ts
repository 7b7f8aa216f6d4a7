import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import { message } from '../../message.ts';
import type {
  CountedEvidence,
  EvidenceSought,
  Outcome,
  Status,
  UncountedEvidence,
} from '../../outcomes/outcome.ts';

/** What counting rules count, in the outcome's unit. */
interface Amounts {
  readonly unit: string;
  /** Null: the rule sets no amount. */
  readonly required: number | null;
  readonly counted: number;
}

/** A kind's answer; the engine adds what it can tell by itself. */
export interface Verdict {
  readonly status: Status;
  readonly because: Message;
  /** The cheapest next step; null when nothing is to be done. */
  readonly next: Message | null;
  /** The date that decides. */
  readonly dueOn: CivilDate | null;
  readonly amounts: Amounts | null;
  /** The days over which the amount is gathered, of those that the person is here; null where the rule counts none. */
  readonly over: Outcome['over'];
  readonly level: Outcome['level'];
  readonly onTime: boolean | null;
  readonly parts: Outcome['parts'];
  readonly asksFor: EvidenceSought | null;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
  /** Further days whose passing may change the verdict; `dueOn` and every date of the case are looked at anyway. */
  readonly mayChangeAfter: readonly CivilDate[];
}

const NOTHING: readonly never[] = [];

const EMPTY: Verdict = {
  status: 'not-applicable',
  because: message(''),
  next: null,
  dueOn: null,
  amounts: null,
  over: null,
  level: null,
  onTime: null,
  parts: NOTHING,
  asksFor: null,
  countedEvidence: NOTHING,
  uncountedEvidence: NOTHING,
  mayChangeAfter: NOTHING,
};

/**
 * What a verdict leaves unsaid. Every verdict begins with it, `{ ...UNSAID, status, because }`: so all are objects of one
 * shape, whatever the kind, and the engine reads their fields without looking each one up (V8: "Fast properties").
 */
export const UNSAID: Omit<Verdict, 'status' | 'because'> = EMPTY;
