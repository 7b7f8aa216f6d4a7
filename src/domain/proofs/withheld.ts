import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import type { proofWords } from './proof-words.ts';
import { messageOf } from '../message.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Proof } from './proof.ts';

const message = messageOf<typeof proofWords>();

/** Evidence about a person that a reader of their record may not read: that it counts is theirs to know, its day is not. */
export interface Withheld {
  readonly ids: ReadonlySet<string>;
  readonly days: ReadonlySet<CivilDate>;
}

/** A sentence that says a withheld day says instead that there is one. */
const WITHHELD = 'proof.withheld';

const withoutDays = (sentence: Message, { days }: Withheld): Message =>
  Object.values(sentence.values).some((value) => typeof value === 'string' && days.has(value as CivilDate))
    ? message(WITHHELD)
    : sentence;

/** Whether a verdict looked at any of it: another verdict may name the same day for a reason of its own. */
const looksAt = ({ countedEvidence, uncountedEvidence, asksFor }: Outcome, { ids }: Withheld): boolean =>
  [...countedEvidence, ...uncountedEvidence].some(({ id }) => ids.has(id)) ||
  asksFor?.type === 'review' ||
  asksFor?.type === 'observation';

/** An outcome as somebody reads it who may not read all that it rests on. */
export function outcomeAsRead(outcome: Outcome, withheld: Withheld): Outcome {
  if (withheld.ids.size === 0 || !looksAt(outcome, withheld)) return outcome;
  return {
    ...outcome,
    because: withoutDays(outcome.because, withheld),
    next: outcome.next && withoutDays(outcome.next, withheld),
    uncountedEvidence: outcome.uncountedEvidence.map((each) =>
      withheld.ids.has(each.id) ? { ...each, reason: withoutDays(each.reason, withheld) } : each,
    ),
  };
}

type Uncounted = Proof['uncounted'][number];

/** A piece of evidence without its day, where that is withheld. */
export const uncountedAsRead = (each: Uncounted, withheld: Withheld): Uncounted =>
  withheld.ids.has(each.id) ? { ...each, on: undefined, reason: withoutDays(each.reason, withheld) } : each;

/** A proof as somebody reads it who may not read all that it rests on. */
export function proofAsRead(proof: Proof, withheld: Withheld): Proof {
  return {
    ...proof,
    outcome: outcomeAsRead(proof.outcome, withheld),
    counted: proof.counted.map((each) => (withheld.ids.has(each.id) ? { ...each, on: undefined } : each)),
    uncounted: proof.uncounted.map((each) => uncountedAsRead(each, withheld)),
  };
}
