import type * as z from 'zod';
import type { FieldProblemId } from '../fields/field-problem.ts';
import { fieldMessage, wrong } from '../fields/field-problem.ts';
import { wrongOfIssue } from '../fields/issue-problems.ts';
import type { Message } from '../message.ts';

/** The sentence of the union that a span is: zod says of a union only that none of its members fits. */
export const NOT_A_SPAN =
  'must be { days: n }, { weeks: n }, { months: n } or { years: n }, n a whole number from 1';

/** What a form of the product cannot get wrong: its texts and ids are those of the policy's file. */
const OF_FILES: ReadonlySet<FieldProblemId> = new Set(['not-valid', 'not-an-id', 'too-long', 'too-many']);

/** In words, what a number, a choice or a list given by a form lacks; undefined for what only a file can get wrong. */
export function issueMessage(issue: z.core.$ZodIssue): Message | undefined {
  const found = issue.message === NOT_A_SPAN ? wrong('not-a-span') : wrongOfIssue(issue);
  return OF_FILES.has(found.id) ? undefined : fieldMessage(found);
}
