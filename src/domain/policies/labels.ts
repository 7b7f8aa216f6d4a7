import type { Policy } from './policy.ts';

const LABELLED = [
  'roles',
  'employmentKinds',
  'activityTypes',
  'trainingItems',
  'subjects',
  'reviewKinds',
  'observationKinds',
] as const;

type Labelled = (typeof LABELLED)[number];

/** What a policy calls the ids of each of its lists; an id itself where the list lacks it. */
export type Labels = Readonly<Record<Labelled, (id: string) => string>>;

function labelsIn(list: Policy[Labelled]): (id: string) => string {
  const labels = new Map(list.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

/** Finds every label at once: for a policy whose labels are asked for again and again. */
export const labelsOf = (policy: Pick<Policy, Labelled>): Labels =>
  Object.fromEntries(LABELLED.map((list) => [list, labelsIn(policy[list])])) as Labels;
