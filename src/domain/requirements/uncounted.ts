import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { message } from '../message.ts';
import type { ActivityEvidence, CaseEvidence } from '../standing/case.ts';
import { evidenceDate } from '../standing/case.ts';
import type { UncountedCode, UncountedEvidence } from '../standing/outcome.ts';

const uncounted = (
  id: string,
  code: UncountedCode,
  values: Record<string, string | number> = {},
): UncountedEvidence => ({
  id,
  code,
  reason: message(`uncounted.${code}`, values),
});

/** Id of the reason that something was recorded after the day whose knowledge judges. */
export const RECORDED_LATE = 'uncounted.recorded-late';

/** Evidence that nobody can know of: dated after `asOf`, or recorded after `knownOn`. */
export function whyNotKnown(
  evidence: CaseEvidence,
  { asOf, knownOn }: { readonly asOf: CivilDate; readonly knownOn: CivilDate | undefined },
): UncountedEvidence | undefined {
  const date = evidenceDate(evidence);
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
  facts: { readonly asOf: CivilDate; readonly knownOn: CivilDate | undefined; readonly cycle: Cycle },
): UncountedEvidence | undefined {
  const { id, date, status } = activity;
  const unknown = whyNotKnown(activity, facts);
  if (unknown) return unknown;
  if (date < facts.cycle.from || date > facts.cycle.to) return outsideCycle(id, facts.cycle);
  return status === 'completed' ? undefined : notCompleted(id);
}

export const outsideCycle = (id: string, cycle: Cycle) =>
  uncounted(id, 'outside-cycle', { from: cycle.from, to: cycle.to });

export const notCompleted = (id: string) => uncounted(id, 'not-completed');

export const lapsed = (id: string, dueOn: CivilDate) => uncounted(id, 'lapsed', { dueOn });

export const superseded = (id: string, by: CivilDate) => uncounted(id, 'superseded', { by });

/** A record that is complete in itself but not in what this rule asks for. */
export const incomplete = (id: string) => uncounted(id, 'incomplete');

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

/** A membership in a lower grade than the rule accepts. */
export const gradeTooLow = (id: string): UncountedEvidence => ({
  id,
  code: 'level-too-low',
  reason: message('uncounted.grade-too-low'),
});
