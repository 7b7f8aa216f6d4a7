import type { AccountState } from '../../domain/people/account.ts';
import { accountState } from '../../domain/people/account.ts';
import { byName, NAMES_IN_ORDER } from '../../domain/people/by-name.ts';
import { peopleFound } from '../../domain/people/people-meant.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { contactOf } from '../../domain/people/contact.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { isInPost } from '../../domain/people/person.ts';
import { unsaidDuties } from '../../domain/policies/unsaid-duties.ts';
import type { AskedRule } from '../../domain/reports/define-report.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import { unitsUnder } from '../../domain/units/unit.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { personTags } from '../shared/person-tags.ts';
import type { PersonSummary } from '../standing/summary-of-person.ts';
import { summariesOfMany } from '../standing/summary-of-person.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { unitsByKey } from '../shared/units.ts';

export const PEOPLE_A_PAGE = 25;

export interface PeopleSearch {
  readonly actorOid: string;
  /** As it is typed, in parts and in any order; empty for everybody. */
  readonly name: string;
  /** Key of a unit, which stands for those below it too; undefined for all that the actor looks after. */
  readonly unit: string | undefined;
  /** Only those whose own line manager does not answer for them. */
  readonly isWithoutManager?: boolean;
  /** Only those of whom something is missing that this rule requires. */
  readonly gap?: AskedRule | undefined;
  /** From 1. */
  readonly page: number;
}

export interface ListedPerson extends Pick<PersonSummary, 'overall' | 'onLeave'> {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  readonly contact: Contact | null;
  readonly account: AccountState;
  /** Undefined for who has an active line manager in the directory, or is not active; else who answers, if anybody. */
  readonly withoutManager: { readonly answeredBy: string | undefined } | undefined;
  /** Duties that their roles usually bring and that nobody said yes or no to. */
  readonly unsaidDuties: readonly string[];
}

export interface PeopleValue {
  /** What the actor looks after, by name. */
  readonly units: readonly Unit[];
  /** How many the search finds, on all pages. */
  readonly count: number;
  /** What the rule of the gap is called; undefined where none is asked for, or there is none. */
  readonly gapTitle: string | undefined;
  /** Those of the page, by name. */
  readonly people: readonly ListedPerson[];
}

type PeopleDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'counts' | 'peopleIndex' | 'may'
>;

/** The units whose people's records the actor may read by an office that they hold, not as somebody's line manager. */
const unitsLookedAfter = (
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'may'>,
  actorOid: string,
): readonly Unit[] => unitsFor(deps, actorOid, 'record.read');

/**
 * People in post of the units, those among them who have no enabled account marked, that the actor looks after. Only those of the page are judged. A unit that is not theirs
 * is answered as one that does not exist.
 */
export function listPeople(
  deps: PeopleDeps,
  { actorOid, name, unit, isWithoutManager = false, gap, page }: PeopleSearch,
): Result<PeopleValue, NotAllowed | NotFound> {
  const units = unitsLookedAfter(deps, actorOid);
  if (units.length === 0) return err(notAllowed);
  const keys = new Set(units.map(({ key }) => key));
  if (unit !== undefined && !keys.has(unit)) return err(notFound);
  const byKey = unitsByKey(deps.records);
  const asked = unit === undefined ? keys : new Set(unitsUnder(unit, byKey).map(({ key }) => key));
  // Who looks after the whole also finds those whose unit is on no list, and can have it put right.
  const seesStrays = unit === undefined && mayForOrganisation(deps, actorOid, 'record.read');
  const today = deps.clock.today();
  const inPost = deps.peopleIndex
    .mayBeMeant(name)
    .filter((person) => asked.has(person.unit) || (seesStrays && !byKey.has(person.unit)))
    .filter((person) => isInPost(person, today));
  const managers = lineManagers(deps);
  const withoutManager = ({ oid }: Pick<Person, 'oid'>): ListedPerson['withoutManager'] => {
    const manager = managers.isActive(oid) ? managers.of(oid) : undefined;
    if (!managers.isActive(oid) || manager?.source === 'directory') return undefined;
    return { answeredBy: manager && nameOf(deps, manager.oid) };
  };
  const tags = personTags(deps);
  // Nobody answers for anybody while the directory is not known to be current.
  const asCounted = isWithoutManager && deps.directory.isCurrent();
  const mayLackManager = asCounted ? new Set(deps.counts.mayLackManager()) : undefined;
  const behindGap = gap && new Set(deps.counts.behindGap(gap.policyId, gap.requirement));
  const all = peopleFound(name, inPost)
    .filter(({ oid }) => mayLackManager?.has(oid) ?? true)
    .filter(({ oid }) => behindGap?.has(oid) ?? true)
    .filter((person) => !isWithoutManager || withoutManager(person) !== undefined);
  const found = name.trim() === '' ? all : all.toSorted(byName);
  const from = (page - 1) * PEOPLE_A_PAGE;
  const summaryOf = summariesOfMany(deps);
  return ok({
    units: units.toSorted((first, second) => NAMES_IN_ORDER.compare(first.name, second.name)),
    count: found.length,
    gapTitle: gap && deps.policies.find(gap.policyId, today)?.byKey.get(gap.requirement)?.requirement.title,
    people: found.slice(from, from + PEOPLE_A_PAGE).flatMap(({ oid }): ListedPerson | [] => {
      const person = deps.records.people.find(oid)?.value;
      if (!person) return [];
      const policies = policiesOfPerson(deps, person);
      const { overall, onLeave } = summaryOf(person);
      const account = deps.directory.accountOf(person.oid);
      return {
        person,
        roleLabel: roleLabelOf(policies[0], person),
        tag: tags.of(person),
        contact: contactOf(account),
        account: accountState(account),
        withoutManager: withoutManager(person),
        unsaidDuties: unsaidDuties(person, policies),
        overall,
        onLeave,
      };
    }),
  });
}

const nameOf = ({ records, directory }: PeopleDeps, oid: string): string =>
  records.people.find(oid)?.value.displayName ?? directory.accountOf(oid)?.displayName ?? '';
