import * as z from 'zod';
import { missingParts, partsAsked } from '../../domain/activities/record-completeness.ts';
import { ok } from '../../domain/result.ts';
import { Text } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

/** There, or not: a text that says nothing is not. */
const Part = z
  .union([z.boolean(), z.string()], { error: 'neither true, false nor text' })
  .nullish()
  .transform((part) => (typeof part === 'string' ? part.trim() !== '' : (part ?? false)));

export const completeness = definePolicyTopic({
  name: 'completeness',
  given: z.object({
    activities: z.array(
      z.object(
        { id: Text, reflection: Part, questionnaire: Part, certificate: Part },
        { error: 'not an object' },
      ),
      { error: ({ input }) => (input === undefined ? 'missing' : 'not a list') },
    ),
  }),
  answer: ({ activities }, policy) => {
    const asked = partsAsked(policy);
    const missing = activities.map((each) => [each.id, missingParts(asked, each)] as const);
    return ok({
      complete: Object.fromEntries(missing.map(([id, parts]) => [id, parts.length === 0])),
      missing: Object.fromEntries(missing),
    });
  },
});
