import type { CivilDate } from '../cycles/civil-date.ts';
import type { Goal } from './goal.ts';

/** What became of a suggested goal: nobody has answered, it was taken on, done, answered back, or taken back again. */
export const SUGGESTION_ANSWERS = ['waiting', 'taken-on', 'done', 'answered', 'taken-back'] as const;
export type SuggestionAnswer = (typeof SUGGESTION_ANSWERS)[number];

export interface AnsweredSuggestion {
  readonly personOid: string;
  readonly answer: SuggestionAnswer;
  /** What came of it, or why not; empty where nothing was said. */
  readonly outcome: string;
}

/** One goal as it was suggested, to one or to several. */
export interface Suggestion {
  readonly text: string;
  readonly targetOn: CivilDate;
  readonly to: readonly AnsweredSuggestion[];
}

/** Undefined: it was not suggested by `byOid`. */
export function answerTo(
  { state, suggestedBy, changedBy }: Pick<Goal, 'state' | 'suggestedBy' | 'changedBy'>,
  byOid: string,
): SuggestionAnswer | undefined {
  if (suggestedBy !== byOid) return undefined;
  switch (state) {
    case 'suggested':
      return 'waiting';
    case 'open':
      return 'taken-on';
    case 'done':
      return 'done';
    case 'dropped':
      return changedBy === byOid ? 'taken-back' : 'answered';
  }
}

/** What somebody suggested, the same goal of several people once; the last written first, and who has not answered first. */
export function suggestionsBy(goals: readonly Goal[], byOid: string): readonly Suggestion[] {
  const made = goals
    .filter(({ suggestedBy }) => suggestedBy === byOid)
    .toSorted((one, other) => (other.startedOn ?? '').localeCompare(one.startedOn ?? ''));
  const same = Map.groupBy(made, ({ text, startedOn }) => JSON.stringify([text, startedOn]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const to = group.flatMap((goal) => {
      const answer = answerTo(goal, byOid);
      return answer === undefined ? [] : [{ personOid: goal.personOid, answer, outcome: goal.outcome }];
    });
    const place = ({ answer }: AnsweredSuggestion) => SUGGESTION_ANSWERS.indexOf(answer);
    return first
      ? [
          {
            text: first.text,
            targetOn: first.targetOn,
            to: to.toSorted((one, other) => place(one) - place(other)),
          },
        ]
      : [];
  });
}
