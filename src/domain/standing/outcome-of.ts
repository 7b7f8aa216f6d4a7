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
import type { Rule } from '../rule-books/rule-book.ts';
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
  { requirement, kind, place, hasCases }: Rule,
  shared: SharedFacts,
  verdict: Verdict,
): Citation {
  const owed = shared.owed[place];
  invariant(owed, `${requirement.key} is a rule of ${shared.policy.id}`);
  if (!hasCases) return owed.cited;
  const named = kind.caseOf(owed.parameters, shared, verdict, requirement);
  return (named === undefined ? undefined : requirement.cases[named]) ?? owed.cited;
}

/** What the kind answers, with all that the engine can tell by itself. */
export function outcomeOf(
  rule: Rule,
  shared: SharedFacts,
  today: number,
  leaveToday: DayRange | undefined,
): Outcome {
  const { requirement } = rule;
  const verdict = verdictOn(rule, shared);
  const { amounts } = verdict;
  const { clause, interpretation } = citedBy(rule, shared, verdict);
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
