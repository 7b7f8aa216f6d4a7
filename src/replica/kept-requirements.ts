import type { CountedRequirement } from '../domain/reports/counted-person.ts';
import { REQUIREMENT_COLUMNS } from '../domain/reports/counted-person.ts';

/** What is counted of one person's requirements, as the file keeps it: a column is its place, which takes a fifth of the room. */
export type KeptRequirements = readonly (readonly [policyId: string, requirement: string, place: number])[];

export const columnAt = (place: unknown) => REQUIREMENT_COLUMNS[Number(place)] ?? 'other';

export const keptRequirements = (requirements: readonly CountedRequirement[]): KeptRequirements =>
  requirements.map(({ policyId, requirement, column }) => [
    policyId,
    requirement,
    REQUIREMENT_COLUMNS.indexOf(column),
  ]);

export const requirementsIn = (kept: KeptRequirements): readonly CountedRequirement[] =>
  kept.map(([policyId, requirement, place]) => ({ policyId, requirement, column: columnAt(place) }));
