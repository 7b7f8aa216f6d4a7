import { answersByActivity } from '../shared/answers-by-activity.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { disseminationDueMessages } from './messages.ts';
import {
  activitiesThatAsk,
  EachActivity,
  judgeEachActivity,
  leaveOfEachActivity,
  strictestEachActivity,
} from '../shared/each-activity.ts';
import type { Verdict } from '../shared/verdict.ts';

const Parameters = EachActivity.extend({
  /** External training, unless said otherwise: what was learned outside is passed on inside. */
  delivery: EachActivity.shape.delivery.default(['external']),
});

function evaluate(rule: EachActivity, facts: Facts, requirement: PolicyRequirement): Verdict {
  const activities = activitiesThatAsk(rule, facts);
  const answers = answersByActivity(facts.evidence.dissemination, activities, facts);
  return judgeEachActivity(
    'dissemination-due',
    rule,
    activities,
    { ...answers, type: 'dissemination' },
    facts,
    requirement,
  );
}

/** What was learned on an activity is passed on to colleagues, within a time of it. */
export const disseminationDue = defineRequirement({
  name: 'dissemination-due',
  parameters: Parameters,
  messages: disseminationDueMessages,
  looksAt: leaveOfEachActivity,
  strictest: strictestEachActivity,
  evaluate,
});
