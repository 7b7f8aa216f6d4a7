import type { Policy } from './policy.ts';

/** What a form may offer under a policy, or under several at once: nothing that could be judged. */
export type PolicyDeclarations = Pick<
  Policy,
  | 'id'
  | 'title'
  | 'cycle'
  | 'roles'
  | 'employmentKinds'
  | 'activityTypes'
  | 'trainingItems'
  | 'subjects'
  | 'reviewKinds'
  | 'observationKinds'
  | 'standardsFrameworks'
  | 'requirements'
  | 'parts'
>;

/** Each id once, in the words of the policy that comes first. */
function eachOnce<Named extends { readonly id: string }>(
  ...lists: readonly (readonly Named[])[]
): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const each of lists.flat()) if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}

/**
 * All that policies declare, as one, under the name of the first. Rules stand side by side, also where two policies use one
 * key.
 */
export const joinDeclarations = (
  first: PolicyDeclarations,
  ...others: readonly PolicyDeclarations[]
): PolicyDeclarations => {
  if (others.length === 0) return first;
  const all = [first, ...others];
  return {
    id: first.id,
    title: first.title,
    cycle: first.cycle,
    roles: eachOnce(...all.map((each) => each.roles)),
    employmentKinds: eachOnce(...all.map((each) => each.employmentKinds)),
    activityTypes: eachOnce(...all.map((each) => each.activityTypes)),
    trainingItems: eachOnce(...all.map((each) => each.trainingItems)),
    subjects: eachOnce(...all.map((each) => each.subjects)),
    reviewKinds: eachOnce(...all.map((each) => each.reviewKinds)),
    observationKinds: eachOnce(...all.map((each) => each.observationKinds)),
    standardsFrameworks: eachOnce(...all.map((each) => each.standardsFrameworks)),
    requirements: all.flatMap((each) => each.requirements),
    parts: all.flatMap((each) => each.parts),
  };
};
