import * as z from 'zod';
import { provisionGate as gate } from '../../domain/provision/provision-gate.ts';
import { err, ok } from '../../domain/result.ts';
import { OptionalFlag, oneOf } from '../assess/fields.ts';
import { definePolicyTopic } from '../topics/topic.ts';

export const provisionGate = definePolicyTopic({
  name: 'provision-gate',
  given: z.object({
    /** By the number of the criterion, from 1; null: unanswered. */
    answers: z
      .record(z.string(), oneOf(['yes', 'no', 'n/a']).nullable(), {
        error: 'not an object of answers by number',
      })
      .nullish(),
    provider: z.object({ approved: OptionalFlag }, { error: 'not an object' }).nullish(),
  }),
  answer: ({ answers, provider }, { id, provisionCriteria: criteria }) => {
    const given = Object.entries(answers ?? {});
    const strange = given.filter(([number]) => criteria[Number(number) - 1] === undefined);
    if (strange.length > 0) {
      const sentence = `not a criterion of ${id}, 1 to ${criteria.length}`;
      return err(strange.map(([number]) => ({ path: `answers.${number}`, sentence })));
    }
    const answered = new Map(
      given.flatMap(([number, answer]) => (answer === null ? [] : [[Number(number), answer]])),
    );
    const blocking = gate(criteria, answered, provider?.approved === true).map((each) =>
      each.by === 'criterion' ? `criterion ${each.number}` : 'provider not approved',
    );
    return ok({ publishable: blocking.length === 0, blocking });
  },
});
