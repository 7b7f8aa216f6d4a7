import type { CivilDate } from '../cycles/civil-date.ts';
import { invariant } from '../invariant.ts';
import type { letOffWords } from './let-off-words.ts';
import { messageOf } from '../message.ts';
import type { Facts } from '../requirements/shared/define-requirement.ts';
import type { Verdict } from '../requirements/shared/verdict.ts';
import { UNSAID } from '../requirements/shared/verdict.ts';
import { covers } from '../case/case.ts';
import type { Owed, Rule } from '../rule-books/rule-book.ts';

const message = messageOf<typeof letOffWords>();

/** What one person's requirements are judged on, on one day. */
export interface SharedFacts extends Facts {
  /** What the person owes of each rule, by the rule's place. */
  readonly owed: readonly Owed[];
  /** Takes the days inside a verdict after which it may differ; left out when nobody looks ahead. */
  readonly noteDay: ((day: CivilDate) => void) | undefined;
}

/** Why the person owes nothing: the rule is not for them, or they were let off. */
function whyNotOwed({ requirement }: Rule, owed: Owed, { person, asOf }: SharedFacts) {
  if (owed.because) return owed.because;
  if (person.waivers.length === 0) return undefined;
  const waiver = person.waivers.find((each) => each.requirement === requirement.key && covers(each, asOf));
  return waiver && message('not-covered.waived', { reason: waiver.reason, approvedBy: waiver.approvedBy });
}

/** The kind's own answer, before obligation and leave soften it. */
export function verdictOn(rule: Rule, shared: SharedFacts): Verdict {
  const { requirement, kind, place } = rule;
  const owed = shared.owed[place];
  invariant(owed, `${requirement.key} is a rule of ${shared.policy.id}`);
  const because = whyNotOwed(rule, owed, shared);
  if (because) {
    const { amounts, countedEvidence, uncountedEvidence } = kind.tally(owed.parameters, shared);
    return { ...UNSAID, status: 'not-applicable', because, amounts, countedEvidence, uncountedEvidence };
  }
  const verdict = kind.evaluate(owed.parameters, shared, requirement);
  if (shared.noteDay) verdict.mayChangeAfter.forEach(shared.noteDay);
  return verdict;
}
