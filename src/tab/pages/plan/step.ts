import type { AgreedTargetView, NeedGroupView, NeedView, PlannedGoalView } from '../../../contract/plans.ts';

/** What stands beside the plan: one form, about one goal or need. */
export type Step =
  | {
      readonly does: 'add-goal';
      readonly need?: NeedGroupView;
      /** The target of a signed review that becomes the goal. */
      readonly target?: AgreedTargetView;
    }
  | {
      readonly does: 'edit' | 'done' | 'drop' | 'carry-over' | 'note' | 'withdraw-suggestion';
      readonly goal: PlannedGoalView;
    }
  | { readonly does: 'history'; readonly goal: PlannedGoalView }
  | { readonly does: 'raise-need'; readonly supports?: NeedGroupView }
  | { readonly does: 'dispute' | 'withdraw-need'; readonly need: NeedView };

export type OnStep = (step: Step | undefined) => void;
