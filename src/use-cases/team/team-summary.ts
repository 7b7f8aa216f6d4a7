import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { LineManagerSource } from '../../domain/people/line-manager.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';
import { personTags } from '../shared/person-tags.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import type { PersonSummary } from '../standing/summary-of-person.ts';
import { summaryOfPerson } from '../standing/summary-of-person.ts';

export interface TeamMemberValue extends PersonSummary {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** Where it is said that the manager answers for them: their own manager is another, or nobody, unless it is the directory. */
  readonly source: LineManagerSource;
}

export interface TeamSummaryValue {
  readonly managerName: string;
  readonly asOf: CivilDate;
  /** How many have something overdue, to do without a date, or due within the warning window. */
  readonly needSomething: number;
  /** Who is overdue longest first, then who has most to do, then who has something due soonest; then by name. */
  readonly members: readonly TeamMemberValue[];
}

type TeamDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'counts' | 'peopleIndex'
>;

/** A manager's reports and what each needs: the one calculation behind the tab's page and the bot's answer. */
export function teamSummary(
  deps: TeamDeps,
  actorOid: string,
): Result<TeamSummaryValue, { code: 'not-a-manager' }> {
  const { managers, of: teamOf } = teams(deps);
  const team = teamOf(actorOid);
  if (team.length === 0) return err({ code: 'not-a-manager' });
  const tags = personTags(deps);
  const members = team.map((person): TeamMemberValue => {
    const judged = standingsOfPerson(deps, person);
    return {
      person,
      roleLabel: roleLabelOf(judged[0]?.policy, person),
      tag: tags.of(person),
      source: managers.of(person.oid)?.source ?? 'directory',
      ...summaryOfPerson(deps, person, judged),
    };
  });
  return ok({
    managerName: deps.records.people.find(actorOid)?.value.displayName ?? '',
    asOf: deps.clock.today(),
    needSomething: members.filter(({ overall }) => overall === 'action-needed').length,
    members: members.toSorted(neediestFirst),
  });
}

/** After every number of days. */
const NEVER = Number.MAX_SAFE_INTEGER;

function neediestFirst(first: TeamMemberValue, second: TeamMemberValue): number {
  const longest = ({ needs }: TeamMemberValue) => needs.overdue[0]?.days ?? -1;
  const soonest = ({ needs }: TeamMemberValue) => needs.dueSoon[0]?.days ?? NEVER;
  return (
    longest(second) - longest(first) ||
    second.needs.toDo.length - first.needs.toDo.length ||
    soonest(first) - soonest(second) ||
    first.person.displayName.localeCompare(second.person.displayName)
  );
}
