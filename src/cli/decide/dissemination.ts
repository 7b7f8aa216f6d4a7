import * as z from 'zod';
import {
  deliveriesPassedOn,
  disseminationDuty,
} from '../../domain/requirements/dissemination-due/agreed-duty.ts';
import { ok } from '../../domain/result.ts';
import { DateText, OptionalDate, OptionalText, Text } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

const ActivityDocument = z.object(
  {
    id: Text,
    date: DateText,
    delivery: OptionalText,
    dissemination: z
      .object(
        {
          agreedDate: OptionalDate,
          /** Or the day on which it was done. */
          done: z
            .union([z.boolean(), DateText], { error: 'neither true, false nor a date' })
            .nullish()
            .transform((done) => done ?? false),
        },
        { error: 'not an object' },
      )
      .nullish(),
  },
  { error: 'not an object' },
);

export const dissemination = definePolicyTopic({
  name: 'dissemination',
  given: z.object({
    asOf: DateText,
    activities: z.array(ActivityDocument, {
      error: ({ input }) => (input === undefined ? 'missing' : 'not a list'),
    }),
  }),
  answer: ({ asOf, activities }, policy) => {
    const deliveries = deliveriesPassedOn(policy);
    const duties = activities.map(({ id, date, delivery, dissemination: agreed }) => {
      const done = agreed?.done ?? false;
      const isDone = typeof done === 'boolean' ? done : done <= asOf;
      const duty = { date, delivery, agreedDate: agreed?.agreedDate ?? null, isDone };
      return [id, disseminationDuty(duty, deliveries, asOf)] as const;
    });
    return ok({ duties: Object.fromEntries(duties) });
  },
});
