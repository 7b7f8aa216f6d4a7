import type { Standing } from '../standing/outcome.ts';
import { worstOverall } from '../standing/summary.ts';

/** Groups of fewer people than this are not counted out: the count would name them. */
const SMALLEST_GROUP = 5;

/** One person, counted once however many policies they stand under. */
export interface StandingRow {
  readonly unitName: string;
  /** Empty where no policy is adopted. */
  readonly under: readonly { readonly policyTitle: string; readonly standing: Standing }[];
}

export interface UnitTotals {
  readonly name: string;
  readonly people: number;
  /** Null where the group is too small. */
  readonly compliant: number | null;
  readonly actionNeeded: number | null;
  readonly nonCompliant: number | null;
}

export interface RequirementTotals {
  readonly policyTitle: string;
  readonly title: string;
  /** Whom it applies to. */
  readonly people: number;
  readonly met: number | null;
  readonly overdue: number | null;
}

export interface OrganisationTotals {
  readonly people: number;
  readonly compliant: number;
  readonly actionNeeded: number;
  readonly nonCompliant: number;
  /** By name. */
  readonly units: readonly UnitTotals[];
  /** Most overdue first. */
  readonly requirements: readonly RequirementTotals[];
}

/** Counts without names over the standings of many people. */
export function organisationTotals(rows: readonly StandingRow[]): OrganisationTotals {
  const overall = (wanted: Standing['overall'], among: readonly StandingRow[] = rows) =>
    among.filter(({ under }) => worstOverall(under.map(({ standing }) => standing)) === wanted).length;
  return {
    people: rows.length,
    compliant: overall('compliant'),
    actionNeeded: overall('action-needed'),
    nonCompliant: overall('non-compliant'),
    units: [...Map.groupBy(rows, (row) => row.unitName)]
      .map(([name, members]) => ({
        name,
        people: members.length,
        compliant: shown(members.length, overall('compliant', members)),
        actionNeeded: shown(members.length, overall('action-needed', members)),
        nonCompliant: shown(members.length, overall('non-compliant', members)),
      }))
      .toSorted((first, second) => first.name.localeCompare(second.name)),
    requirements: requirementTotals(rows),
  };
}

const shown = (groupSize: number, count: number): number | null =>
  groupSize < SMALLEST_GROUP ? null : count;

function requirementTotals(rows: readonly StandingRow[]): readonly RequirementTotals[] {
  const judged = rows
    .flatMap(({ under }) => under)
    .flatMap(({ policyTitle, standing }) =>
      standing.outcomes
        .filter((outcome) => outcome.obligation === 'required' && outcome.status !== 'not-applicable')
        .map((outcome) => ({ policyTitle, outcome })),
    );
  const groups = Map.groupBy(judged, ({ policyTitle, outcome }) => `${policyTitle}\n${outcome.requirement}`);
  const sized = [...groups.values()].map((group) => {
    const late = group.filter(
      ({ outcome }) => outcome.status === 'overdue' || outcome.status === 'expired',
    ).length;
    const met = group.filter(({ outcome }) => outcome.status === 'met').length;
    const first = group[0];
    return {
      late: group.length < SMALLEST_GROUP ? -1 : late,
      totals: {
        policyTitle: first?.policyTitle ?? '',
        title: first?.outcome.title ?? '',
        people: group.length,
        met: shown(group.length, met),
        overdue: shown(group.length, late),
      },
    };
  });
  return sized
    .toSorted(
      (first, second) => second.late - first.late || first.totals.title.localeCompare(second.totals.title),
    )
    .map(({ totals }) => totals);
}
