import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import {
  activitiesThatAsk,
  EachActivity,
  judgeEachActivity,
  leaveOfEachActivity,
  strictestEachActivity,
} from '../shared/each-activity.ts';
import { reflectionDueMessages } from './messages.ts';
import type { Verdict } from '../shared/verdict.ts';

function evaluate(rule: EachActivity, facts: Facts, requirement: PolicyRequirement): Verdict {
  return judgeEachActivity(
    'reflection-due',
    rule,
    activitiesThatAsk(rule, facts),
    { answerTo: ({ id, reflection }) => (reflection.trim() === '' ? undefined : id), uncounted: [] },
    facts,
    requirement,
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
