import type { Goal } from './goal.ts';

/** A goal as it stood from an instant on. */
export interface GoalVersion {
  readonly value: Goal;
  /** ISO instant, UTC, at which the list had it. */
  readonly at: string;
}

/**
 * What may be another from one version to the next, in the order of the form. Which need it answers is left out: that there is
 * one is not everybody's to know.
 */
export const GOAL_FIELDS = [
  'text',
  'targetOn',
  'measure',
  'intendedEffect',
  'support',
  'priority',
  'strand',
  'standards',
  'costPence',
  'outcome',
] as const satisfies readonly (keyof Goal)[];
export type GoalField = (typeof GOAL_FIELDS)[number];

export interface GoalFieldChange {
  readonly field: GoalField;
  /** Empty: nothing. */
  readonly before: string;
  readonly after: string;
}

export const GOAL_DEEDS = [
  'added',
  'suggested',
  'changed',
  'taken-on',
  'done',
  'dropped',
  'carried-over',
  'reopened',
] as const;
export type GoalDeed = (typeof GOAL_DEEDS)[number];

export interface GoalStep {
  readonly by: string;
  readonly at: string;
  readonly did: GoalDeed;
  /** Empty of the first. */
  readonly changes: readonly GoalFieldChange[];
}

function textOf(goal: Goal, field: GoalField): string {
  const value = goal[field];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

const changesBetween = (before: Goal, after: Goal): readonly GoalFieldChange[] =>
  GOAL_FIELDS.map((field) => ({
    field,
    before: textOf(before, field),
    after: textOf(after, field),
  })).filter((change) => change.before !== change.after);

function deedBetween(before: Goal, after: Goal): GoalDeed {
  if (before.state !== after.state) {
    if (after.state === 'done') return 'done';
    if (after.state === 'dropped') return 'dropped';
    return before.state === 'suggested' ? 'taken-on' : 'reopened';
  }
  return (after.timesCarriedOver ?? 0) > (before.timesCarriedOver ?? 0) ? 'carried-over' : 'changed';
}

/** Who did what with a goal and when, the last first, from its versions in their order. What shows no change is left out. */
export function goalHistory(versions: readonly GoalVersion[]): readonly GoalStep[] {
  const steps: GoalStep[] = [];
  let before: Goal | undefined;
  for (const { value, at } of versions) {
    const said = { by: value.changedBy, at: value.changedAt ?? at };
    if (before === undefined)
      steps.push({ ...said, did: value.suggestedBy === undefined ? 'added' : 'suggested', changes: [] });
    else {
      const did = deedBetween(before, value);
      const changes = changesBetween(before, value);
      if (did !== 'changed' || changes.length > 0) steps.push({ ...said, did, changes });
    }
    before = value;
  }
  return steps.toReversed();
}
