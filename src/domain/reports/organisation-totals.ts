import type { RequirementColumn } from './counted-person.ts';
import { PERSON_GROUPS, REQUIREMENT_COLUMNS } from './counted-person.ts';
import { hiddenCounts, SMALLEST_SHOWN } from './hidden-counts.ts';
import type { PeopleCounts, RequirementCount, UnitCount } from './people-counts.ts';

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

const NEEDING_ACTION = [PERSON_GROUPS.indexOf('overdue'), PERSON_GROUPS.indexOf('later')];

/** What ids are called: of a rule that its policy no longer has, nothing is told. */
export interface TotalsNames {
  readonly unit: (unitKey: string) => string;
  readonly rule: (
    policyId: string,
    requirement: string,
  ) => { readonly policyTitle: string; readonly title: string } | undefined;
}

const sumOf = (counts: readonly { readonly people: number }[]): number =>
  counts.reduce((sum, { people }) => sum + people, 0);

const byGroup = (counts: readonly UnitCount[]): readonly number[] =>
  PERSON_GROUPS.map((group) => sumOf(counts.filter((each) => each.group === group)));

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

/** Counts without names: what is kept of everybody, as one who reads it may see it. */
export function organisationTotals(
  counts: PeopleCounts,
  names: TotalsNames,
  reader: TotalsReader = 'reads-totals',
): OrganisationTotals {
  // Two units of one name are told as one: nobody could tell them apart.
  const units = [...Map.groupBy(counts.units, ({ unit }) => names.unit(unit))].toSorted(([first], [second]) =>
    first.localeCompare(second),
  );
  const table = units.map(([, ofUnit]) => byGroup(ofUnit));
  const hidden =
    reader === 'reads-records'
      ? { rows: [], totals: [] }
      : hiddenCounts(table, { showsTotals: true, summedColumns: NEEDING_ACTION });
  return {
    people: sumOf(counts.units),
    ...countsOf(byGroup(counts.units), hidden.totals),
    units: units.map(([name, ofUnit], at) => ({
      name,
      people: sumOf(ofUnit),
      ...countsOf(table[at] ?? [], hidden.rows[at] ?? []),
    })),
    requirements: requirementTotals(counts.requirements, names, reader),
  };
}

function requirementTotals(
  counts: readonly RequirementCount[],
  names: TotalsNames,
  reader: TotalsReader,
): readonly RequirementTotals[] {
  const groups = Map.groupBy(counts, ({ policyId, requirement }) => `${policyId}\n${requirement}`);
  return [...groups.values()]
    .flatMap((group): readonly RequirementTotals[] => {
      const [first] = group;
      const named = first && names.rule(first.policyId, first.requirement);
      if (!named) return [];
      const inColumns = REQUIREMENT_COLUMNS.map((column) =>
        sumOf(group.filter((each) => each.column === column)),
      );
      const hidden =
        reader === 'reads-records' ? [] : (hiddenCounts([inColumns], { showsTotals: false }).rows[0] ?? []);
      const shown = (column: RequirementColumn) => {
        const place = REQUIREMENT_COLUMNS.indexOf(column);
        return hidden[place] ? null : (inColumns[place] ?? 0);
      };
      const people = sumOf(group);
      return [
        {
          ...named,
          people: reader === 'reads-totals' && people < SMALLEST_SHOWN ? null : people,
          current: shown('current'),
          dueSoon: shown('dueSoon'),
          toDo: shown('toDo'),
          overdue: shown('overdue'),
          other: shown('other'),
        },
      ];
    })
    .toSorted(mostPressingFirst);
}

/** What is not shown does not decide the order, or the order would tell it. */
const mostPressingFirst = (one: RequirementTotals, other: RequirementTotals): number =>
  (other.overdue ?? -1) - (one.overdue ?? -1) ||
  (other.toDo ?? -1) - (one.toDo ?? -1) ||
  one.title.localeCompare(other.title);
