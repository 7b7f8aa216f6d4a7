import { alignmentMessages } from './alignment-messages.ts';
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
import type { Verdict } from './verdict.ts';

function evaluate(rule: EachActivity, facts: Facts, requirement: PolicyRequirement): Verdict {
  return judgeEachActivity(
    'alignment',
    rule,
    activitiesThatAsk(rule, facts),
    { answerTo: ({ id, alignment: codes }) => (codes.length === 0 ? undefined : id), uncounted: [] },
    facts,
    requirement,
  );
}

/** Every completed activity names a professional activity or an occupational standard it serves. */
export const alignment = defineRequirement({
  name: 'alignment',
  parameters: EachActivity,
  messages: alignmentMessages,
  looksAt: leaveOfEachActivity,
  strictest: strictestEachActivity,
  evaluate,
});
