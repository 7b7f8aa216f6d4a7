import type { CivilDate } from '../cycles/civil-date.ts';
import { calendarMonthOf } from '../cycles/calendar-month.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';
import type { ShownStatus } from '../outcomes/shown-status.ts';
import { shownStatus } from '../outcomes/shown-status.ts';
import type { LineManagerSource } from '../people/line-manager.ts';
import type { AllNeeds, OverallOnScreen } from '../standing/summary.ts';

/** A partition: everybody who is counted is in one. `overdue` and `later` together need action. */
export const PERSON_GROUPS = ['onTrack', 'overdue', 'later', 'unknown'] as const;
export type PersonGroup = (typeof PERSON_GROUPS)[number];

/** A partition of those of whom a rule requires something. */
export const REQUIRED_COLUMNS = ['current', 'dueSoon', 'toDo', 'overdue', 'other'] as const;
type RequiredColumn = (typeof REQUIRED_COLUMNS)[number];

/** A partition of those to whom a rule only recommends something. */
export const RECOMMENDED_COLUMNS = ['recommendedDone', 'recommendedOpen'] as const;

/** A partition of those to whom a rule applies; kept by place, so that another one stands last. */
export const REQUIREMENT_COLUMNS = [...REQUIRED_COLUMNS, ...RECOMMENDED_COLUMNS] as const;
export type RequirementColumn = (typeof REQUIREMENT_COLUMNS)[number];

/** Where something is missing that is required. */
const GAPS: readonly RequirementColumn[] = ['dueSoon', 'toDo', 'overdue'];
export const isGap = ({ column }: CountedRequirement): boolean => GAPS.includes(column);

export interface CountedRequirement {
  readonly policyId: string;
  readonly requirement: string;
  readonly column: RequirementColumn;
}

/** What a rule asks of one person. */
export interface RequirementOfPerson extends CountedRequirement {
  /** The month, `2026-12`, in which required training that is current runs out; left out where none does. */
  readonly runsOutIn?: string;
}

/** What somebody needs, as it was when they were counted: nothing of it but days that pass is another until `changesOn`. */
export interface CountedNeeds {
  readonly overall: OverallOnScreen;
  readonly needs: AllNeeds;
  /** Some leave is recorded, whenever it is. */
  readonly hasLeave: boolean;
}

/** What counts and lists of many people keep of one, so that nobody is judged to answer them. */
export interface CountedPerson {
  /** Key of the person's unit. */
  readonly unit: string;
  /** Undefined for who is in no total: not yet started, gone, or without an account. */
  readonly group: PersonGroup | undefined;
  /** Empty where `group` is undefined. */
  readonly requirements: readonly RequirementOfPerson[];
  /** Ids of the policies that the person stands under, in force or not: another version of one changes what is counted. */
  readonly policyIds: readonly string[];
  /** Where it is said who answers for the person; undefined where nobody does, and for who is not active. */
  readonly line: LineManagerSource | undefined;
  /** In post and able. */
  readonly isActive: boolean;
  /** Active, and nobody of the line answers for the person, or for a review of theirs nobody is named who should be. */
  readonly hasStandIn: boolean;
  /** The person's row points to what is not there. */
  readonly pointsToNothing: boolean;
  readonly hasOverdueReview: boolean;
  /** Undefined for who is not active. */
  readonly needs: CountedNeeds | undefined;
  /** The first day on which time alone may change any of it; undefined for none. */
  readonly changesOn: CivilDate | undefined;
}

export const personGroupOf = (overall: OverallOnScreen, hasOverdue: boolean): PersonGroup => {
  if (overall === 'on-track') return 'onTrack';
  if (overall === 'unknown') return 'unknown';
  return hasOverdue ? 'overdue' : 'later';
};

const COLUMN_OF: Readonly<Record<ShownStatus, RequiredColumn>> = {
  overdue: 'overdue',
  expired: 'overdue',
  'to-do': 'toDo',
  'due-soon': 'dueSoon',
  current: 'current',
  'working-towards': 'other',
  recommended: 'other',
  'nothing-yet': 'other',
  'on-leave': 'other',
  'not-required': 'other',
};

interface UnderPolicy {
  readonly policyId: string;
  readonly warningDays: number;
  readonly standing: Standing;
}

/** What is asked of a person: required, in the column that its status word on screen belongs to; or recommended. */
export const countedRequirements = (under: readonly UnderPolicy[]): readonly RequirementOfPerson[] =>
  under.flatMap(({ policyId, warningDays, standing }) =>
    standing.outcomes
      .filter(({ status }) => status !== 'not-applicable')
      .map((outcome) => ({
        policyId,
        requirement: outcome.requirement,
        column: columnOf(outcome, warningDays),
        ...runsOut(outcome),
      })),
  );

/** What holds for good runs out in no month; what has run out already counts among what is overdue. */
function runsOut(outcome: Outcome): Pick<RequirementOfPerson, 'runsOutIn'> {
  const { obligation, status, dueOn, next, asksFor } = outcome;
  const isToBeRenewed = obligation === 'required' && status === 'met' && next !== null && dueOn !== null;
  return isToBeRenewed && asksFor?.type === 'training' ? { runsOutIn: calendarMonthOf(dueOn) } : {};
}

function columnOf(outcome: Outcome, warningDays: number): RequirementColumn {
  const shown = shownStatus(outcome, warningDays);
  if (outcome.obligation === 'required') return COLUMN_OF[shown];
  return shown === 'current' ? 'recommendedDone' : 'recommendedOpen';
}

/** A part may turn while its outcome does not, and what is met by an alternative without evidence is told by its parts. */
const isToldByParts = ({ status, parts }: Outcome): boolean => status === 'met' && parts.length > 0;

/** The days, in no order, on which a standing's status words may change by time alone. */
export function daysOfChange({ warningDays, standing }: UnderPolicy): readonly CivilDate[] {
  const { asOf, changesOn, cycle, outcomes } = standing;
  return [
    addDays(cycle.to, 1),
    ...(changesOn === null ? [] : [changesOn]),
    ...(outcomes.some(isToldByParts) ? [addDays(asOf, 1)] : []),
    ...outcomes.flatMap(({ dueOn }) =>
      dueOn === null ? [] : [addDays(dueOn, -warningDays), addDays(dueOn, 1)],
    ),
  ];
}

/** The first of some days that lies after a day; undefined for none. */
export const firstAfter = (days: readonly CivilDate[], day: CivilDate): CivilDate | undefined =>
  days.filter((each) => each > day).sort()[0];
