import type { Standing } from '../../src/domain/outcomes/outcome.ts';
import { countedRequirements, personGroupOf } from '../../src/domain/reports/counted-person.ts';
import type { CountedPerson } from '../../src/domain/reports/counted-person.ts';
import type { OrganisationTotals, TotalsReader } from '../../src/domain/reports/organisation-totals.ts';
import { organisationTotals } from '../../src/domain/reports/organisation-totals.ts';
import { countPeople } from '../../src/domain/reports/people-counts.ts';
import type { OverallOnScreen } from '../../src/domain/standing/summary.ts';

/** One person as the totals count them. */
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

const countedOf = ({ unitName, overall, hasOverdue, under }: StandingRow): CountedPerson => ({
  unit: unitName,
  group: personGroupOf(overall, hasOverdue),
  requirements: countedRequirements(under.map((each) => ({ ...each, policyId: each.policyTitle }))),
  policyIds: under.map(({ policyTitle }) => policyTitle),
  line: 'directory',
  isActive: true,
  hasStandIn: false,
  pointsToNothing: false,
  hasOverdueReview: false,
  changesOn: undefined,
});

/** The totals of some people; a rule is called after its key where none of them says what it is called. */
export function totalsOfRows(rows: readonly StandingRow[], reader?: TotalsReader): OrganisationTotals {
  const titles = new Map(
    rows
      .flatMap(({ under }) => under.flatMap(({ standing }) => standing.outcomes))
      .map(({ requirement, title }) => [requirement, title]),
  );
  const names = {
    unit: (key: string) => key,
    rule: (policyTitle: string, requirement: string) => ({
      policyTitle,
      title: titles.get(requirement) ?? requirement,
    }),
  };
  return organisationTotals(countPeople(rows.map(countedOf)), names, reader);
}
