import type { Facts, Verdict } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import {
  activitiesThatAsk,
  EachActivity,
  judgeEachActivity,
  leaveOfEachActivity,
  strictestEachActivity,
} from './each-activity.ts';
import { reflectionDueMessages } from './reflection-due-messages.ts';

function evaluate(rule: EachActivity, facts: Facts): Verdict {
  return judgeEachActivity(
    'reflection-due',
    rule,
    activitiesThatAsk(rule, facts),
    { answerTo: ({ id, reflection }) => (reflection.trim() === '' ? undefined : id), uncounted: [] },
    facts,
  );
}

/** Every completed activity carries a reflection, within a time of it. */
export const reflectionDue = defineRequirement({
  name: 'reflection-due',
  parameters: EachActivity,
  messages: reflectionDueMessages,
  looksAt: leaveOfEachActivity,
  strictest: strictestEachActivity,
  evaluate,
});
