import type { CivilDate } from '../../cycles/civil-date.ts';
import { addDays, addMonths } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import { message } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import { startOf } from '../../case/start.ts';
import { clean, halfUp } from './amounts.ts';
import type { YearsTogether } from './consecutive-years.ts';
import { yearsTogether } from './consecutive-years.ts';
import type { Facts, Tally } from './define-requirement.ts';
import { leaveThatReduces } from './leave-that-reduces.ts';
import type { Measure, Minimum } from './minimum.ts';
import type { Reserved } from './minimum-count.ts';
import { count } from './minimum-count.ts';
import { shareOfYear, timeInPost } from './pro-rata.ts';
import { recordsCloseOn } from './record-deadline.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';
import { worstOf } from './worst-first.ts';

/** What the minimum inside this rule keeps for itself; nothing where it counts to both. */
function reservedBy(kind: string, key: string | undefined, facts: Facts): Reserved | undefined {
  if (key === undefined) return undefined;
  const inside = facts.ruleOf(key);
  if (inside.requirement.kind !== kind || inside.parameters === undefined) return undefined;
  // The rule inside is of this kind, so its parameters are these.
  const parameters = inside.parameters as Minimum;
  if (parameters.withinTotal) return undefined;
  const amount = facts.verdictOf(key).verdict.amounts?.required ?? 0;
  return amount === 0 ? undefined : { selection: parameters, amount };
}

/** What is added up for somebody of whom nothing is asked. */
export function tallyOf<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  facts: Facts,
): Tally {
  const reserved = reservedBy(measure.kind, parameters.subMinimum, facts);
  const { counted, ...evidence } = count(measure, parameters, facts, null, reserved);
  return { ...evidence, amounts: { unit: measure.unit, required: null, counted } };
}

interface Owed {
  readonly required: number;
  /** Of the full amount. */
  readonly share: number;
  /** The floor decides. */
  readonly isFloor: boolean;
}

function owedOf<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  full: number,
  parameters: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
): Owed {
  const { proRata, leaveLongerThan, leaveTakesOff } = parameters;
  const reducing =
    leaveLongerThan === undefined
      ? facts
      : { ...facts, leave: leaveThatReduces(facts.leave, leaveLongerThan, leaveTakesOff) };
  const share = shareOfYear(proRata, reducing, requirement);
  const required = halfUp(full * share);
  // Nobody owes more than the full amount, nor anything of a time in which they are not here.
  const floor =
    required < full && timeInPost(requirement, facts) !== null
      ? Math.min(full, measure.floor(parameters))
      : 0;
  return required < floor ? { required: floor, share, isFloor: true } : { required, share, isFloor: false };
}

interface Shortfall {
  readonly missing: number;
  readonly dueOn: CivilDate;
  /** The last day for entering what was done in the cycle, where there is one. */
  readonly closesOn: CivilDate | undefined;
}

function nextStep<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  facts: Facts,
  { missing, dueOn, closesOn }: Shortfall,
): Message {
  const { kind } = measure;
  const { asOf, cycle } = facts;
  const { category = 'any', sort } = parameters;
  if (asOf > cycle.to) {
    if (closesOn === undefined) return message(`${kind}.record-late`, { dueOn: cycle.to, category });
    const values = { missing, doneBy: cycle.to, closesOn: dueOn };
    return message(`${kind}.${asOf > closesOn ? 'record-closed' : 'record-before'}`, values);
  }
  return asOf === cycle.to
    ? sort === undefined
      ? message(`${kind}.last-day`, { missing, category })
      : message(`${kind}.last-day-of`, { missing, sort })
    : measure.plan(missing, parameters, facts);
}

