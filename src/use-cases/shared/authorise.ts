import type { Permission, Subject } from '../../domain/access/access.ts';
import { MAY, relationsTo } from '../../domain/access/access.ts';
import type { Relation } from '../../domain/access/relation.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Deps } from './deps.ts';
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

/**
 * The person, if the actor has the permission on their record. Who holds one kind of their reviews only has what is given to
 * reviewers for that kind.
 */
export function authoriseForPerson(
  deps: PersonDeps,
  actorOid: string,
  permission: Permission,
  personOid: string,
  reviewKind?: string,
): Result<Person, NotFound> {
  const person = deps.records.people.find(personOid)?.value;
  if (!person) return err(notFound);
  const subject = subjectOf(deps, person, permission, reviewKind);
  const relations = relationsTo(actorOid, assignmentsOf(deps, actorOid), subject, deps.clock.today());
  return deps.may(permission, relations) ? ok(person) : err(notFound);
}

function subjectOf(deps: PersonDeps, person: Person, permission: Permission, reviewKind?: string): Subject {
  const managers = lineManagers(deps);
  return {
    personOid: person.oid,
    lineManagerOid: managers.of(person.oid)?.oid,
    reviewerOids: isForReviewers(permission) ? reviewerOids(deps, person, reviewKind, managers) : [],
    unitLine: lineOfUnits(person.unit, unitsByKey(deps.records)).map((unit) => unit.key),
  };
}

/** The active people who have the permission on a person's record, for a form to offer; each once. */
export function whoMay(deps: PersonDeps, permission: Permission, person: Person): readonly string[] {
  const subject = subjectOf(deps, person, permission);
  const assignments = deps.records.roleAssignments.all().map(({ value }) => value);
  const asked = [
    person.oid,
    subject.lineManagerOid,
    ...subject.reviewerOids,
    ...assignments.map((each) => each.personOid),
  ];
  const managers = lineManagers(deps);
  return [...new Set(asked)]
    .filter((oid) => oid !== undefined)
    .filter(
      (oid) =>
        managers.isActive(oid) &&
        deps.may(permission, relationsTo(oid, assignments, subject, deps.clock.today())),
    );
}

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

/** The units on which the actor has the permission. */
export function unitsFor(deps: AccessDeps, actorOid: string, permission: Permission): readonly Unit[] {
  const units = unitsByKey(deps.records);
  const assignments = assignmentsOf(deps, actorOid);
  return [...units.values()].filter(({ key }) => {
    const unitLine = lineOfUnits(key, units).map((unit) => unit.key);
    const subject = { personOid: undefined, lineManagerOid: undefined, reviewerOids: [], unitLine };
    return deps.may(permission, relationsTo(actorOid, assignments, subject, deps.clock.today()));
  });
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
