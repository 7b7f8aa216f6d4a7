import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Cycle } from '../../cycles/cycle.ts';
import type { Message } from '../../message.ts';
import type { uncountedWords } from './uncounted-words.ts';
import { messageOf } from '../../message.ts';
import type { ActivityEvidence, CaseEvidence } from '../../evidence/evidence.ts';
import { evidenceDate } from '../../evidence/evidence.ts';
import type { UncountedCode, UncountedEvidence } from '../../outcomes/outcome.ts';
import { UNCOUNTED_CODES } from '../../outcomes/outcome.ts';

const message = messageOf<typeof uncountedWords>();

/** Ids of the sentences, put together once: one for each code. */
const REASONS = Object.fromEntries(UNCOUNTED_CODES.map((code) => [code, `uncounted.${code}`])) as Readonly<
  Record<UncountedCode, string>
>;

const NO_VALUES: Message['values'] = {};

const uncounted = (id: string, code: UncountedCode, values = NO_VALUES): UncountedEvidence => ({
  id,
  code,
  reason: { id: REASONS[code], values },
});

/** Id of the reason that something was recorded after the day whose knowledge judges. */
export const RECORDED_LATE = 'uncounted.recorded-late';

interface Known {
  readonly asOf: CivilDate;
  readonly knownOn: CivilDate | undefined;
}

/** Evidence that nobody can know of: dated after `asOf`, or recorded after `knownOn`. */
export const whyNotKnown = (evidence: CaseEvidence, known: Known): UncountedEvidence | undefined =>
  whyNotKnownBy(evidence, evidenceDate(evidence), known);

function whyNotKnownBy(
  evidence: CaseEvidence,
  date: CivilDate | null,
  { asOf, knownOn }: Known,
): UncountedEvidence | undefined {
  if (date !== null && date > asOf) return uncounted(evidence.id, 'after-as-of', { asOf });
  if (knownOn === undefined) return undefined;
  const recordedOn = evidence.recordedOn ?? date;
  if (recordedOn === null || recordedOn <= knownOn) return undefined;
  const reason = message(RECORDED_LATE, { recordedOn, knownOn });
  return { id: evidence.id, code: 'after-as-of', reason };
}

/** Why a record is none of the cycle's completed ones; the reasons in the order in which they are told. */
export function whyNotInCycle(
  activity: ActivityEvidence,
  facts: Known & { readonly cycle: Cycle },
): UncountedEvidence | undefined {
  const { date } = activity;
  const unknown = whyNotKnownBy(activity, date, facts);
  if (unknown) return unknown;
  if (date < facts.cycle.from || date > facts.cycle.to) return outsideCycle(activity.id, facts.cycle);
  return activity.status === 'completed' ? undefined : notCompleted(activity.id);
}

export const outsideCycle = (id: string, cycle: Cycle) =>
  uncounted(id, 'outside-cycle', { from: cycle.from, to: cycle.to });

export const notCompleted = (id: string) => uncounted(id, 'not-completed');

export const lapsed = (id: string, dueOn: CivilDate) => uncounted(id, 'lapsed', { dueOn });

export const superseded = (id: string, by: CivilDate) => uncounted(id, 'superseded', { by });

/** A record that is complete in itself but not in what this rule asks for. */
export const incomplete = (id: string) => uncounted(id, 'incomplete');

/** A meeting without the self-assessment that goes before it; `since`: the day of the meeting before. */
export const unopened = (id: string, since: CivilDate): UncountedEvidence => ({
  id,
  code: 'incomplete',
  reason: message('uncounted.unopened', { since }),
});

export const wrongCategory = (id: string) => uncounted(id, 'wrong-category');

/** A minimum inside the rule has taken all of it. */
export const countedInside = (id: string): UncountedEvidence => ({
  id,
  code: 'wrong-category',
  reason: message('uncounted.counted-inside'),
});

export const notAligned = (id: string) => uncounted(id, 'not-aligned');

export const notRecognised = (id: string) => uncounted(id, 'not-recognised');

export const wrongKind = (id: string) => uncounted(id, 'wrong-kind');

export const levelTooLow = (id: string, level: number) => uncounted(id, 'level-too-low', { level });

export const workingTowardsNotAccepted = (id: string) => uncounted(id, 'working-towards-not-accepted');

/** A qualification whose record names no level, where the level decides. */
export const levelUnsaid = (id: string, code: UncountedCode = 'incomplete'): UncountedEvidence => ({
  id,
  code,
  reason: message('uncounted.level-unsaid'),
});

/** A membership whose record names no grade, where the grade decides. */
export const gradeUnsaid = (id: string): UncountedEvidence => ({
  id,
  code: 'incomplete',
  reason: message('uncounted.grade-unsaid'),
});

/** A membership in a lower grade than the rule accepts. */
export const gradeTooLow = (id: string): UncountedEvidence => ({
  id,
  code: 'level-too-low',
  reason: message('uncounted.grade-too-low'),
});

/** None of its hours or points are of the sort that the rule asks for. */
export const wrongSort = (id: string): UncountedEvidence => ({
  id,
  code: 'wrong-category',
  reason: message('uncounted.wrong-sort'),
});

/** As much as may count of its sort has been counted. */
export const overCap = (id: string): UncountedEvidence => ({
  id,
  code: 'not-recognised',
  reason: message('uncounted.over-cap'),
});

/** Entered after the last day for entering what was done in the cycle. */
export const enteredTooLate = (
  id: string,
  recordedOn: CivilDate,
  closedOn: CivilDate,
): UncountedEvidence => ({
  id,
  code: 'not-recognised',
  reason: message('uncounted.entered-too-late', { recordedOn, closedOn }),
});