function inCycle<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
  reserved: Reserved | undefined,
): Verdict {
  const { kind, unit } = measure;
  const { asOf, cycle } = facts;
  const { category = 'any', sort } = parameters;
  const full = measure.full(parameters, facts);
  if (full === null) {
    const { counted, countedEvidence, uncountedEvidence } = count(measure, parameters, facts, null, reserved);
    return {
      ...UNSAID,
      countedEvidence,
      uncountedEvidence,
      status: 'not-applicable',
      amounts: { unit, required: null, counted },
      because: message(`${kind}.no-minimum`, { counted, category }),
    };
  }

  const { required, share, isFloor } = owedOf(measure, full, parameters, facts, requirement);
  const { counted, countedEvidence, uncountedEvidence } = count(
    measure,
    parameters,
    facts,
    required,
    reserved,
  );
  const missing = clean(Math.max(0, required - counted));
  const basis = share === 1 ? 'full' : parameters.proRata === 'fte' && !isFloor ? 'fte' : 'other';
  const figures = { counted, required, missing, full, basis, fte: share, category };
  const isMet = missing === 0;
  const { recordedBy } = parameters;
  const closesOn = recordedBy === undefined ? undefined : recordsCloseOn(recordedBy, cycle.to);
  const lastDay = closesOn ?? cycle.to;
  // Once the cycle is over, what was done in it can still be entered until it closes.
  const dueOn = isMet || asOf <= cycle.to ? cycle.to : lastDay;
  return {
    ...UNSAID,
    countedEvidence,
    uncountedEvidence,
    status: isMet ? 'met' : asOf > lastDay ? 'overdue' : 'due',
    amounts: { unit, required, counted },
    over: timeInPost(requirement, facts),
    dueOn,
    because:
      sort === undefined
        ? message(`${kind}.${isMet ? 'met' : 'short'}`, figures)
        : message(`${kind}.${isMet ? 'met' : 'short'}-of`, { ...figures, sort }),
    next: isMet ? null : nextStep(measure, parameters, facts, { missing, dueOn, closesOn }),
  };
}

const nameOf = ({ from, to }: YearsTogether): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
};

/** Where people have cycles of their own, their years belong to the registration, whoever employs them. */
function askedSince(requirement: PolicyRequirement, facts: Facts): CivilDate {
  const { policy, person } = facts;
  const registeredOn = policy.cycle.from === undefined ? null : person.registeredOn;
  return registeredOn ?? startOf(requirement, facts);
}

/** Nobody is asked about years of which they missed the first or the last, nor about years that have not begun. */
function inEveryRun<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  years: number,
  facts: Facts,
  requirement: PolicyRequirement,
  reserved: Reserved | undefined,
): Verdict {
  const { kind } = measure;
  const { asOf, cycle, person } = facts;
  const since = askedSince(requirement, facts);
  const runs = yearsTogether(cycle, years);
  const asked = runs.filter(
    ({ firstYearEndsOn, lastYearBeginsOn }) =>
      since <= firstYearEndsOn && (person.endDate === null || lastYearBeginsOn <= person.endDate),
  );
  const begun = asked.filter(({ from }) => from <= asOf);
  const judged = (begun.length > 0 ? begun : asked.slice(0, 1)).map((run) => ({
    run,
    verdict: inCycle(measure, parameters, { ...facts, cycle: run }, requirement, reserved),
  }));
  const mayChangeAfter = [
    ...runs.flatMap(({ from, to }) => [addDays(from, -1), to]),
    // The first run that somebody is asked about may end some cycles ahead: at the turn after one of these days.
    ...(asked.length > 0 ? [] : Array.from({ length: years }, (_, year) => addMonths(since, year * 12))),
  ];
  const status = worstOf(judged.map(({ verdict }) => verdict.status));
  const parts = judged.map(({ run, verdict }) => ({ name: nameOf(run), status: verdict.status }));
  const deciding = status === 'met' ? judged.at(-1) : judged.find(({ verdict }) => verdict.status === status);
  if (!deciding) {
    const because = message(`${kind}.years-to-come`, { years });
    return {
      ...UNSAID,
      ...tallyOf(measure, parameters, facts),
      because,
      status: 'not-applicable',
      mayChangeAfter,
    };
  }
  const { run, verdict } = deciding;
  if (verdict.amounts?.required === null) return { ...verdict, mayChangeAfter };
  const because = message(`${kind}.${status === 'met' ? 'met' : 'short'}-between`, {
    sort: 'any',
    ...verdict.because.values,
    from: run.from,
    to: run.to,
  });
  return { ...verdict, status, parts, because, mayChangeAfter };
}

/** At least so much in each cycle, or in every so many years in a row. */
export function verdictOfMinimum<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
): Verdict {
  const { consecutiveYears, subMinimum } = parameters;
  const reserved = reservedBy(measure.kind, subMinimum, facts);
  return consecutiveYears === undefined
    ? inCycle(measure, parameters, facts, requirement, reserved)
    : inEveryRun(measure, parameters, consecutiveYears, facts, requirement, reserved);
}
