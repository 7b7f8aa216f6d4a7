import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { GoalFields } from '../../domain/plans/change-goal.ts';
import { targetProblem } from '../../domain/plans/change-goal.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { Priority } from '../../domain/priorities/priority.ts';
import { holdsOn, isFor } from '../../domain/priorities/priority.ts';
import type { AlignmentGroup } from '../../domain/activities/alignment-groups.ts';
import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { unitsByKey } from '../shared/units.ts';

type ChoiceDeps = Pick<Deps, 'records' | 'clock' | 'policies'>;

/** What a goal of a person may point at. */
export interface GoalChoices {
  readonly priorities: readonly Priority[];
  readonly strands: Policy['strands'];
  readonly standards: readonly AlignmentGroup[];
  /** What the person's policies ask of a goal. */
  readonly questions: Policy['goalChoices'];
}

/** Priorities that hold today for the person's unit or one above it, those of the nearest unit first. */
function prioritiesFor({ records, clock }: ChoiceDeps, person: Person): readonly Priority[] {
  const unitLine = lineOfUnits(person.unit, unitsByKey(records)).map(({ key }) => key);
  const distance = ({ unit }: Priority) => (unit === undefined ? unitLine.length : unitLine.indexOf(unit));
  return records.priorities
    .all()
    .map(({ value }) => value)
    .filter((priority) => holdsOn(priority, clock.today()) && isFor(priority, unitLine))
    .toSorted((one, other) => distance(one) - distance(other));
}

/** Of two policies that ask the same, the first asks it. */
const questionsOf = (policies: readonly Policy[], { policyRoles }: Person): Policy['goalChoices'] => {
  const asked = policies
    .flatMap((policy) => policy.goalChoices)
    .filter(({ roles }) => isOfRole(roles, policyRoles));
  return asked.filter(({ id }, index) => asked.findIndex((each) => each.id === id) === index);
};

const isOfRole = (roles: readonly string[] | 'all', own: readonly string[]): boolean =>
  roles === 'all' || roles.some((role) => own.includes(role));

export function goalChoices(deps: ChoiceDeps, person: Person): GoalChoices {
  const policies = policiesOfPerson(deps, person);
  return {
    priorities: prioritiesFor(deps, person),
    strands: policies.flatMap(({ strands }) => strands),
    standards: policies.flatMap(alignmentGroups),
    questions: questionsOf(policies, person),
  };
}

/**
 * What is wrong with a goal's fields, if anything: `before` is the goal that they change, whose own choices stay open to it,
 * and whose day is not asked again unless it is moved.
 */
export function problemOfGoal(
  deps: ChoiceDeps,
  person: Person,
  fields: GoalFields,
  { path = '', before }: { readonly path?: string; readonly before?: Goal } = {},
): BadInput | undefined {
  const choices = goalChoices(deps, person);
  const today: CivilDate = deps.clock.today();
  const { need, priority, strand, standards, targetOn } = fields;
  const isKept = <Name extends keyof GoalFields>(name: Name) => before?.[name] === fields[name];
  const needs: readonly Stored<{ readonly key: string }>[] = deps.records.needs.where(
    'personOid',
    person.oid,
  );
  if (need !== undefined && !isKept('need') && !needs.some(({ value }) => value.key === need))
    return badInput(`${path}need`, 'not-a-choice');
  if (
    priority !== undefined &&
    !isKept('priority') &&
    !choices.priorities.some(({ key }) => key === priority)
  )
    return badInput(`${path}priority`, 'not-a-choice');
  if (strand !== undefined && !isKept('strand') && !choices.strands.some(({ id }) => id === strand))
    return badInput(`${path}strand`, 'not-a-choice');
  const known = new Set([
    ...choices.standards.flatMap((group) => group.choices.map(({ id }) => id)),
    ...(before?.standards ?? []),
  ]);
  if (standards.some((id) => !known.has(id))) return badInput(`${path}standards`, 'not-a-choice');
  const unknown = Object.entries(fields.choices).find(
    ([id, chosen]) =>
      before?.choices[id] !== chosen &&
      !choices.questions.find((each) => each.id === id)?.choices.includes(chosen),
  );
  if (unknown) return badInput(`${path}choices.${unknown[0]}`, 'not-a-choice');
  if (isKept('targetOn')) return undefined;
  const problem = targetProblem(
    targetOn,
    before?.startedOn ?? (before ? undefined : today),
    `${path}targetOn`,
  );
  return problem && { code: 'bad-input', problems: [problem] };
}
