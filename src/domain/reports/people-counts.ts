import type { CountedPerson, CountedRequirement, PersonGroup, RequirementColumn } from './counted-person.ts';

/** What a rule is called, and its policy. */
interface RuleName {
  readonly policyTitle: string;
  readonly title: string;
}

export interface PeopleOfUnit {
  /** Key of the unit. */
  readonly unit: string;
  readonly people: number;
}

export interface UnitCount extends PeopleOfUnit {
  readonly group: PersonGroup;
}

export interface RequirementCount extends CountedRequirement {
  readonly people: number;
}

/** People whose training runs out in a month. */
export interface RunningOut {
  readonly policyId: string;
  readonly requirement: string;
  readonly month: string;
  readonly people: number;
}

/** How many people are how; where nobody is, nothing is said. In no order. */
export interface PeopleCounts {
  readonly units: readonly UnitCount[];
  /** Of the whole organisation. */
  readonly requirements: readonly RequirementCount[];
  /** Of the same. */
  readonly runningOut: readonly RunningOut[];
}

/** Counts everybody anew: what the counts that are kept must come to. */
export function countPeople(people: readonly CountedPerson[]): PeopleCounts {
  const units = Map.groupBy(
    people.flatMap(({ unit, group }) => (group === undefined ? [] : [{ unit, group }])),
    ({ unit, group }) => `${unit}\n${group}`,
  );
  const ofPeople = people.flatMap((person) => person.requirements);
  const requirements = Map.groupBy(
    ofPeople.map(({ policyId, requirement, column }) => ({ policyId, requirement, column })),
    ({ policyId, requirement, column }) => `${policyId}\n${requirement}\n${column}`,
  );
  const runningOut = Map.groupBy(
    ofPeople.flatMap(({ policyId, requirement, runsOutIn: month }) =>
      month === undefined ? [] : [{ policyId, requirement, month }],
    ),
    ({ policyId, requirement, month }) => `${policyId}\n${requirement}\n${month}`,
  );
  const counted = <Each extends object>(groups: ReadonlyMap<string, readonly Each[]>) =>
    [...groups.values()].flatMap((group) =>
      group.slice(0, 1).map((first) => ({ ...first, people: group.length })),
    );
  return { units: counted(units), requirements: counted(requirements), runningOut: counted(runningOut) };
}

/** How many people some counts come to. */
export const numberOfPeople = (counts: readonly { readonly people: number }[]): number =>
  counts.reduce((sum, { people }) => sum + people, 0);

/** How many people of some counts are in each group; nobody is said of a group that none of them names. */
export function peopleByGroup<Group extends string, Each extends { readonly people: number }>(
  counts: readonly Each[],
  groupOf: (count: Each) => Group,
): Readonly<Partial<Record<Group, number>>> {
  const people: Partial<Record<Group, number>> = {};
  for (const count of counts) people[groupOf(count)] = (people[groupOf(count)] ?? 0) + count.people;
  return people;
}

/** A row for each rule that has somebody in some columns; a rule that its policy no longer has is left out. */
export function rulesIn<Column extends RequirementColumn>(
  counts: readonly RequirementCount[],
  columns: readonly Column[],
  ruleOf: (policyId: string, requirement: string) => RuleName | undefined,
) {
  const isAmong = (count: RequirementCount): count is RequirementCount & { readonly column: Column } =>
    columns.some((column) => column === count.column);
  const byRule = Map.groupBy(
    counts.filter(isAmong),
    ({ policyId, requirement }) => `${policyId}\n${requirement}`,
  );
  return [...byRule.values()].flatMap((own) => {
    const [first] = own;
    const named = first && ruleOf(first.policyId, first.requirement);
    if (!named) return [];
    return {
      texts: [named.title, named.policyTitle],
      rule: { policyId: first.policyId, requirement: first.requirement },
      people: peopleByGroup(own, ({ column }) => column),
    };
  });
}
