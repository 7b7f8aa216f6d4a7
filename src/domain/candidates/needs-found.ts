import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import { parseCivilDate } from '../cycles/civil-date.ts';
import { isOfOurTime } from '../fields/day.ts';
import type { Answers, Candidate } from './candidate.ts';
import { idOfAnswer, answersAbout } from './candidate.ts';

/** More than anybody can begin with. */
const MOST_NEEDS = 12;

export const NEED_CODES: readonly string[] = Array.from(
  { length: MOST_NEEDS },
  (_, place) => `need-${place + 1}`,
);

/** What is asked about a need: what it is, what shows it, the strand of the policy, and the day of its goal. */
export const NEED_FIELDS = ['text', 'why', 'strand', 'by'] as const;

/** Where notes stand that become nothing. */
export const NOTES = 'notes';

export interface NeedFound {
  readonly code: string;
  readonly text: string;
  readonly why: string;
  /** Id of a strand of the policy; undefined: none was chosen. */
  readonly strand: string | undefined;
  /** The day by which it is to be met: then it is a goal of the first plan, too; undefined: not said. */
  readonly by: CivilDate | undefined;
}

const isFilled = (about: Answers): boolean => Object.values(about).some((text) => text !== '');

/** The codes under which something stands, and one more to write the next. */
export function needCodesShown(answers: Answers): readonly string[] {
  const last = NEED_CODES.findLastIndex((code) => isFilled(answersAbout(answers, code)));
  return NEED_CODES.slice(0, last + 2);
}

/** What was found that somebody needs to learn, in the order in which it was written. */
export const needsFound = ({ answers }: Pick<Candidate, 'answers'>): readonly NeedFound[] =>
  NEED_CODES.flatMap((code) => {
    const { text = '', why = '', strand = '', by = '' } = answersAbout(answers, code);
    return text === ''
      ? []
      : [{ code, text, why, strand: strand === '' ? undefined : strand, by: parseCivilDate(by) }];
  });

/** What is to be put right before the needs can become a plan. */
export const problemsOfNeeds = (
  { answers }: Pick<Candidate, 'answers'>,
  { today, strands }: { readonly today: CivilDate; readonly strands: readonly { readonly id: string }[] },
): readonly FieldProblem[] =>
  NEED_CODES.flatMap((code) => {
    const about = answersAbout(answers, code);
    if (!isFilled(about)) return [];
    const { text = '', strand = '', by = '' } = about;
    const day = parseCivilDate(by);
    return [
      ...(text === '' ? [fieldProblem(idOfAnswer('text', code), 'empty')] : []),
      ...(strand !== '' && !strands.some(({ id }) => id === strand)
        ? [fieldProblem(idOfAnswer('strand', code), 'not-a-choice')]
        : []),
      ...(by !== '' && day === undefined ? [fieldProblem(idOfAnswer('by', code), 'not-a-date')] : []),
      ...(day !== undefined && !isOfOurTime(day)
        ? [fieldProblem(idOfAnswer('by', code), 'check-the-year')]
        : []),
      ...(day !== undefined && day < today ? [fieldProblem(idOfAnswer('by', code), 'past-date')] : []),
    ];
  });
