import type { NeedView, PlannedGoalView, PlanPage } from '../../../contract/plans.ts';
import { answerNeed, changeGoal } from '../../../contract/plans.ts';
import { useSend } from '../../api/use-write.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { useTell } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

/** What was just done, and the plan after it: whose version the way back names. */
export type Undoable =
  | { readonly reopens: PlannedGoalView; readonly after: PlanPage }
  | { readonly unanswers: NeedView; readonly after: PlanPage };

/** Says what was saved in somebody's plan, with the way back where one press is one. */
export function usePlanUndo(oid: string, returnTo: string) {
  const say = useSay();
  const send = useSend();
  const tell = useTell();
  const undoOf = (done: Undoable): Undo =>
    'reopens' in done
      ? {
          about: done.reopens.text,
          otherwise: say('goal.undo.otherwise'),
          returnTo,
          run: async () => {
            const { key } = done.reopens;
            const version = done.after.goals.find((goal) => goal.key === key)?.version ?? '';
            await send(changeGoal, { oid, goalKey: key }, { version, change: { to: 'reopen' } });
            return say('goal.saved.reopen');
          },
        }
      : {
          about: done.unanswers.text,
          otherwise: say('need.undo.otherwise'),
          returnTo,
          run: async () => {
            const { key } = done.unanswers;
            const sources = done.after.needs.flatMap((need) => need.sources);
            const version = sources.find((need) => need.key === key)?.version ?? '';
            await send(answerNeed, { oid, needKey: key }, { version, answer: null, text: '' });
            return say('need.saved.unanswer');
          },
        };
  return {
    tell: (words: string, done?: Undoable) => tell({ words, ...(done && { undo: undoOf(done) }) }),
  };
}
