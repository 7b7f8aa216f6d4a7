import { reportsByLine } from '../domain/people/line-manager.ts';
import type { Person } from '../domain/people/person.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { mayForOrganisation } from './authorise.ts';
import type { Deps } from './deps.ts';
import { lineManagers } from './line-managers.ts';
import { managedUnits } from './list-events.ts';
import { unitsLookedAfter } from './list-people.ts';
import { reviewsOthers } from './people-reviewed.ts';
import { summaryOfPerson } from './summary-of-person.ts';
import { standingsOfPerson } from './standing-of-person.ts';

export type View = 'me' | 'team' | 'people' | 'events' | 'rules' | 'organisation' | 'rows' | 'audit';

export interface MeValue {
  readonly person: Person | undefined;
  readonly unitName: string | undefined;
  readonly today: CivilDate;
  readonly views: readonly View[];
  readonly landing: View;
}

type MeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may'>;

/** Who is signed in and which views are theirs. */
export function describeMe(deps: MeDeps, actorOid: string): MeValue {
  const person = deps.records.people.find(actorOid)?.value;
  const managers = lineManagers(deps);
  const team = managers.teamOf(actorOid);
  const views: View[] = [];
  if (person) views.push('me');
  if (team.length > 0 || reviewsOthers(deps, actorOid)) views.push('team');
  if (unitsLookedAfter(deps, actorOid).length > 0) views.push('people');
  if (managedUnits(deps, actorOid).length > 0) views.push('events');
  if (mayForOrganisation(deps, actorOid, 'policy.manage')) views.push('rules');
  if (mayForOrganisation(deps, actorOid, 'organisation.totals')) views.push('organisation');
  if (mayForOrganisation(deps, actorOid, 'problem-rows.read')) views.push('rows');
  if (mayForOrganisation(deps, actorOid, 'audit.read')) views.push('audit');
  return {
    person,
    unitName: person && deps.records.units.find(person.unit)?.value.name,
    today: deps.clock.today(),
    views,
    landing: landingOf(
      deps,
      views,
      // Whoever stands in for want of a manager has other work first.
      team.filter(({ oid }) => reportsByLine(managers.of(oid))),
    ),
  };
}

/** Trustees and CPD leads open on the totals, managers on their team when somebody needs them, everybody else on their own page. */
function landingOf(deps: MeDeps, views: readonly View[], team: readonly Person[]): View {
  const somebodyNeedsMe = team.some(
    (member) => summaryOfPerson(deps, member, standingsOfPerson(deps, member)).overall === 'action-needed',
  );
  if (somebodyNeedsMe) return 'team';
  if (views.includes('organisation') && team.length === 0) return 'organisation';
  return views[0] ?? 'me';
}
