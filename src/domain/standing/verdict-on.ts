import type { CivilDate } from '../cycles/civil-date.ts';
import { invariant } from '../invariant.ts';
import { message } from '../message.ts';
import type { Facts, NestedVerdict, Verdict } from '../requirements/define-requirement.ts';
import { covers } from './case.ts';
import type { Owed, Rule } from './rule.ts';
import { owedBy, rulesOf } from './rule.ts';

/** What the facts of every requirement of one person on one day have in common. */
export interface SharedFacts extends Omit<Facts, 'requirement'> {
  /** Takes the days inside a verdict after which it may differ; left out when nobody looks ahead. */
  readonly noteDay?: ((day: CivilDate) => void) | undefined;
}

/** Why the person owes nothing: the rule is not for them, or they were let off. */
function whyNotOwed({ requirement }: Rule, owed: Owed, { person, asOf }: SharedFacts) {
  if (!owed.covered) return owed.because;
  if (person.waivers.length === 0) return undefined;
  const waiver = person.waivers.find((each) => each.requirement === requirement.key && covers(each, asOf));
  return waiver && message('not-covered.waived', { reason: waiver.reason, approvedBy: waiver.approvedBy });
}

/** The verdict of a rule that another rule names. */
export function nestedVerdict(key: string, shared: SharedFacts): NestedVerdict {
  const rule = rulesOf(shared.policy).byKey.get(key);
  invariant(rule, `${key} is a requirement or part of ${shared.policy.id}`);
  const owed = owedBy(rule, shared.person, shared.roles);
  const verdict = verdictOn(rule, shared);
  if (verdict.dueOn) shared.noteDay?.(verdict.dueOn);
  return {
    requirement: rule.requirement,
    parameters: owed.covered ? owed.parameters : undefined,
    verdict,
  };
}

/** The kind's own answer, before obligation and leave soften it. */
export function verdictOn(rule: Rule, shared: SharedFacts): Verdict {
  const { requirement, kind } = rule;
  const facts: Facts = {
    policy: shared.policy,
    requirement,
    asOf: shared.asOf,
    knownOn: shared.knownOn,
    cycle: shared.cycle,
    terms: shared.terms,
    person: shared.person,
    roles: shared.roles,
    evidence: shared.evidence,
    leave: shared.leave,
    verdictOf: shared.verdictOf,
  };
  const owed = owedBy(rule, shared.person, shared.roles);
  const because = whyNotOwed(rule, owed, shared);
  if (because) {
    const parameters = owed.covered ? owed.parameters : requirement.parameters;
    return { ...kind.tally(parameters, facts), status: 'not-applicable', because };
  }
  const verdict = kind.evaluate(owed.covered ? owed.parameters : requirement.parameters, facts);
  if (shared.noteDay && verdict.mayChangeAfter) verdict.mayChangeAfter.forEach(shared.noteDay);
  return verdict;
}
