import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { isWithoutManager } from '../../domain/people/line-manager.ts';
import type { Person } from '../../domain/people/person.ts';
import { isActive } from '../../domain/people/account.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { OrganisationTotals } from '../../domain/reports/organisation-totals.ts';
import { organisationTotals } from '../../domain/reports/organisation-totals.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { keptSinceOf } from '../standing/last-cycle.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { problemRowsOf } from '../problem-rows/read-problem-rows.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import { summaryOfPerson } from '../standing/summary-of-person.ts';

interface ToLookAt {
  /** People in post and able. */
  readonly withoutManager: number;
  readonly rows: number;
  /** Not read for so long that it no longer says who manages whom: then nobody has a manager. */
  readonly isDirectoryOld: boolean;
}

export interface OrganisationValue extends OrganisationTotals {
  readonly asOf: CivilDate;
  /** What keeps the totals from being whole; undefined for who cannot put it right. */
  readonly toLookAt: ToLookAt | undefined;
}

/** Totals of everybody in post and able, for trustees and CPD leads. */
export function organisationSummary(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'problemRows' | 'may'>,
  actorOid: string,
): Result<OrganisationValue, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'organisation.totals')) return err(notAllowed);
  const today = deps.clock.today();
  const isCounted = (person: Person) =>
    person.startedOn <= today && isActive(person, deps.directory.accountOf(person.oid), today);
  const keptSince = keptSinceOf(deps);
  const counted = deps.records.people
    .all()
    .map(({ value }) => value)
    .filter(isCounted);
  const rows = counted.map((person) => {
    const judged = standingsOfPerson(deps, person);
    const { overall, needs } = summaryOfPerson(deps, person, judged, keptSince);
    return {
      unitName: deps.records.units.find(person.unit)?.value.name ?? person.unit,
      overall,
      hasOverdue: needs.overdue.length > 0,
      under: judged.map(({ policy: { title, warningDays }, standing }) => ({
        policyTitle: title,
        warningDays,
        standing,
      })),
    };
  });
  const reader = mayForOrganisation(deps, actorOid, 'record.read') ? 'reads-records' : 'reads-totals';
  const managers = lineManagers(deps);
  const toLookAt = mayForOrganisation(deps, actorOid, 'problem-rows.read')
    ? {
        withoutManager: counted.filter(({ oid }) => isWithoutManager(managers.of(oid))).length,
        rows: problemRowsOf(deps).length,
        isDirectoryOld: !deps.directory.isCurrent(),
      }
    : undefined;
  return ok({ asOf: today, toLookAt, ...organisationTotals(rows, reader) });
}
