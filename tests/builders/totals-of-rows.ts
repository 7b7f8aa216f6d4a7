import type { Standing } from '../../src/domain/outcomes/outcome.ts';
import { countedRequirements, personGroupOf } from '../../src/domain/reports/counted-person.ts';
import type { CountedPerson } from '../../src/domain/reports/counted-person.ts';
import { byRequirement } from '../../src/domain/reports/by-requirement.ts';
import { byUnit } from '../../src/domain/reports/by-unit.ts';
import type { ReportSources } from '../../src/domain/reports/define-report.ts';
import { countPeople } from '../../src/domain/reports/people-counts.ts';
import type { ReportReader } from '../../src/domain/reports/report-table.ts';
import { reportTable } from '../../src/domain/reports/report-table.ts';
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
  needs: undefined,
  changesOn: undefined,
});

const sourcesOf = (rows: readonly StandingRow[]): ReportSources => {
  const titles = new Map(
    rows
      .flatMap(({ under }) => under.flatMap(({ standing }) => standing.outcomes))
      .map(({ requirement, title }) => [requirement, title]),
  );
  return {
    people: () => countPeople(rows.map(countedOf)),
    withoutManager: () => [],
    unitName: (key) => key,
    rule: (policyTitle, requirement) => ({ policyTitle, title: titles.get(requirement) ?? requirement }),
  };
};

/** How some people stand by unit and by requirement; a rule is called after its key where none of them says what it is called. */
export function totalsOfRows(rows: readonly StandingRow[], reader: ReportReader = 'reads-totals') {
  const sources = sourcesOf(rows);
  const units = reportTable(byUnit, byUnit.rows(sources), reader);
  const requirements = reportTable(byRequirement, byRequirement.rows(sources), reader);
  return {
    ...units.totals,
    units: units.rows.map(({ texts: [name = ''], people }) => ({ name, ...people })),
    requirements: requirements.rows.map(({ texts: [title = '', policyTitle = ''], people }) => ({
      title,
      policyTitle,
      ...people,
    })),
  };
}
