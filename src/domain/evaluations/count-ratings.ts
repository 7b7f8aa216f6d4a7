import type { EvaluationForm } from '../policies/evaluation-form.ts';

export interface RatingCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/**
 * How often each rating was chosen, in the order of the forms, nobody's choice too; called what the first form calls it.
 * No mean: the words are no numbers.
 */
export function countRatings(
  answers: readonly { readonly rating: string; readonly form: EvaluationForm }[],
): readonly RatingCount[] {
  const labels = new Map<string, string>();
  for (const { form } of answers)
    for (const { id, label } of form.ratings) if (!labels.has(id)) labels.set(id, label);
  for (const { rating } of answers) if (!labels.has(rating)) labels.set(rating, rating);
  return [...labels].map(([id, label]) => ({
    id,
    label,
    count: answers.filter(({ rating }) => rating === id).length,
  }));
}
