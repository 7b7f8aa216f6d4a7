import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import { isActive } from '../domain/people/account.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { OrganisationTotals } from '../domain/reports/organisation-totals.ts';
import { organisationTotals } from '../domain/reports/organisation-totals.ts';
import type { NotAllowed } from './authorise.ts';
import { mayForOrganisation, notAllowed } from './authorise.ts';
import type { Deps } from './deps.ts';
import { keptSinceOf } from './last-cycle.ts';
import { standingsOfPerson } from './standing-of-person.ts';
import { summaryOfPerson } from './summary-of-person.ts';

export interface OrganisationValue extends OrganisationTotals {
  readonly asOf: CivilDate;
}

/** Totals of everybody in post and able, for trustees and CPD leads. */
export function organisationSummary(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>,
  actorOid: string,
): Result<OrganisationValue, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'organisation.totals')) return err(notAllowed);
  const today = deps.clock.today();
  const isCounted = (person: Person) =>
    person.startedOn <= today && isActive(person, deps.directory.accountOf(person.oid), today);
  const keptSince = keptSinceOf(deps);
  const rows = deps.records.people
    .all()
    .map(({ value }) => value)
    .filter(isCounted)
    .map((person) => {
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
  return ok({ asOf: today, ...organisationTotals(rows) });
}
