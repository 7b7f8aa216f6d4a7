import { dayNumber, fromDayNumber } from '../cycles/civil-date.ts';
import { invariant } from '../invariant.ts';
import type { Message } from '../message.ts';
import type { letOffWords } from './let-off-words.ts';
import { messageOf } from '../message.ts';
import type { Citation, PolicyRequirement } from '../policies/policy.ts';
import type { Verdict } from '../requirements/shared/verdict.ts';
import { clean } from '../requirements/shared/amounts.ts';
import type { DayRange } from '../case/leave-days.ts';
import type { Outcome, Part, Status } from '../outcomes/outcome.ts';
import type { Owed, Rule } from '../rule-books/rule-book.ts';
import type { SharedFacts } from './verdict-on.ts';
import { verdictOn } from './verdict-on.ts';

const message = messageOf<typeof letOffWords>();

/** A recommendation is met or recommended: it is never due, and nobody is late with it. On leave nothing is due. */
function softened(status: Status, obligation: PolicyRequirement['obligation'], onLeave: boolean): Status {
  if (status === 'met' || status === 'not-applicable' || status === 'paused') return status;
  if (obligation === 'recommended') return 'recommended';
  return onLeave && status !== 'in-progress' && status !== 'recommended' ? 'paused' : status;
}

const softenedParts = (
  parts: readonly Part[],
  obligation: PolicyRequirement['obligation'],
  onLeave: boolean,
): readonly Part[] =>
  parts.length === 0
    ? parts
    : parts.map((part) => ({ ...part, status: softened(part.status, obligation, onLeave) }));

const onLeaveUntil = ({ last }: DayRange): Message =>
  last === Infinity ? message('paused.open') : message('paused.until', { to: fromDayNumber(last) });

/** The sentence of the case that the person is in, else of what decided what they owe. */
function citedBy(
  { requirement, kind, hasCases }: Rule,
  owed: Owed,
  shared: SharedFacts,
  verdict: Verdict,
): Citation {
  if (!hasCases) return owed.cited;
  const named = kind.caseOf(owed.parameters, shared, verdict, requirement);
  return (named === undefined ? undefined : requirement.cases[named]) ?? owed.cited;
}

function judged(
  rule: Rule,
  owed: Owed,
  shared: SharedFacts,
  today: number,
  leaveToday: DayRange | undefined,
): Outcome {
  const { requirement } = rule;
  const verdict = verdictOn(rule, shared);
  const { amounts } = verdict;
  const { clause, interpretation } = citedBy(rule, owed, shared, verdict);
  const onLeave = leaveToday !== undefined;
  const status = softened(verdict.status, requirement.obligation, onLeave);
  const dueOn = status === 'not-applicable' ? null : verdict.dueOn;
  const required = status === 'not-applicable' ? null : (amounts?.required ?? null);
  return {
    requirement: requirement.key,
    title: requirement.title,
    kind: requirement.kind,
    obligation: requirement.obligation,
    status,
    unit: amounts?.unit ?? null,
    required,
    counted: amounts?.counted ?? null,
    missing: amounts ? (required === null ? 0 : clean(Math.max(0, required - amounts.counted))) : null,
    over: verdict.over,
    level: verdict.level,
    onTime: verdict.onTime,
    dueOn,
    daysToDue: dueOn === null ? null : dayNumber(dueOn) - today,
    parts: softenedParts(verdict.parts, requirement.obligation, onLeave),
    countedEvidence: verdict.countedEvidence,
    uncountedEvidence: verdict.uncountedEvidence,
    asksFor: verdict.asksFor,
    clause,
    interpretation: interpretation?.reading ?? null,
    because: status === 'paused' && leaveToday ? onLeaveUntil(leaveToday) : verdict.because,
    next: status === 'paused' ? null : verdict.next,
  };
}

/** Nothing of the person's own is in the answer to somebody whom the rule does not cover and for whom nothing is counted. */
const isSameForAll = ({ kind, hasCases }: Rule, { because }: Owed): boolean =>
  because !== undefined && !kind.hasTally && !hasCases;

/** What the kind answers, with all that the engine can tell by itself. */
export function outcomeOf(
  rule: Rule,
  shared: SharedFacts,
  today: number,
  leaveToday: DayRange | undefined,
): Outcome {
  const owed = shared.owed[rule.place];
  invariant(owed, `${rule.requirement.key} is a rule of ${shared.policy.id}`);
  if (owed.kept.outcome) return owed.kept.outcome;
  const outcome = judged(rule, owed, shared, today, leaveToday);
  if (isSameForAll(rule, owed)) owed.kept.outcome = outcome;
  return outcome;
}
