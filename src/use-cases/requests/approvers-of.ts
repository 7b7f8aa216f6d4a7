import { isInForce } from '../../domain/access/role-assignment.ts';
import type { OrganisationRole } from '../../domain/access/role-assignment.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { Person } from '../../domain/people/person.ts';
import { approverSource } from '../../domain/requests/approver-source.ts';
import type { Steps } from '../../domain/requests/progress.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';
import { unitsByKey } from '../shared/units.ts';

type ApproverDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>;

/**
 * Who can answer each step of a request's route today. Nobody answers for themselves; where nobody whom the route names is
 * known, whoever answers for the asker stands in for the last of them.
 */
export function approversOf(
  deps: ApproverDeps,
  person: Person,
  { route }: Pick<TrainingRequest, 'route'>,
): Steps {
  const { records, clock } = deps;
  const managers = lineManagers(deps);
  const line = lineOfUnits(person.unit, unitsByKey(records)).map(({ key }) => key);
  const today = clock.today();
  const assignments = () => records.roleAssignments.all().map(({ value }) => value);

  /** Of those who hold an office, those of the nearest unit. */
  function inOffice(office: OrganisationRole): readonly string[] {
    const held = assignments().filter((each) => each.role === office && isInForce(each, today));
    const units: readonly (string | undefined)[] = [...line, undefined];
    const near = units.map((unit) =>
      held.filter((each) => each.unit === unit && managers.isActive(each.personOid)),
    );
    return (
      near
        .map((found) => found.map(({ personOid }) => personOid).filter((oid) => oid !== person.oid))
        .find((oids) => oids.length > 0) ?? []
    );
  }

  /** Whom a policy names for each person, such as their quality assurer, else who has that role in the nearest unit. */
  function ofRole(name: string): readonly string[] {
    const wanted = idOfName(name);
    const roles = policiesOfPerson(deps, person).flatMap((policy) => policy.roles);
    const known = roles.find(({ id, label }) => id === wanted || idOfName(label) === wanted);
    const titles = new Set([wanted, ...(known ? [known.id, idOfName(known.label)] : [])]);
    const named = reviewersOfPerson(deps, person, managers).filter(
      ({ rule, source }) => source === 'named' && titles.has(idOfName(rule.title)),
    );
    if (named.length > 0) return [...new Set(named.flatMap(({ oids }) => oids))];
    for (const unit of line) {
      const holders = records.people
        .where('unit', unit)
        .map(({ value }) => value)
        .filter(({ policyRoles }) => policyRoles.some((role) => titles.has(idOfName(role))))
        .map(({ oid }) => oid)
        .filter((oid) => oid !== person.oid && managers.isActive(oid));
      if (holders.length > 0) return holders;
    }
    return [];
  }

  function oidsOf(name: string): readonly string[] {
    const source = approverSource(name);
    if (source === 'role') return ofRole(name);
    if (source !== 'line-manager') return inOffice(source);
    const manager = managers.of(person.oid);
    return manager ? [manager.oid] : [];
  }

  const steps = route.map((names) =>
    names.map((name) => ({
      name,
      oids: oidsOf(name).filter((oid) => oid !== person.oid && managers.isActive(oid)),
      isStandIn: false,
    })),
  );
  if (steps.some((step) => step.some(({ oids }) => oids.length > 0))) return steps;
  const standIn = [managers.of(person.oid), ...managers.fallbacksOf(person.oid)]
    .flatMap((found) => found?.oid ?? [])
    .find((oid) => oid !== person.oid && managers.isActive(oid));
  if (standIn === undefined) return steps;
  return steps.map((step, place) =>
    place === steps.length - 1
      ? step.map((each, index) => (index === 0 ? { ...each, oids: [standIn], isStandIn: true } : each))
      : step,
  );
}
