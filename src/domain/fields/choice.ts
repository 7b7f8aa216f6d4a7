import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Asked, Label, Rest } from './asked.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';

/** One of the alternatives. */
export interface Choice<Words = Label> {
  readonly id: string;
  readonly label: Words;
  /** The other id by which a row may name it. */
  readonly alsoNamed?: string | undefined;
}

/** One of a list. */
export interface ChoiceField<Id extends string = string, Words = Label> extends Asked<Id> {
  readonly type: 'choice';
  readonly choices: readonly Choice<Words>[];
}

/** One of a scale, best first, each with what it means. */
export interface RatingField<Id extends string = string, Words = Label> extends Asked<Id> {
  readonly type: 'rating';
  /** `meaning` is empty where the scale's word says it all. */
  readonly choices: readonly (Choice<Words> & { readonly meaning: string })[];
}

/** Any number of a list. */
export interface SeveralField<Id extends string = string, Words = Label> extends Asked<Id> {
  readonly type: 'several';
  readonly choices: readonly Choice<Words>[];
  /** The one that stands for all there are: whoever chooses it chooses no other. */
  readonly everything?: string | undefined;
}

export const choiceField = <Id extends string, Words = Label>(
  id: Id,
  choices: readonly Choice<Words>[],
  rest: Rest<ChoiceField<Id, Words>> = {},
): ChoiceField<Id, Words> => ({ type: 'choice', id, choices, isRequired: true, ...rest });

export const ratingField = <Id extends string, Words = Label>(
  id: Id,
  choices: RatingField<Id, Words>['choices'],
): RatingField<Id, Words> => ({ type: 'rating', id, choices, isRequired: true });

export const severalField = <Id extends string, Words = Label>(
  id: Id,
  choices: readonly Choice<Words>[],
  rest: Rest<SeveralField<Id, Words>> = {},
): SeveralField<Id, Words> => ({ type: 'several', id, choices, isRequired: false, ...rest });

/** What was chosen, by either id. */
export const chosenFrom = <Words>(
  choices: readonly Choice<Words>[],
  given: string,
): Choice<Words> | undefined =>
  choices.find(({ id }) => id === given) ?? choices.find(({ alsoNamed }) => alsoNamed === given);

export function parseChoice(choices: readonly Choice<unknown>[], typed: string): Result<string, Wrong> {
  const chosen = chosenFrom(choices, typed);
  return chosen ? ok(chosen.id) : err(wrong('not-a-choice'));
}

/** Each once, in the order in which they were given. */
export function parseSeveral(
  { choices, everything, isRequired }: Omit<SeveralField<string, unknown>, 'type' | 'id'>,
  typed: readonly string[],
): Result<readonly string[], Wrong> {
  const given = [...new Set(typed)];
  if (isRequired && given.length === 0) return err(wrong('empty'));
  if (everything !== undefined && given.includes(everything)) {
    return given.length === 1 ? ok(given) : err(wrong('not-a-choice'));
  }
  return given.every((id) => choices.some((each) => each.id === id)) ? ok(given) : err(wrong('not-a-choice'));
}
