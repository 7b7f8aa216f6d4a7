import * as z from 'zod';
import { valueForMoney } from '../../domain/impact/value-for-money.ts';
import { ok } from '../../domain/result.ts';
import { Amount } from '../assess/fields.ts';
import { Count } from '../topics/fields.ts';
import { defineTopic } from '../topics/topic.ts';

export const valueOfActivity = defineTopic({
  name: 'value-for-money',
  given: z.object({
    activity: z.object(
      { cost: Amount, attended: Count, hoursEach: Amount },
      { error: ({ input }) => (input === undefined ? 'missing' : 'not an object') },
    ),
  }),
  answer: ({ activity }) => ok(valueForMoney(activity)),
});
