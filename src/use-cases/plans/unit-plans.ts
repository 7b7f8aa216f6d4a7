import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { addMonths } from '../../domain/cycles/civil-date.ts';
import { isRestricted } from '../../domain/needs/need.ts';
import { isActive } from '../../domain/people/account.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { GroupSum, PlanGroup, PlanSum, SummedGoal } from '../../domain/plans/plan-sums.ts';
import { countsSince, groupsOfPlans, PLAN_GROUPS, sumOfPlans } from '../../domain/plans/plan-sums.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import { unitsUnder } from '../../domain/units/unit.ts';
import { policyOfEvents } from '../events/event-policy.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForUnit, notAllowed, notFound, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import { unitsByKey } from '../shared/units.ts';

type UnitPlansDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'peopleIndex'>;

interface AskedUnit {
  readonly actorOid: string;
  /** With all below it; undefined: all that the actor looks after. */
  readonly unit: string | undefined;
}

/** A goal as it is added up, and what it says. */
interface PlannedOf extends SummedGoal {
  readonly text: string;
}

interface Plans {
  /** The units that the actor looks after, for a page to choose from. */
  readonly units: readonly Unit[];
  /** Active people of the units that were asked for. */
  readonly people: readonly Person[];
  readonly goals: readonly PlannedOf[];
  /** What is done or dropped counts while its day is not before it. */
  readonly since: CivilDate;
}

export interface LabelledGroup extends GroupSum {
  /** Empty where nothing calls it anything any more, and where `of` is undefined. */
  readonly label: string;
}

export interface UnitPlansValue extends Pick<Plans, 'units' | 'since'> {
  readonly people: number;
  /** Active people in whose plan nothing is open or suggested. */
  readonly without: number;
  readonly total: PlanSum;
  readonly groups: Readonly<Record<PlanGroup, readonly LabelledGroup[]>>;
}

const MONTHS_COUNTED = 12;

/** The plans of the people of a unit and those below it, as far as the actor may read records there. */
function plansOf(deps: UnitPlansDeps, { actorOid, unit }: AskedUnit): Result<Plans, NotAllowed | NotFound> {
  const { records, clock, directory } = deps;
  const units = unitsFor(deps, actorOid, 'record.read');
  if (units.length === 0) return err(notAllowed);
  if (unit !== undefined && !units.some(({ key }) => key === unit)) return err(notFound);
  const since = addMonths(clock.today(), -MONTHS_COUNTED);
  const asked = unit === undefined ? units : unitsUnder(unit, unitsByKey(records));
  const people = asked
    .flatMap(({ key }) => records.people.where('unit', key))
    .map(({ value }) => value)
    .filter((person) => isActive(person, directory.accountOf(person.oid), clock.today()));
  const unitOf = new Map(people.map((person) => [person.oid, person.unit]));
  // Who may read each person's own is asked by unit: a need out of a complaint is not told of to who looks after the unit alone.
  const readsRestricted = new Set(
    asked.filter(({ key }) => mayForUnit(deps, actorOid, 'need.read-restricted', key)).map(({ key }) => key),
  );
  const goals = records.goals.all().flatMap(({ value: goal }) => {
    const of = unitOf.get(goal.personOid);
    return of === undefined || !countsSince(goal, since)
      ? []
      : [summed(deps, goal, of, readsRestricted.has(of))];
  });
  return ok({ units, people, goals, since });
}

function summed(
  { records }: Pick<Deps, 'records'>,
  goal: Goal,
  unit: string,
  readsRestricted: boolean,
): PlannedOf {
  const { personOid, text, state, targetOn, costPence, priority, strand } = goal;
  const need = goal.need === undefined ? undefined : records.needs.find(goal.need)?.value;
  const isTold = need !== undefined && (readsRestricted || !isRestricted(need));
  return {
    personOid,
    text,
    state,
    targetOn,
    costPence,
    priority,
    strand,
    unit,
    source: isTold ? need.source : undefined,
  };
}

const isInPlan = ({ state }: Pick<Goal, 'state'>): boolean => state === 'open' || state === 'suggested';

const peopleWithout = ({ people, goals }: Plans): readonly Person[] => {
  const planned = new Set(goals.filter(isInPlan).map(({ personOid }) => personOid));
  return people.filter(({ oid }) => !planned.has(oid));
};

/** What the plans of a unit's people come to: by priority, strand, source of the need, and unit. */
export function readUnitPlans(
  deps: UnitPlansDeps,
  asked: AskedUnit,
): Result<UnitPlansValue, NotAllowed | NotFound> {
  const plans = plansOf(deps, asked);
  if (!plans.ok) return plans;
  const { units, people, goals, since } = plans.value;
  const today = deps.clock.today();
  const strands = new Map(
    units.flatMap(({ key }) =>
      (policyOfEvents(deps, key)?.strands ?? []).map(({ id, label }) => [id, label] as const),
    ),
  );
  const labelOf: Readonly<Record<PlanGroup, (of: string) => string | undefined>> = {
    priority: (key) => deps.records.priorities.find(key)?.value.title,
    strand: (id) => strands.get(id) ?? id,
    source: () => undefined,
    unit: (key) => deps.records.units.find(key)?.value.name,
  };
  const labelled = (by: PlanGroup): readonly LabelledGroup[] =>
    groupsOfPlans(goals, by, today).map((group) => ({
      ...group,
      label: group.of === undefined ? '' : (labelOf[by](group.of) ?? ''),
    }));
  return ok({
    units,
    since,
    people: people.length,
    without: peopleWithout(plans.value).length,
    total: sumOfPlans(goals, today),
    groups: Object.fromEntries(PLAN_GROUPS.map((by) => [by, labelled(by)])) as UnitPlansValue['groups'],
  });
}

/** Whose plans: with goals that have something in common, or those of whom nothing is planned. */
export type AskedGroup =
  { readonly by: PlanGroup; readonly of: string | undefined } | { readonly by: 'without' };

export interface PersonOfPlans {
  readonly person: Person;
  readonly tag: PersonTag;
  /** The soonest first. */
  readonly goals: readonly PlannedOf[];
}

export interface PeopleOfPlans {
  readonly count: number;
  /** By name; of more than a page shows, the first. */
  readonly people: readonly PersonOfPlans[];
}

const MOST_PEOPLE = 100;

/** The people behind one figure. */
export function readPeopleOfPlans(
  deps: UnitPlansDeps,
  { group, ...asked }: AskedUnit & { readonly group: AskedGroup },
): Result<PeopleOfPlans, NotAllowed | NotFound> {
  const plans = plansOf(deps, asked);
  if (!plans.ok) return plans;
  const { by } = group;
  const goals = by === 'without' ? [] : plans.value.goals.filter((goal) => goal[by] === group.of);
  const goalsOf = Map.groupBy(goals, ({ personOid }) => personOid);
  const people =
    by === 'without' ? peopleWithout(plans.value) : plans.value.people.filter(({ oid }) => goalsOf.has(oid));
  const tags = personTags(deps);
  return ok({
    count: people.length,
    people: people
      .toSorted((one, other) => one.displayName.localeCompare(other.displayName))
      .slice(0, MOST_PEOPLE)
      .map((person) => ({
        person,
        tag: tags.of(person),
        goals: (goalsOf.get(person.oid) ?? []).toSorted((one, other) =>
          one.targetOn.localeCompare(other.targetOn),
        ),
      })),
  });
}
