import * as z from 'zod';
import { isFromBefore } from '../../credentials/progress-since-start.ts';
import type { uncountedWords } from '../shared/uncounted-words.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { QualificationEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { progressionMessages } from './messages.ts';
import { Accept, pursuitOf, strictestAccept } from '../shared/pursuit.ts';
import { levelTooLow, levelUnsaid } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof progressionMessages | typeof uncountedWords>();

const Parameters = z.strictObject({
  accept: Accept.default(['held']),
});
type Parameters = z.infer<typeof Parameters>;

/** Additional: a subject the person did not start with, gained since. Higher: above the level they started with. */
function whyNot(
  { id, subject, level, awardedOn }: QualificationEvidence,
  { person }: Facts,
): UncountedEvidence | undefined {
  const start = person.startingPoint.filter((each) => each.subject === subject);
  if (start.length === 0) {
    return isFromBefore({ awardedOn }, person.startDate)
      ? { id, code: 'not-recognised', reason: message('uncounted.before-start') }
      : undefined;
  }
  const isHigher = start.every((each) => (level ?? 0) > each.level);
  if (isHigher) return undefined;
  return level === null ? levelUnsaid(id, 'level-too-low') : levelTooLow(id, level);
}

function evaluate({ accept }: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const { known, later } = latestFirst(facts.evidence.qualification, facts);
  const refused: UncountedEvidence[] = [];
  const gained: QualificationEvidence[] = [];
  for (const each of known) {
    const reason = whyNot(each, facts);
    if (reason) refused.push(reason);
    else gained.push(each);
  }
  const pursuit = pursuitOf(gained, accept, facts.asOf);
  const held = gained.filter(({ status }) => status === 'held').length;
  return {
    ...UNSAID,
    status: pursuit.status,
    dueOn: pursuit.dueOn,
    countedEvidence: pursuit.counted,
    uncountedEvidence: [...pursuit.uncounted, ...refused, ...later],
    ...(pursuit.status === 'met'
      ? { because: message('progression.gained', { count: held }) }
      : pursuit.status === 'in-progress'
        ? { because: message('progression.towards', { dueOn: pursuit.dueOn ?? '' }) }
        : { because: message('progression.none'), next: message('progression.plan', { title }) }),
  };
}

/** Qualifications beyond those somebody started with, additional or at a higher level. */
export const progression = defineRequirement({
  name: 'progression',
  parameters: Parameters,
  messages: progressionMessages,
  looksAt: () => ['starting-point'],
  strictest: (one, other) => ({ accept: strictestAccept(one.accept, other.accept) }),
  evaluate,
});
