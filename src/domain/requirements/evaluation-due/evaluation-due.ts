import * as z from 'zod';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import type { Asking } from '../shared/each-activity.ts';
import {
  activitiesThatAsk,
  EachActivity,
  judgeEachActivity,
  leaveOfEachActivity,
  strictestEachActivity,
} from '../shared/each-activity.ts';
import { answersByActivity } from '../shared/answers-by-activity.ts';
import { evaluationDueMessages } from './messages.ts';
import { whyNotKnown } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';

const Parameters = EachActivity.extend({
  /** Qualifications gained since the start are evaluated too, from the day of the award. */
  qualifications: z.boolean().default(false),
});
type Parameters = z.infer<typeof Parameters>;

/** Gained since the start: what somebody came with was no CPD here. */
function qualificationsThatAsk({ period }: Parameters, facts: Facts): readonly Asking[] {
  const { from, to } = facts.cycle;
  return facts.evidence.qualification.flatMap((each): readonly Asking[] => {
    const { id, subject, status, awardedOn } = each;
    if (status !== 'held' || awardedOn === null || awardedOn <= facts.person.startDate) return [];
    if (period === 'cycle' && (awardedOn < from || awardedOn > to)) return [];
    if (whyNotKnown(each, facts)) return [];
    return [{ id, date: awardedOn, title: facts.labels.subjects(subject), activityType: '' }];
  });
}

function evaluate(rule: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const activities = [
    ...activitiesThatAsk(rule, facts),
    ...(rule.qualifications ? qualificationsThatAsk(rule, facts) : []),
  ];
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
  parameters: Parameters,
  messages: evaluationDueMessages,
  looksAt: leaveOfEachActivity,
  strictest: (one, other) => ({
    ...strictestEachActivity(one, other),
    qualifications: one.qualifications || other.qualifications,
  }),
  evaluate,
});
