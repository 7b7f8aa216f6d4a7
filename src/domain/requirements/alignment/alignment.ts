import * as z from 'zod';
import { idOfName } from '../../id-of-name.ts';
import { alignmentMessages } from './messages.ts';
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
import type { Verdict } from '../shared/verdict.ts';

const Parameters = EachActivity.extend({
  /**
   * Ids of the policy's standards frameworks by which an activity may be aligned; `all`: by any. A code that no framework
   * of the policy declares is taken to be of one of them.
   */
  standards: z.union([z.literal('all'), z.array(z.string().min(1).max(100)).min(1)]).default('all'),
});
type Parameters = z.infer<typeof Parameters>;

/** Codes of the frameworks that the rule does not name: a code of ethics, where occupational standards are asked for. */
function codesOfOthers({ standards }: Parameters, { policy }: Facts): ReadonlySet<string> {
  if (standards === 'all') return new Set();
  return new Set(
    policy.standardsFrameworks
      .filter(({ id }) => !standards.includes(id))
      .flatMap(({ id, statements }) => [id, ...statements.map(({ code }) => code)]),
  );
}

function evaluate(rule: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const others = codesOfOthers(rule, facts);
  const isAligned = (code: string) => !others.has(code) && !others.has(idOfName(code));
  return judgeEachActivity(
    'alignment',
    rule,
    activitiesThatAsk(rule, facts),
    { answerTo: ({ id, alignment: codes }) => (codes.some(isAligned) ? id : undefined), uncounted: [] },
    facts,
    requirement,
  );
}

/** Every completed activity names a professional activity or an occupational standard it serves. */
export const alignment = defineRequirement({
  name: 'alignment',
  parameters: Parameters,
  messages: alignmentMessages,
  looksAt: leaveOfEachActivity,
  references: ({ standards }) =>
    standards === 'all'
      ? []
      : standards.map((id, index) => ({ list: 'standardsFrameworks', id, path: `standards[${index}]` })),
  strictest: (one, other) => ({
    ...strictestEachActivity(one, other),
    standards: one.standards === 'all' ? other.standards : one.standards,
  }),
  evaluate,
});
