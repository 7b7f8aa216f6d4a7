import { isInPost } from '../domain/people/person.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Known } from '../domain/rows/reference-problems.ts';
import {
  problemsOfPerson,
  problemsOfRoleAssignment,
  problemsOfUnit,
} from '../domain/rows/reference-problems.ts';
import type { ProblemRow, RowProblem } from '../domain/rows/row-problem.ts';
import type { Records, Stored } from '../ports/records.ts';
import type { NotAllowed } from './authorise.ts';
import { mayForOrganisation, notAllowed } from './authorise.ts';
import type { Deps } from './deps.ts';
import { policiesOfPerson } from './standing-of-person.ts';
import { unitsByKey } from './units.ts';

type ProblemDeps = Pick<Deps, 'records' | 'clock' | 'policies' | 'problemRows'>;

/** Rows that parse and point to what is not there. */
function straysOf(deps: ProblemDeps): readonly ProblemRow[] {
  const { records, policies, problemRows } = deps;
  const today = deps.clock.today();
  const units = unitsByKey(records);
  const known: Known = {
    hasUnit: (key) => units.has(key),
    hasPolicy: (id) => policies.find(id, today) !== undefined,
  };
  const inList =
    <Value extends { readonly key: string }>(
      list: keyof Records,
      nameOf: (value: Value) => string,
      problemsOf: (value: Value) => readonly RowProblem[],
    ) =>
    ({ value, itemId }: Stored<Value>): readonly ProblemRow[] => {
      const problems = problemsOf(value);
      return problems.length === 0
        ? []
        : [{ ...problemRows.placeOf(list, itemId), itemId, name: nameOf(value), problems }];
    };
  const nameOfPerson = (oid: string) => records.people.find(oid)?.value.displayName ?? oid;
  return [
    ...records.people
      .all()
      .filter(({ value }) => isInPost(value, today))
      .flatMap(
        inList(
          'people',
          ({ displayName }) => displayName,
          (person) => problemsOfPerson(person, policiesOfPerson(deps, person), known),
        ),
      ),
    ...records.units.all().flatMap(
      inList(
        'units',
        ({ name }) => name,
        (unit) => problemsOfUnit(unit, known),
      ),
    ),
    ...records.roleAssignments.all().flatMap(
      inList(
        'roleAssignments',
        ({ personOid }) => nameOfPerson(personOid),
        (assignment) => problemsOfRoleAssignment(assignment, known),
      ),
    ),
  ];
}

/** Every row of the lists that needs a look: first those that are left out of everything, then those that point to nothing. */
export const problemRowsOf = (deps: ProblemDeps): readonly ProblemRow[] => [
  ...deps.problemRows.all(),
  ...straysOf(deps),
];

/** The rows that need a look, for who can have them mended. */
export function readProblemRows(
  deps: ProblemDeps & Pick<Deps, 'directory'>,
  actorOid: string,
): Result<readonly ProblemRow[], NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'problem-rows.read')) return err(notAllowed);
  return ok(problemRowsOf(deps));
}
