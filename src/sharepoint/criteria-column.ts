import { z } from 'zod';
import type { CriterionJudgements } from '../domain/provision/offer.ts';
import type { Column } from './column.ts';
import { addedTextsById, jsonIn } from './columns.ts';

const Kept = z.strictObject({
  answer: z.enum(['yes', 'no', 'n/a']),
  note: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});

/** By the id of a criterion, what was said of it, by whom and when. */
export function criteriaColumn(name: string): Column<CriterionJudgements> {
  const column = addedTextsById(name);
  return {
    definition: column.definition,
    expects: column.expects,
    schema: column.schema.transform((texts, context) =>
      Object.fromEntries(
        Object.entries(texts).flatMap(([id, kept]) => {
          const judged = Kept.safeParse(jsonIn(kept));
          if (judged.success) return [[id, judged.data] as const];
          context.addIssue('is not as expected');
          return [];
        }),
      ),
    ),
    toField: (judgements) =>
      column.toField(
        Object.fromEntries(
          Object.entries(judgements).map(([id, { answer, note, by, at }]) => [
            id,
            JSON.stringify({ answer, note, by, at }),
          ]),
        ),
      ),
  };
}
