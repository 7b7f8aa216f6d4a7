import * as z from 'zod';
import {
  releaseHours,
  releasePercentIn,
  releaseStagesOf,
} from '../../domain/requirements/release-time/release-in-term.ts';
import { err, ok } from '../../domain/result.ts';
import { Amount } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

/** Hours of a week. */
const MOST_HOURS = 168;

const Term = z
  .int({ error: ({ input }) => (input === undefined ? 'missing' : 'not a whole number') })
  .min(1, { error: 'below 1' });

export const releaseTimeOfTerm = definePolicyTopic({
  name: 'release-time',
  given: z.object({
    person: z.object(
      {
        /** From 1; null: not in an early career. */
        ectTerm: Term.nullable(),
        timetableHoursPerWeek: Amount.max(MOST_HOURS, { error: `above ${MOST_HOURS}` }),
      },
      { error: ({ input }) => (input === undefined ? 'missing' : 'not an object') },
    ),
  }),
  answer: ({ person: { ectTerm, timetableHoursPerWeek } }, policy) => {
    const stages = releaseStagesOf(policy);
    if (!stages) return err([{ path: 'policy', sentence: `${policy.id} has no rule on release time` }]);
    const percent = ectTerm === null ? 0 : releasePercentIn(stages, ectTerm);
    return ok({ percent, hoursPerWeek: releaseHours(percent, timetableHoursPerWeek) });
  },
});
