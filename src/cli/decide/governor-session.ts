import * as z from 'zod';
import { covers } from '../../domain/case/case.ts';
import { cycleHolding } from '../../domain/cycles/cycle.ts';
import { sessionLimitOf, sessionsLeft } from '../../domain/requirements/entitlement/sessions-left.ts';
import { err, ok } from '../../domain/result.ts';
import { eachRecordOnce, EvidenceList } from '../assess/evidence-document.ts';
import { DateText, Span } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

export const governorSession = definePolicyTopic({
  name: 'governor-session',
  given: z.object({
    /** Left out: as many as the policy offers. */
    limit: z.int({ error: 'not a whole number' }).min(0, { error: 'below 0' }).nullish(),
    /** The year; left out, or where the request lies outside it: the policy's that holds the request. */
    cycle: Span.nullish(),
    evidence: EvidenceList,
    request: z.object(
      { date: DateText },
      { error: ({ input }) => (input === undefined ? 'missing' : 'not an object') },
    ),
  }),
  answer: ({ limit: given, cycle, evidence, request: { date } }, policy) => {
    const limit = given ?? sessionLimitOf(policy);
    if (limit === undefined) return err([{ path: 'limit', sentence: `missing: ${policy.id} states none` }]);
    const year = cycle && covers(cycle, date) ? cycle : cycleHolding(policy.cycle, date);
    const sessions = eachRecordOnce(evidence).filter((each) => each.type === 'governor-session');
    const { used, remaining, isOver } = sessionsLeft(limit, year, sessions);
    return ok({ usedInYear: used, remaining, overEntitlement: isOver, year });
  },
});
