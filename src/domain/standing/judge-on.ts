import { daysFrom } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { cycleHolding } from '../cycles/cycle.ts';
import { invariant } from '../invariant.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import { halfUp } from '../requirements/amounts.ts';
import type { Facts, RequirementKind, Verdict } from '../requirements/define-requirement.ts';
import { findRequirementKind } from '../requirements/index.ts';
import { whyNotCovered } from './applicability.ts';
import type { Case } from './case.ts';
import type { Outcome, Standing, Status } from './outcome.ts';

function verdictOn(requirement: PolicyRequirement, kind: RequirementKind, facts: Facts): Verdict {
  const because = whyNotCovered(requirement.appliesTo, facts.person);
  if (because) return { ...kind.tally(requirement.parameters, facts), status: 'not-applicable', because };
  return kind.evaluate(requirement.parameters, facts);
}

/** A recommendation is met or recommended: it is never due, and nobody is late with it. */
const softened = (status: Status, obligation: PolicyRequirement['obligation']): Status =>
  obligation === 'required' || status === 'met' || status === 'not-applicable' || status === 'paused'
    ? status
    : 'recommended';

function outcomeOf(requirement: PolicyRequirement, facts: Facts): Outcome {
  const kind = findRequirementKind(requirement.kind);
  invariant(kind, `${requirement.kind} is a requirement kind`);
  const verdict = verdictOn(requirement, kind, facts);
  const status = softened(verdict.status, requirement.obligation);
  const dueOn = status === 'not-applicable' ? null : (verdict.dueOn ?? null);
  const required = verdict.amounts?.required ?? null;
  return {
    requirement: requirement.key,
    title: requirement.title,
    kind: requirement.kind,
    obligation: requirement.obligation,
    status,
    unit: verdict.amounts?.unit ?? null,
    required,
    counted: verdict.amounts?.counted ?? null,
    missing: verdict.amounts ? halfUp(Math.max(0, (required ?? 0) - verdict.amounts.counted)) : null,
    level: verdict.level ?? null,
    onTime: verdict.onTime ?? null,
    dueOn,
    daysToDue: dueOn && daysFrom(facts.asOf, dueOn),
    parts: verdict.parts ?? [],
    countedEvidence: verdict.countedEvidence ?? [],
    uncountedEvidence: verdict.uncountedEvidence ?? [],
    asksFor: verdict.asksFor ?? null,
    clause: requirement.clause,
    interpretation: requirement.interpretation?.reading ?? null,
    because: verdict.because,
    next: verdict.next ?? null,
  };
}

/** Taken over the required outcomes alone. */
function overallOf(outcomes: readonly Outcome[]): Standing['overall'] {
  const statuses = new Set(
    outcomes.filter(({ obligation }) => obligation === 'required').map(({ status }) => status),
  );
  if (statuses.has('overdue') || statuses.has('expired')) return 'non-compliant';
  return statuses.has('due') ? 'action-needed' : 'compliant';
}

/** The cycle given stands as it is, also when `asOf` lies outside it. */
const cycleOf = (policy: Policy, theCase: Case): Cycle =>
  theCase.cycle ?? cycleHolding(policy.cycle, theCase.asOf);

export type StandingOnDay = Omit<Standing, 'changesOn'>;

/** The standing on `asOf` alone, without looking ahead. */
export function judgeOn(policy: Policy, theCase: Case): StandingOnDay {
  const { asOf, person, evidence } = theCase;
  const cycle = cycleOf(policy, theCase);
  const outcomes = policy.requirements.map((requirement) =>
    outcomeOf(requirement, { policy, requirement, asOf, cycle, person, evidence }),
  );
  return {
    policy: policy.id,
    policyVersion: policy.version,
    asOf,
    cycle,
    overall: overallOf(outcomes),
    outcomes,
  };
}
