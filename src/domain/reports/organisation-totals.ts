import type { Outcome, Standing } from '../outcomes/outcome.ts';
import type { ShownStatus } from '../outcomes/shown-status.ts';
import { shownStatus } from '../outcomes/shown-status.ts';
import type { OverallOnScreen } from '../standing/summary.ts';
import { hiddenCounts, SMALLEST_SHOWN } from './hidden-counts.ts';

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

/** Each person to whom it applies is in one of the five; null where the count would name somebody. */
export interface RequirementTotals {
  readonly policyTitle: string;
  readonly title: string;
  /** To whom it applies. */
  readonly people: number | null;
  readonly current: number | null;
  readonly dueSoon: number | null;
  readonly toDo: number | null;
  readonly overdue: number | null;
  /** Nothing to do yet, working towards, or on leave. */
  readonly other: number | null;
}

export interface OrganisationTotals extends Counts<number | null> {
  readonly people: number;
  /** By name. */
  readonly units: readonly UnitTotals[];
  /** Most overdue first, then most to do. */
  readonly requirements: readonly RequirementTotals[];
}

/**
 * Who reads the totals: somebody who may read everybody's record is shown every count, anybody else none that would name
 * people, nor any that would give such a one away.
 */
export type TotalsReader = 'reads-records' | 'reads-totals';

/** A partition: everybody is in one. `overdue` and `later` together need action. */
const GROUPS = ['onTrack', 'overdue', 'later', 'unknown'] as const;
const NEEDING_ACTION = [GROUPS.indexOf('overdue'), GROUPS.indexOf('later')];

const groupOf = ({ overall, hasOverdue }: StandingRow): (typeof GROUPS)[number] => {
  if (overall === 'on-track') return 'onTrack';
  if (overall === 'unknown') return 'unknown';
  return hasOverdue ? 'overdue' : 'later';
};

const countedOf = (rows: readonly StandingRow[]): readonly number[] =>
  GROUPS.map((group) => rows.filter((row) => groupOf(row) === group).length);

/** What is shown of one row. Who knows all others of a row knows the last: what needs action is shown only beside them. */
function countsOf(
  [onTrack = 0, overdue = 0, later = 0, unknown = 0]: readonly number[],
  [hidesOnTrack, hidesOverdue, hidesLater, hidesUnknown]: readonly boolean[],
): Counts<number | null> {
  const isActionKnown = (!hidesOverdue && !hidesLater) || (!hidesOnTrack && !hidesUnknown);
  return {
    onTrack: hidesOnTrack ? null : onTrack,
    actionNeeded: isActionKnown ? overdue + later : null,
    overdue: hidesOverdue ? null : overdue,
    unknown: hidesUnknown ? null : unknown,
  };
}

/** Counts without names over the standings of many people. */
export function organisationTotals(
  rows: readonly StandingRow[],
  reader: TotalsReader = 'reads-totals',
): OrganisationTotals {
  const units = [...Map.groupBy(rows, (row) => row.unitName)].toSorted(([first], [second]) =>
    first.localeCompare(second),
  );
  const table = units.map(([, members]) => countedOf(members));
  const hidden =
    reader === 'reads-records'
      ? { rows: [], totals: [] }
      : hiddenCounts(table, { showsTotals: true, summedColumns: NEEDING_ACTION });
  return {
    people: rows.length,
    ...countsOf(countedOf(rows), hidden.totals),
    units: units.map(([name, members], at) => ({
      name,
      people: members.length,
      ...countsOf(table[at] ?? [], hidden.rows[at] ?? []),
    })),
    requirements: requirementTotals(rows, reader),
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

const COLUMNS = ['current', 'dueSoon', 'toDo', 'overdue', 'other'] as const satisfies readonly Column[];

function requirementTotals(rows: readonly StandingRow[], reader: TotalsReader): readonly RequirementTotals[] {
  const groups = Map.groupBy(
    rows.flatMap(judgedOf),
    ({ policyTitle, outcome }) => `${policyTitle}\n${outcome.requirement}`,
  );
  return [...groups.values()]
    .map((group): RequirementTotals => {
      const [first] = group;
      const counts = COLUMNS.map((column) => group.filter((each) => each.column === column).length);
      const hidden =
        reader === 'reads-records' ? [] : (hiddenCounts([counts], { showsTotals: false }).rows[0] ?? []);
      const shown = (column: Column) => {
        const place = COLUMNS.indexOf(column);
        return hidden[place] ? null : (counts[place] ?? 0);
      };
      return {
        policyTitle: first?.policyTitle ?? '',
        title: first?.outcome.title ?? '',
        people: reader === 'reads-totals' && group.length < SMALLEST_SHOWN ? null : group.length,
        current: shown('current'),
        dueSoon: shown('dueSoon'),
        toDo: shown('toDo'),
        overdue: shown('overdue'),
        other: shown('other'),
      };
    })
    .toSorted(mostPressingFirst);
}

/** What is not shown does not decide the order, or the order would tell it. */
const mostPressingFirst = (one: RequirementTotals, other: RequirementTotals): number =>
  (other.overdue ?? -1) - (one.overdue ?? -1) ||
  (other.toDo ?? -1) - (one.toDo ?? -1) ||
  one.title.localeCompare(other.title);
