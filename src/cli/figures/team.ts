import * as z from 'zod';
import { STATUSES } from '../../domain/outcomes/outcome.ts';
import { teamFigures } from '../../domain/outcomes/team-figures.ts';
import { ok } from '../../domain/result.ts';
import { listOf, oneOf, Text } from '../assess/fields.ts';
import { Decimals } from '../topics/fields.ts';
import { defineTopic } from '../topics/topic.ts';

export const teamStanding = defineTopic({
  name: 'team',
  given: z.object({
    team: z.array(z.object({ id: Text, items: listOf(oneOf(STATUSES)) }, { error: 'not an object' }), {
      error: ({ input }) => (input === undefined ? 'missing' : 'not a list'),
    }),
    decimals: Decimals,
  }),
  answer: ({ team, decimals }) => {
    const { persons, ...figures } = teamFigures(team, decimals);
    return ok({ persons: Object.fromEntries(persons.map(({ id, overall }) => [id, overall])), ...figures });
  },
});
