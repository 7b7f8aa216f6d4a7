import { currentRows } from '../evidence/recorded.ts';
import type { Evaluation } from './evaluation.ts';

type Answer = Pick<Evaluation, 'rating' | 'answers'>;

/** What is to be done with an answer that somebody sent. */
export type AnswerDecision =
  | { readonly kind: 'store'; readonly supersedes: string | undefined }
  /** It was sent before: nothing is stored, and `row` is the current answer. */
  | { readonly kind: 'sent-before'; readonly row: Evaluation };

function isSame(first: Answer, second: Answer): boolean {
  const ids = new Set([...Object.keys(first.answers), ...Object.keys(second.answers)]);
  return first.rating === second.rating && [...ids].every((id) => first.answers[id] === second.answers[id]);
}

/** The current answer among one person's rows about one event. */
export const currentAnswer = (rows: readonly Evaluation[]): Evaluation | undefined =>
  currentRows(rows).at(-1);

/**
 * What somebody answers last is their answer, and each answer is a row that supersedes the one before. `corrects` is
 * the answer that the form showed when it was filled in: by it, an old message that the network delivers late is told
 * from somebody who goes back to what they said first.
 */
export function decideAnswer(
  rows: readonly Evaluation[],
  { corrects, ...given }: Answer & { readonly corrects: string | undefined },
): AnswerDecision {
  const row = currentAnswer(rows);
  if (!row) return { kind: 'store', supersedes: undefined };
  const wasSent = rows.some((each) => each.supersedes === corrects && isSame(each, given));
  return wasSent || isSame(row, given)
    ? { kind: 'sent-before', row }
    : { kind: 'store', supersedes: row.key };
}
