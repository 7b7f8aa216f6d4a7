import type { CountedPerson, CountedRequirement, PersonGroup } from './counted-person.ts';

export interface UnitCount {
  /** Key of the unit. */
  readonly unit: string;
  readonly group: PersonGroup;
  readonly people: number;
}

export interface RequirementCount extends CountedRequirement {
  readonly people: number;
}

/** How many people are how; where nobody is, nothing is said. In no order. */
export interface PeopleCounts {
  readonly units: readonly UnitCount[];
  /** Of the whole organisation. */
  readonly requirements: readonly RequirementCount[];
}

/** Counts everybody anew: what the counts that are kept must come to. */
export function countPeople(people: readonly CountedPerson[]): PeopleCounts {
  const units = Map.groupBy(
    people.flatMap(({ unit, group }) => (group === undefined ? [] : [{ unit, group }])),
    ({ unit, group }) => `${unit}\n${group}`,
  );
  const requirements = Map.groupBy(
    people.flatMap((person) => person.requirements),
    ({ policyId, requirement, column }) => `${policyId}\n${requirement}\n${column}`,
  );
  const counted = <Each extends object>(groups: ReadonlyMap<string, readonly Each[]>) =>
    [...groups.values()].flatMap((group) =>
      group.slice(0, 1).map((first) => ({ ...first, people: group.length })),
    );
  return { units: counted(units), requirements: counted(requirements) };
}
