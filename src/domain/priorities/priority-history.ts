import type { Priority } from './priority.ts';

/** A priority as it stood from an instant on. */
export interface PriorityVersion {
  readonly value: Priority;
  /** ISO instant, UTC, at which the list had it. */
  readonly at: string;
}

/** What may be another from one version to the next, in the order of the form. */
export const PRIORITY_FIELDS = [
  'plan',
  'title',
  'measure',
  'ownerOid',
  'from',
  'to',
  'approvedBy',
  'approvedOn',
  'endedBecause',
] as const satisfies readonly (keyof Priority)[];
export type PriorityField = (typeof PRIORITY_FIELDS)[number];

export interface PriorityChange {
  readonly field: PriorityField;
  /** Empty: nothing. */
  readonly before: string;
  readonly after: string;
}

export interface PriorityStep {
  readonly by: string;
  readonly at: string;
  readonly did: 'stated' | 'changed' | 'ended' | 'resumed';
  /** Empty of the first. */
  readonly changes: readonly PriorityChange[];
}

const changesBetween = (before: Priority, after: Priority): readonly PriorityChange[] =>
  PRIORITY_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field] ?? '',
    after: after[field] ?? '',
  }));

function didBetween(before: Priority, after: Priority): PriorityStep['did'] {
  const [wasEnded, isEnded] = [before.endedBecause !== undefined, after.endedBecause !== undefined];
  if (wasEnded === isEnded) return 'changed';
  return isEnded ? 'ended' : 'resumed';
}

/** Who did what to a priority and when, the last first, from its versions in their order. What changed nothing is left out. */
export function priorityHistory(versions: readonly PriorityVersion[]): readonly PriorityStep[] {
  const steps: PriorityStep[] = [];
  let before: Priority | undefined;
  for (const { value, at } of versions) {
    const said = { by: value.changedBy, at: value.changedAt ?? at };
    if (before === undefined) steps.push({ ...said, did: 'stated', changes: [] });
    else {
      const changes = changesBetween(before, value);
      if (changes.length > 0) steps.push({ ...said, did: didBetween(before, value), changes });
    }
    before = value;
  }
  return steps.toReversed();
}
