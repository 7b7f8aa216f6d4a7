import type { View } from '../../domain/access/views.ts';
import { openedTo, VIEW_NAMES } from '../../domain/access/views.ts';
import { reportsByLine } from '../../domain/people/line-manager.ts';
import type { Person } from '../../domain/people/person.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { mayForOrganisation, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';
import { reviewsOthers } from '../reviews/people-reviewed.ts';
import { summariesOfMany } from '../standing/summary-of-person.ts';

export interface MeValue {
  readonly person: Person | undefined;
  readonly unitName: string | undefined;
  readonly today: CivilDate;
  readonly views: readonly View[];
  readonly landing: View;
}

type MeDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'standings' | 'counts' | 'may'
>;

/** Who is signed in and which views are theirs. */
export function describeMe(deps: MeDeps, actorOid: string): MeValue {
  const person = deps.records.people.find(actorOid)?.value;
  const { managers, of: teamOf } = teams(deps);
  const team = teamOf(actorOid);
  const isOpen = (view: View): boolean => {
    const opened = openedTo(view);
    if ('onUnits' in opened) return unitsFor(deps, actorOid, opened.onUnits).length > 0;
    if ('onOrganisation' in opened) return mayForOrganisation(deps, actorOid, opened.onOrganisation);
    return opened.to === 'listed' ? person !== undefined : team.length > 0 || reviewsOthers(deps, actorOid);
  };
  const views = VIEW_NAMES.filter(isOpen);
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
  const summaryOf = summariesOfMany(deps);
  const somebodyNeedsMe = team.some((member) => summaryOf(member).overall === 'action-needed');
  if (somebodyNeedsMe) return 'team';
  if (views.includes('organisation') && team.length === 0) return 'organisation';
  return views[0] ?? 'me';
}
