import type { Outcome, Standing } from '../standing/outcome.ts';
import type { ShownStatus } from '../standing/shown-status.ts';
import { shownStatus } from '../standing/shown-status.ts';
import type { OverallOnScreen } from '../standing/summary.ts';

/** Groups of fewer people than this are not counted out: the count would name them. */
const SMALLEST_GROUP = 5;

/** One person, counted once however many policies they stand under. */
export interface StandingRow {
  readonly unitName: string;
  readonly overall: OverallOnScreen;
  /** Something is overdue or has expired, of the last cycle too. */
  readonly hasOverdue: boolean;
  /** Empty where no policy is adopted. */
  readonly under: readonly {
    readonly policyTitle: string;
    readonly warningDays: number;
    readonly standing: Standing;
  }[];
}

/** How many people are how; nobody is in two of `onTrack`, `actionNeeded` and `unknown`. */
interface Counts<Count> {
  readonly onTrack: Count;
  readonly actionNeeded: Count;
  /** Those of `actionNeeded` who have something overdue. */
  readonly overdue: Count;
  /** Whose unit has adopted no policy. */
  readonly unknown: Count;
}

export interface UnitTotals extends Counts<number | null> {
  readonly name: string;
  readonly people: number;
}

/** Each person to whom it applies is in one of the five; null where the group is too small. */
export interface RequirementTotals {
  readonly policyTitle: string;
  readonly title: string;
  /** To whom it applies. */
  readonly people: number;
  readonly current: number | null;
  readonly dueSoon: number | null;
  readonly toDo: number | null;
  readonly overdue: number | null;
  /** Nothing to do yet, working towards, or on leave. */
  readonly other: number | null;
}

export interface OrganisationTotals extends Counts<number> {
  readonly people: number;
  /** By name. */
  readonly units: readonly UnitTotals[];
  /** Most overdue first, then most to do. */
  readonly requirements: readonly RequirementTotals[];
}

const countsOf = (rows: readonly StandingRow[]): Counts<number> => ({
  onTrack: rows.filter(({ overall }) => overall === 'on-track').length,
  actionNeeded: rows.filter(({ overall }) => overall === 'action-needed').length,
  overdue: rows.filter(({ hasOverdue }) => hasOverdue).length,
  unknown: rows.filter(({ overall }) => overall === 'unknown').length,
});

const NOT_SHOWN: Counts<null> = { onTrack: null, actionNeeded: null, overdue: null, unknown: null };

/** Counts without names over the standings of many people. */
export function organisationTotals(rows: readonly StandingRow[]): OrganisationTotals {
  return {
    people: rows.length,
    ...countsOf(rows),
    units: [...Map.groupBy(rows, (row) => row.unitName)]
      .map(([name, members]) => ({
        name,
        people: members.length,
        ...(members.length < SMALLEST_GROUP ? NOT_SHOWN : countsOf(members)),
      }))
      .toSorted((first, second) => first.name.localeCompare(second.name)),
    requirements: requirementTotals(rows),
  };
}

type Column = 'current' | 'dueSoon' | 'toDo' | 'overdue' | 'other';

const COLUMN_OF: Readonly<Record<ShownStatus, Column>> = {
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

/** One outcome of one person. */
interface Judged {
  readonly policyTitle: string;
  readonly outcome: Outcome;
  readonly column: Column;
}

const judgedOf = ({ under }: StandingRow): readonly Judged[] =>
  under.flatMap(({ policyTitle, warningDays, standing }) =>
    standing.outcomes
      .filter(({ obligation, status }) => obligation === 'required' && status !== 'not-applicable')
      .map((outcome) => ({ policyTitle, outcome, column: COLUMN_OF[shownStatus(outcome, warningDays)] })),
  );

function requirementTotals(rows: readonly StandingRow[]): readonly RequirementTotals[] {
  const groups = Map.groupBy(
    rows.flatMap(judgedOf),
    ({ policyTitle, outcome }) => `${policyTitle}\n${outcome.requirement}`,
  );
  return [...groups.values()]
    .map((group): RequirementTotals => {
      const [first] = group;
      const count = (column: Column) =>
        group.length < SMALLEST_GROUP ? null : group.filter((each) => each.column === column).length;
      return {
        policyTitle: first?.policyTitle ?? '',
        title: first?.outcome.title ?? '',
        people: group.length,
        current: count('current'),
        dueSoon: count('dueSoon'),
        toDo: count('toDo'),
        overdue: count('overdue'),
        other: count('other'),
      };
    })
    .toSorted(mostPressingFirst);
}

/** What is not shown does not decide the order, or the order would tell it. */
const mostPressingFirst = (one: RequirementTotals, other: RequirementTotals): number =>
  (other.overdue ?? -1) - (one.overdue ?? -1) ||
  (other.toDo ?? -1) - (one.toDo ?? -1) ||
  one.title.localeCompare(other.title);
