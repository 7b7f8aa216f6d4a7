import type { RequirementOfPerson } from '../domain/reports/counted-person.ts';
import { REQUIREMENT_COLUMNS } from '../domain/reports/counted-person.ts';

/**
 * What is counted of one person's requirements, as the file keeps it: a column is its place, which takes a fifth of the room;
 * the month in which it runs out stands last, where there is one.
 */
export type KeptRequirements = readonly (readonly [
  policyId: string,
  requirement: string,
  place: number,
  runsOutIn?: string,
])[];

export const columnAt = (place: unknown) => REQUIREMENT_COLUMNS[Number(place)] ?? 'other';

export const keptRequirements = (requirements: readonly RequirementOfPerson[]): KeptRequirements =>
  requirements.map(({ policyId, requirement, column, runsOutIn }) => {
    const place = REQUIREMENT_COLUMNS.indexOf(column);
    return runsOutIn === undefined
      ? [policyId, requirement, place]
      : [policyId, requirement, place, runsOutIn];
  });

export const requirementsIn = (kept: KeptRequirements): readonly RequirementOfPerson[] =>
  kept.map(([policyId, requirement, place, runsOutIn]) => ({
    policyId,
    requirement,
    column: columnAt(place),
    ...(runsOutIn !== undefined && { runsOutIn }),
  }));
