import type { PolicyRequirement } from '../policies/policy.ts';
import type { Facts } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import {
  activitiesThatAsk,
  EachActivity,
  judgeEachActivity,
  leaveOfEachActivity,
  strictestEachActivity,
} from './each-activity.ts';
import { answersByActivity } from './answers-by-activity.ts';
import { evaluationDueMessages } from './evaluation-due-messages.ts';
import type { Verdict } from './verdict.ts';

function evaluate(rule: EachActivity, facts: Facts, requirement: PolicyRequirement): Verdict {
  const activities = activitiesThatAsk(rule, facts);
  const answers = answersByActivity(facts.evidence.evaluation, activities, facts);
  return judgeEachActivity(
    'evaluation-due',
    rule,
    activities,
    { ...answers, type: 'evaluation' },
    facts,
    requirement,
  );
}

/** Every completed activity is evaluated, within a time of it. */
export const evaluationDue = defineRequirement({
  name: 'evaluation-due',
  parameters: EachActivity,
  messages: evaluationDueMessages,
  looksAt: leaveOfEachActivity,
  strictest: strictestEachActivity,
  evaluate,
});
