import type { Permission, Subject } from '../../domain/access/access.ts';
import { MAY, relationsTo } from '../../domain/access/access.ts';
import type { Relation } from '../../domain/access/relation.ts';
import type { Candidate } from '../../domain/candidates/candidate.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Deps } from './deps.ts';
import type { LineManagers } from './line-managers.ts';
import { lineManagers } from './line-managers.ts';
import { reviewerOids } from './reviewers-of-person.ts';
import { unitsByKey } from './units.ts';

/** Unknown, or not the actor's to see: the two are answered alike, so that nobody can ask who exists. */
export interface NotFound {
  readonly code: 'not-found';
}

/** The actor lacks a right that has nothing to do with one person's record. */
export interface NotAllowed {
  readonly code: 'not-allowed';
}

export const notFound: NotFound = { code: 'not-found' };
export const notAllowed: NotAllowed = { code: 'not-allowed' };

type AccessDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'may'>;
type PersonDeps = AccessDeps & Pick<Deps, 'policies'>;

const assignmentsOf = ({ records }: AccessDeps, actorOid: string) =>
  records.roleAssignments.where('personOid', actorOid).map(({ value }) => value);

const isForReviewers = (permission: Permission): boolean => {
  const relations: readonly Relation[] = MAY[permission].to;
  return relations.includes('reviewer');
};

/** What an actor may do on one person's record. */
export interface AccessToPerson {
  readonly person: Person;
  /** Who holds one kind of the person's reviews only has what is given to reviewers for that kind. */
  readonly may: (permission: Permission, reviewKind?: string) => boolean;
}

/**
 * What the actor is to a person, looked up once for all the permissions that are asked; undefined for nobody known. What
 * changes while it is in use does not show in it.
 */
export function accessTo(deps: PersonDeps, actorOid: string, personOid: string): AccessToPerson | undefined {
  const person = deps.records.people.find(personOid)?.value;
  if (!person) return undefined;
  const managers = lineManagers(deps);
  const subject = subjectOf(deps, person, managers);
  const assignments = assignmentsOf(deps, actorOid);
  const on = deps.clock.today();
  const asReviewer = new Map<string | undefined, ReadonlySet<Relation>>();
  const relationsForReviewers = (reviewKind: string | undefined): ReadonlySet<Relation> => {
    const oids = () => reviewerOids(deps, person, reviewKind, managers);
    const found =
      asReviewer.get(reviewKind) ??
      relationsTo(actorOid, assignments, { ...subject, reviewerOids: oids() }, on);
    asReviewer.set(reviewKind, found);
    return found;
  };
  const relations = relationsTo(actorOid, assignments, subject, on);
  return {
    person,
    may: (permission, reviewKind) =>
      deps.may(permission, isForReviewers(permission) ? relationsForReviewers(reviewKind) : relations),
  };
}

/** The person, if the actor has one permission on their record; who asks for several takes `accessTo`. */
export function authoriseForPerson(
  deps: PersonDeps,
  actorOid: string,
  permission: Permission,
  personOid: string,
  reviewKind?: string,
): Result<Person, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  return access?.may(permission, reviewKind) ? ok(access.person) : err(notFound);
}

/** The person as whom it concerns; who holds their reviews is left out. */
function subjectOf(deps: PersonDeps, person: Person, managers: LineManagers): Subject {
  return {
    personOid: person.oid,
    lineManagerOid: managers.of(person.oid)?.oid,
    reviewerOids: [],
    unitLine: lineOfUnits(person.unit, unitsByKey(deps.records)).map((unit) => unit.key),
  };
}

/** Somebody active who has a permission on a person's record, and what they are to that person. */
interface Holder {
  readonly oid: string;
  readonly relations: ReadonlySet<Relation>;
}

function holdersOf(deps: PersonDeps, permission: Permission, person: Person): readonly Holder[] {
  const managers = lineManagers(deps);
  const subject = {
    ...subjectOf(deps, person, managers),
    reviewerOids: isForReviewers(permission) ? reviewerOids(deps, person, undefined, managers) : [],
  };
  const assignments = deps.records.roleAssignments.all().map(({ value }) => value);
  const asked = [
    person.oid,
    subject.lineManagerOid,
    ...subject.reviewerOids,
    ...assignments.map((each) => each.personOid),
  ];
  return [...new Set(asked)]
    .filter((oid) => oid !== undefined)
    .filter((oid) => managers.isActive(oid))
    .map((oid) => ({ oid, relations: relationsTo(oid, assignments, subject, deps.clock.today()) }))
    .filter(({ relations }) => deps.may(permission, relations));
}

