import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { LineManagerSource } from '../../domain/people/line-manager.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { contactOf } from '../../domain/people/contact.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { REVIEW_CADENCE } from '../reviews/read-reviews.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { personTags } from '../shared/person-tags.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import type { PersonSummary } from '../standing/summary-of-person.ts';
import { summariesOfMany } from '../standing/summary-of-person.ts';

export interface TeamMemberValue extends PersonSummary {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  readonly contact: Contact | null;
  /** Some of what is overdue, to do or due soon is a review. */
  readonly needsReview: boolean;
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
  const summaryOf = summariesOfMany(deps);
  const members = team.map((person): TeamMemberValue => {
    const policies = policiesOfPerson(deps, person);
    const summary = summaryOf(person);
    return {
      person,
      roleLabel: roleLabelOf(policies[0], person),
      tag: tags.of(person),
      contact: contactOf(deps.directory.accountOf(person.oid)),
      source: managers.of(person.oid)?.source ?? 'directory',
      needsReview: isReviewAmong(summary.needs, policies),
      ...summary,
    };
  });
  return ok({
    managerName: deps.records.people.find(actorOid)?.value.displayName ?? '',
    asOf: deps.clock.today(),
    needSomething: members.filter(({ overall }) => overall === 'action-needed').length,
    members: members.toSorted(neediestFirst),
  });
}

/** Where somebody stands under one policy, the need names none. */
const isReviewAmong = (
  { overdue, toDo, dueSoon }: PersonSummary['needs'],
  policies: readonly Policy[],
): boolean =>
  [...overdue, ...toDo, ...dueSoon].some(({ requirement, policy }) =>
    policies
      .filter(({ id }) => policy === undefined || id === policy.id)
      .some(({ requirements }) =>
        requirements.some(({ key, kind }) => key === requirement && kind === REVIEW_CADENCE),
      ),
  );

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
