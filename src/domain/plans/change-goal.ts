import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Goal, GoalDetails } from './goal.ts';

export type GoalFields = Pick<Goal, 'text' | 'targetOn'> & GoalDetails;

/** What somebody does with a goal. */
export type GoalChange =
  | { readonly to: 'edit'; readonly fields: GoalFields }
  | { readonly to: 'take-on' }
  | { readonly to: 'done'; readonly outcome: string }
  | { readonly to: 'drop'; readonly outcome: string }
  | { readonly to: 'carry-over'; readonly targetOn: CivilDate }
  | { readonly to: 'reopen' };

/** Where each change may be made from. */
const FROM: Readonly<Record<GoalChange['to'], readonly Goal['state'][]>> = {
  edit: ['suggested', 'open'],
  'take-on': ['suggested'],
  done: ['open'],
  drop: ['suggested', 'open'],
  'carry-over': ['open'],
  reopen: ['done', 'dropped'],
};

/** The changes that the person may make to their goal as it stands, for a page to offer. */
export const changesOf = ({ state }: Pick<Goal, 'state'>): readonly GoalChange['to'][] =>
  // The names of one literal: TypeScript widens them to text.
  (Object.keys(FROM) as readonly GoalChange['to'][]).filter((to) => FROM[to].includes(state));

/** Who suggested a goal may take the suggestion back, until the person takes it on. */
export const isSuggestionOf = (
  { state, suggestedBy }: Pick<Goal, 'state' | 'suggestedBy'>,
  actorOid: string,
): boolean => state === 'suggested' && suggestedBy === actorOid;

/** Whether the goal stands as the change wants it: a change that is sent again finds it so. */
export function isAsWanted(goal: Goal, change: GoalChange): boolean {
  switch (change.to) {
    case 'edit':
      return JSON.stringify({ ...goal, ...change.fields }) === JSON.stringify(goal);
    case 'take-on':
      return goal.state === 'open' && goal.suggestedBy !== undefined;
    case 'done':
      return goal.state === 'done' && goal.outcome === change.outcome;
    case 'drop':
      return goal.state === 'dropped' && goal.outcome === change.outcome;
    case 'carry-over':
      return goal.state === 'open' && goal.targetOn === change.targetOn;
    case 'reopen':
      return goal.state === 'open';
  }
}

/** A goal ends on the day it was written or later. */
export const targetProblem = (
  targetOn: CivilDate,
  startedOn: CivilDate | undefined,
  path: string,
): FieldProblem | undefined =>
  startedOn !== undefined && targetOn < startedOn ? fieldProblem(path, 'ends-before-start') : undefined;

/** The goal as it is to be; `today` is the organisation's. A change that is not one from where it stands is a problem. */
export function changedGoal(goal: Goal, change: GoalChange, today: CivilDate): Result<Goal, FieldProblem> {
  if (!FROM[change.to].includes(goal.state)) return err(fieldProblem('change.to', 'not-a-choice'));
  switch (change.to) {
    case 'edit': {
      const problem = targetProblem(change.fields.targetOn, goal.startedOn, 'change.fields.targetOn');
      return problem ? err(problem) : ok({ ...goal, ...change.fields });
    }
    case 'take-on':
      return ok({ ...goal, state: 'open' });
    case 'done':
      return ok({ ...goal, state: 'done', outcome: change.outcome });
    case 'drop':
      return ok({ ...goal, state: 'dropped', outcome: change.outcome });
    case 'carry-over':
      return change.targetOn <= goal.targetOn || change.targetOn < today
        ? err(fieldProblem('change.targetOn', 'ends-before-start'))
        : ok({
            ...goal,
            targetOn: change.targetOn,
            timesCarriedOver: (goal.timesCarriedOver ?? 0) + 1,
          });
    case 'reopen':
      return ok({ ...goal, state: 'open', outcome: '' });
  }
}
