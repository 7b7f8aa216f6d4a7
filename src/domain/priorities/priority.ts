import type { CivilDate } from '../cycles/civil-date.ts';

/**
 * The plan that names a priority: SPT, "CPD offer" (L33, L81, L109): school improvement plan, trust development plan; 2 Start:
 * quality improvement plan; Probation, Introduction (L22): agency, team, individual; Principle 4 (L73): area or national.
 */
export const PRIORITY_PLANS = [
  'improvement-plan',
  'quality-improvement-plan',
  'development-plan',
  'department-plan',
  'national',
] as const;
export type PriorityPlan = (typeof PRIORITY_PLANS)[number];

/** What the organisation, or one of its units, wants of its staff's development for a time. A working document. */
export interface Priority {
  readonly key: string;
  /** Undefined: the whole organisation. */
  readonly unit: string | undefined;
  readonly plan: PriorityPlan;
  readonly title: string;
  /** How it will be seen that it was met; empty where the plan names none. */
  readonly measure: string;
  readonly ownerOid: string;
  /** Both days are in it. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Who approved it, in words: a board is nobody's account. Empty: nobody yet. */
  readonly approvedBy: string;
  readonly approvedOn: CivilDate | undefined;
  /** Why it holds no more before its last day; undefined: it holds. */
  readonly endedBecause: string | undefined;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was written. */
  readonly changedAt: string | undefined;
}

/** Whether it holds on a day. */
export const holdsOn = ({ from, to, endedBecause }: Priority, day: CivilDate): boolean =>
  endedBecause === undefined && from <= day && day <= to;

/** Whether it is meant for people of a unit, whose key comes first in `unitLine`, before those above it. */
export const isFor = ({ unit }: Pick<Priority, 'unit'>, unitLine: readonly string[]): boolean =>
  unit === undefined || unitLine.includes(unit);
