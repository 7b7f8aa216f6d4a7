import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Term } from '../../cycles/terms.ts';
import type { uncountedWords } from '../shared/uncounted-words.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { ObservationEvidence } from '../../evidence/evidence.ts';
import type { CountedEvidence, Status, UncountedEvidence } from '../../outcomes/outcome.ts';
import { startOf } from '../../case/start.ts';
import type { Facts, Tally } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { observationMessages } from './messages.ts';
import { outsideCycle, whyNotKnown } from '../shared/uncounted.ts';
import { worstOf } from '../shared/worst-first.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof observationMessages | typeof uncountedWords>();

const Parameters = z.strictObject({
  /** Id of one of the policy's observation kinds. */
  observationKind: z.string().min(1),
  /** The stretch in which so many are due: every term, or the cycle. */
  each: z.enum(['term', 'cycle']),
  count: z.int().min(1).max(366).default(1),
});
type Parameters = z.infer<typeof Parameters>;

interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Found {
  readonly observations: readonly ObservationEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
}

const within = (date: CivilDate, { from, to }: Stretch): boolean => from <= date && date <= to;

/** Observations of the kind that lie in one of the stretches, and why the others count for nothing. */
function find(kind: string, stretches: readonly Stretch[], facts: Facts): Found {
  const observations: ObservationEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  for (const each of facts.evidence.observation) {
    if (each.kind !== kind) continue;
    const unknown = whyNotKnown(each, facts);
    if (unknown) uncountedEvidence.push(unknown);
    else if (stretches.some((stretch) => within(each.date, stretch))) observations.push(each);
    else if (within(each.date, facts.cycle))
      uncountedEvidence.push({
        id: each.id,
        code: 'outside-cycle',
        reason: message('uncounted.outside-terms'),
      });
    else uncountedEvidence.push(outsideCycle(each.id, facts.cycle));
  }
  return { observations, uncountedEvidence };
}

const counted = (observations: readonly ObservationEvidence[]): readonly CountedEvidence[] =>
  observations.map(({ id }) => ({ id, amount: 1 }));

const UNIT = 'observations';

function nextStep({ observationKind }: Parameters, dueOn: CivilDate, { asOf, labels }: Facts) {
  const observation = labels.observationKinds(observationKind);
  return asOf > dueOn
    ? message('observation.record', { observation })
    : message('observation.arrange-by', { observation, dueOn });
}

function perCycle(parameters: Parameters, facts: Facts): Verdict {
  const { asOf, cycle } = facts;
  const required = parameters.count;
  const { observations, uncountedEvidence } = find(parameters.observationKind, [cycle], facts);
  const figures = { counted: observations.length, required };
  const evidence = { countedEvidence: counted(observations), uncountedEvidence };
  const amounts = { unit: UNIT, ...figures };
  const dueOn = cycle.to;
  if (observations.length >= required) {
    return {
      ...UNSAID,
      ...evidence,
      status: 'met',
      amounts,
      dueOn,
      because: message('observation.met', figures),
    };
  }
  const missing = required - observations.length;
  return {
    ...UNSAID,
    ...evidence,
    status: asOf > dueOn ? 'overdue' : 'due',
    amounts,
    dueOn,
    because: message('observation.short', { ...figures, missing }),
    next: nextStep(parameters, dueOn, facts),
  };
}

function termStatus(
  term: Term,
  done: number,
  { count }: Parameters,
  start: CivilDate,
  asOf: CivilDate,
): Status {
  if (start > term.to) return 'not-applicable';
  if (done >= count) return 'met';
  return asOf > term.to ? 'overdue' : 'due';
}

function perTerm(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const { terms, asOf } = facts;
  const start = startOf(requirement, facts);
  const { observations, uncountedEvidence } = find(parameters.observationKind, terms, facts);
  const judged = terms.map((term) => {
    const done = observations.filter(({ date }) => within(date, term)).length;
    return { term, done, status: termStatus(term, done, parameters, start, asOf) };
  });
  const asked = judged.filter(({ status }) => status !== 'not-applicable');
  const first = asked.find(({ status }) => status !== 'met');
  const verdict = {
    ...UNSAID,
    countedEvidence: counted(observations),
    uncountedEvidence,
    status: worstOf(judged.map(({ status }) => status)),
    parts: judged.map(({ term, status }) => ({ name: term.name, status })),
    amounts: {
      unit: UNIT,
      required: asked.length * parameters.count,
      counted: asked.reduce((sum, { done }) => sum + Math.min(done, parameters.count), 0),
    },
  };
  if (asked.length === 0) return { ...verdict, because: message('observation.no-term') };
  if (!first) return { ...verdict, because: message('observation.terms-met') };
  const { from, to } = first.term;
  return {
    ...verdict,
    dueOn: to,
    because:
      first.done > 0
        ? message(asOf > to ? 'observation.term-some-missed' : 'observation.term-some', {
            done: first.done,
            count: parameters.count,
            from,
            to,
          })
        : message(asOf > to ? 'observation.term-missed' : 'observation.term-short', { from, to }),
    next: nextStep(parameters, to, facts),
  };
}

function tally({ observationKind, each }: Parameters, facts: Facts): Tally {
  const stretches = each === 'cycle' ? [facts.cycle] : facts.terms;
  const { observations, uncountedEvidence } = find(observationKind, stretches, facts);
  return {
    countedEvidence: counted(observations),
    uncountedEvidence,
    amounts: { unit: UNIT, required: null, counted: observations.length },
  };
}

/** Being watched at work: so many times a term, or a cycle. */
export const observation = defineRequirement({
  name: 'observation',
  parameters: Parameters,
  messages: observationMessages,
  references: ({ observationKind }) => [
    { list: 'observationKinds', id: observationKind, path: 'observationKind' },
  ],
  strictest: (one, other) => (other.count > one.count ? other : one),
  evaluate: (parameters, facts, requirement) => ({
    ...(parameters.each === 'cycle' ? perCycle(parameters, facts) : perTerm(parameters, facts, requirement)),
    asksFor: { type: 'observation', id: parameters.observationKind },
  }),
  tally,
});
