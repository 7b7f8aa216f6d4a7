import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Person } from '../domain/people/person.ts';
import type { PolicyDeclarations } from '../domain/policies/join-declarations.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Standing } from '../domain/standing/outcome.ts';
import type { AllNeeds } from '../domain/standing/summary.ts';
import { worstOverall } from '../domain/standing/summary.ts';
import type { Deps } from './deps.ts';
import { lineManagers } from './line-managers.ts';
import { needsOfPerson } from './needs-of-person.ts';
import { standingsOfPerson } from './standing-of-person.ts';

export interface TeamMemberValue {
  readonly person: Person;
  readonly roleLabel: string;
  /** Under the policy that goes worst; undefined where none is adopted. */
  readonly overall: Standing['overall'] | undefined;
  readonly needs: AllNeeds;
}

export interface TeamSummaryValue {
  readonly managerName: string;
  readonly asOf: CivilDate;
  /** How many have something overdue, or due soon. */
  readonly needSomething: number;
  /** Those with something overdue first, the longest overdue first; then by name. */
  readonly members: readonly TeamMemberValue[];
}

type TeamDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>;

/** The people in post and able for whom someone answers. */
export const teamOf = (
  deps: Pick<Deps, 'records' | 'directory' | 'clock'>,
  managerOid: string,
): readonly Person[] => lineManagers(deps).teamOf(managerOid);

/** What a person's main role is called in their policy. */
export function roleLabelOf(policy: Pick<PolicyDeclarations, 'roles'> | undefined, person: Person): string {
  const main = person.policyRoles[0];
  return policy?.roles.find((role) => role.id === main)?.label ?? main ?? '';
}

/** A manager's reports and what each needs: the one calculation behind the tab's page and the bot's answer. */
export function teamSummary(
  deps: TeamDeps,
  actorOid: string,
): Result<TeamSummaryValue, { code: 'not-a-manager' }> {
  const team = teamOf(deps, actorOid);
  if (team.length === 0) return err({ code: 'not-a-manager' });
  const members = team.map((person): TeamMemberValue => {
    const judged = standingsOfPerson(deps, person);
    return {
      person,
      roleLabel: roleLabelOf(judged[0]?.policy, person),
      overall: worstOverall(judged.map(({ standing }) => standing)),
      needs: needsOfPerson(deps, person, judged),
    };
  });
  return ok({
    managerName: deps.records.people.find(actorOid)?.value.displayName ?? '',
    asOf: deps.clock.today(),
    needSomething: members.filter(({ needs }) => needs.overdue.length + needs.dueSoon.length > 0).length,
    members: members.toSorted(neediestFirst),
  });
}

function neediestFirst(first: TeamMemberValue, second: TeamMemberValue): number {
  const longest = (member: TeamMemberValue) => member.needs.overdue[0]?.days ?? -1;
  return (
    longest(second) - longest(first) || first.person.displayName.localeCompare(second.person.displayName)
  );
}
