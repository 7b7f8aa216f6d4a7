import type { Outcome, Standing } from '../../domain/outcomes/outcome.ts';
import type { Words } from '../../wording/create-words.ts';

/** Says each sentence once: a file of cases says the same ones again and again. */
export function sayOnce({ say }: Words): Words['say'] {
  const said = new Map<string, string>();
  return (message) => {
    const { id, values } = message;
    let key = id;
    for (const name in values) key += `|${values[name]}`;
    const known = said.get(key);
    if (known !== undefined) return known;
    const sentence = say(message);
    said.set(key, sentence);
    return sentence;
  };
}

/** An outcome in the interchange format, its sentences worded. */
function outcomeDocument(outcome: Outcome, say: Words['say']) {
  return {
    requirement: outcome.requirement,
    title: outcome.title,
    kind: outcome.kind,
    obligation: outcome.obligation,
    status: outcome.status,
    unit: outcome.unit,
    required: outcome.required,
    counted: outcome.counted,
    missing: outcome.missing,
    level: outcome.level,
    onTime: outcome.onTime,
    dueOn: outcome.dueOn,
    daysToDue: outcome.daysToDue,
    parts: outcome.parts.map(({ name, status }) => ({ name, status })),
    countedEvidence: outcome.countedEvidence,
    uncountedEvidence: outcome.uncountedEvidence.map(({ id, code, reason }) => ({
      id,
      code,
      reason: say(reason),
    })),
    clause: outcome.clause,
    interpretation: outcome.interpretation,
    because: say(outcome.because),
    next: outcome.next && say(outcome.next),
  };
}

/** A standing in the interchange format. */
export function standingDocument(id: string | number, standing: Standing, say: Words['say']) {
  const { policy, policyVersion, asOf, cycle, overall, changesOn, outcomes } = standing;
  return {
    id,
    policy,
    policyVersion,
    asOf,
    cycle,
    overall,
    changesOn,
    outcomes: outcomes.map((outcome) => outcomeDocument(outcome, say)),
  };
}