/** The active people who have the permission on a person's record, for a form to offer; each once. */
export const whoMay = (deps: PersonDeps, permission: Permission, person: Person): readonly string[] =>
  holdersOf(deps, permission, person).map(({ oid }) => oid);

/** Somebody other than the person who can do something for them, and as what. */
export interface Nearest {
  readonly oid: string;
  readonly as: Relation;
}

/** Of others who have the permission, those to whom it is given first: a unit's coordinator before the CPD lead. */
export function nearestWhoMay(deps: PersonDeps, permission: Permission, person: Person): readonly Nearest[] {
  const others = holdersOf(deps, permission, person).filter(({ oid }) => oid !== person.oid);
  for (const as of MAY[permission].to) {
    const found = others
      .filter(({ relations }) => relations.has(as))
      // A line manager is known as that, whatever else they are.
      .map(
        ({ oid, relations }) => ({ oid, as: relations.has('line-manager') ? 'line-manager' : as }) as const,
      );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Whether the actor has the permission on somebody who may join, or did. What was found and noted at somebody's interview is not
 * theirs to see, whatever they become.
 */
export function mayForCandidate(
  deps: AccessDeps,
  actorOid: string,
  permission: Permission,
  { unit, interviewerOid, personOid }: Pick<Candidate, 'unit' | 'interviewerOid' | 'personOid'>,
): boolean {
  if (personOid === actorOid) return false;
  const unitLine = lineOfUnits(unit, unitsByKey(deps.records)).map(({ key }) => key);
  const subject = { personOid, lineManagerOid: undefined, reviewerOids: [], interviewerOid, unitLine };
  return deps.may(
    permission,
    relationsTo(actorOid, assignmentsOf(deps, actorOid), subject, deps.clock.today()),
  );
}

/** Whether the actor has the permission on a request of somebody for which these are asked at the moment. */
export const mayForRequest = (
  deps: PersonDeps,
  actorOid: string,
  permission: Permission,
  { person, approverOids }: { readonly person: Person; readonly approverOids: readonly string[] },
): boolean =>
  deps.may(
    permission,
    relationsTo(
      actorOid,
      assignmentsOf(deps, actorOid),
      { ...subjectOf(deps, person, lineManagers(deps)), approverOids },
      deps.clock.today(),
    ),
  );

/** Whether the actor has the permission on a unit. */
export function mayForUnit(
  deps: AccessDeps,
  actorOid: string,
  permission: Permission,
  unitKey: string,
): boolean {
  const unitLine = lineOfUnits(unitKey, unitsByKey(deps.records)).map((unit) => unit.key);
  const subject = { personOid: undefined, lineManagerOid: undefined, reviewerOids: [], unitLine };
  return deps.may(
    permission,
    relationsTo(actorOid, assignmentsOf(deps, actorOid), subject, deps.clock.today()),
  );
}

const NO_RELATION: ReadonlySet<Relation> = new Set();

/** The units on which the actor has the permission. */
export function unitsFor(deps: AccessDeps, actorOid: string, permission: Permission): readonly Unit[] {
  const units = unitsByKey(deps.records);
  const assignments = assignmentsOf(deps, actorOid);
  const on = deps.clock.today();
  const relationsOn = (key: string): ReadonlySet<Relation> => {
    // Most people hold no role, and each opening of the tab asks this of every unit.
    if (assignments.length === 0) return NO_RELATION;
    const unitLine = lineOfUnits(key, units).map((unit) => unit.key);
    const subject = { personOid: undefined, lineManagerOid: undefined, reviewerOids: [], unitLine };
    return relationsTo(actorOid, assignments, subject, on);
  };
  return [...units.values()].filter(({ key }) => deps.may(permission, relationsOn(key)));
}

/** Whether the actor has the permission on the organisation as a whole; `personOid` is whom it concerns, if anybody. */
export function mayForOrganisation(
  deps: AccessDeps,
  actorOid: string,
  permission: Permission,
  personOid?: string,
): boolean {
  const subject = { personOid, lineManagerOid: undefined, reviewerOids: [], unitLine: [] };
  return deps.may(
    permission,
    relationsTo(actorOid, assignmentsOf(deps, actorOid), subject, deps.clock.today()),
  );
}
