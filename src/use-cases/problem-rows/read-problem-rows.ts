import type { Recorded } from '../../domain/evidence/recorded.ts';
import { currentRows } from '../../domain/evidence/recorded.ts';
import { isInPost } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { needsSecondPerson } from '../../domain/rows/confirming.ts';
import type { ChoiceColumn } from '../../domain/rows/known-choices.ts';
import { choiceColumns } from '../../domain/rows/known-choices.ts';
import type { Known } from '../../domain/rows/reference-problems.ts';
import {
  MOST_CHOICES,
  problemsOfPerson,
  problemsOfRoleAssignment,
  problemsOfUnit,
} from '../../domain/rows/reference-problems.ts';
import type { ProblemRow, RowProblem } from '../../domain/rows/row-problem.ts';
import { shownValue } from '../../domain/rows/row-problem.ts';
import type { Records, Stored } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { maySettle } from './settle-problem-row.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { unitsByKey } from '../shared/units.ts';

type ProblemDeps = Pick<Deps, 'records' | 'clock' | 'policies' | 'counts' | 'problemRows' | 'may'>;

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
        : [
            {
              ...problemRows.placeOf(list, itemId),
              itemId,
              name: nameOf(value),
              problems,
              byHand: undefined,
            },
          ];
    };
  const nameOfPerson = (oid: string) => records.people.find(oid)?.value.displayName ?? oid;
  return [
    ...deps.counts
      .pointingToNothing()
      .map((oid) => records.people.find(oid))
      .filter((stored) => stored !== undefined)
      .filter(({ value }) => isInPost(value, today))
      .toSorted((one, other) => Number(one.itemId) - Number(other.itemId))
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

type Evidence = Recorded & { readonly key: string; readonly personOid: string };

function evidenceOf(
  records: Records,
  list: Exclude<ChoiceColumn['list'], 'events'>,
  personOid: string,
): readonly Evidence[] {
  const values = (rows: readonly Stored<Evidence>[]): readonly Evidence[] => rows.map(({ value }) => value);
  switch (list) {
    case 'activities':
      return values(records.activities.where('personOid', personOid));
    case 'recordEntries':
      return values(records.recordEntries.where('personOid', personOid));
    case 'reviews':
      return values(records.reviews.where('personOid', personOid));
    case 'evaluations':
      return values(records.evaluations.where('personOid', personOid));
  }
}

/** Rows that parse and say what no policy and no form knows: they count for nothing. Corrected ones are mended already. */
function unknownChoices(deps: ProblemDeps): readonly ProblemRow[] {
  const { records, policies, problemRows } = deps;
  const everSaid = policies
    .all(deps.clock.today())
    .flatMap((book) => policyHistory(deps, book.policy.id).map(({ policy }) => policy));
  const nameOf = (personOid: string) => records.people.find(personOid)?.value.displayName ?? personOid;
  return choiceColumns(everSaid).flatMap((asked) => {
    const { list, column, choices } = asked;
    return problemRows.outside(asked).flatMap(({ key, value }): readonly ProblemRow[] => {
      const problems = [
        {
          column,
          value: shownValue(value),
          expected: 'choice' as const,
          choices: choices.slice(0, MOST_CHOICES),
        },
      ];
      if (list === 'events') {
        const event = records.events.find(key);
        if (!event) return [];
        const { itemId } = event;
        return [
          {
            ...problemRows.placeOf(list, itemId),
            itemId,
            name: event.value.title,
            problems,
            byHand: undefined,
          },
        ];
      }
      const found: Stored<Evidence> | undefined = records[list].find(key);
      if (!found) return [];
      const { itemId } = found;
      const { personOid } = found.value;
      if (!currentRows(evidenceOf(records, list, personOid)).some((row) => row.key === key)) return [];
      return [
        {
          ...problemRows.placeOf(list, itemId),
          itemId,
          name: nameOf(personOid),
          problems,
          byHand: undefined,
        },
      ];
    });
  });
}

/** A row without a title is called after whom it concerns. */
const peopleNamed = ({ people }: Records, { byHand }: ProblemRow): string =>
  (byHand?.aboutOids ?? []).flatMap((oid) => people.find(oid)?.value.displayName ?? []).join(', ');

export interface ProblemRowValue extends ProblemRow {
  /** Whether the caller may say what holds of a row that was typed or edited by hand. */
  readonly isForCaller: boolean;
  /** Whether the caller wrote it by hand, so that it takes a second person to say that it holds. */
  readonly isByCaller: boolean;
}

/**
 * Every row of the lists that needs a look: first those that are left out of everything, then those that point to
 * nothing, then those that hold an id which nothing knows.
 */
export const problemRowsOf = (deps: ProblemDeps): readonly ProblemRow[] => [
  ...deps.problemRows.all(),
  ...straysOf(deps),
  ...unknownChoices(deps),
];

/** The rows that need a look, for who can have them mended. */
export function readProblemRows(
  deps: ProblemDeps & Pick<Deps, 'directory'>,
  actorOid: string,
): Result<readonly ProblemRowValue[], NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'problem-rows.read')) return err(notAllowed);
  return ok(
    problemRowsOf(deps).map((row) => ({
      ...row,
      name: row.name === '' ? peopleNamed(deps.records, row) : row.name,
      isForCaller: row.byHand !== undefined && maySettle(deps, actorOid, row.collection, row.byHand),
      isByCaller: row.byHand !== undefined && needsSecondPerson(row.byHand, actorOid, 'holds'),
    })),
  );
}
