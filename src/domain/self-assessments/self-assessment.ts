import type { CivilDate } from '../cycles/civil-date.ts';
import type { Statement } from '../standards/statement.ts';

/** `completed`: it counts by an entry of the record, and stays as it is. */
export const SELF_ASSESSMENT_STATES = ['drafted', 'completed'] as const;

/**
 * How somebody sees themselves against a statement, the lowest first; no policy names a scale. `not-in-role` is no place on
 * it.
 */
export const SELF_RATINGS = ['not-yet', 'developing', 'secure', 'leading', 'not-in-role'] as const;
export type SelfRating = (typeof SELF_RATINGS)[number];

const SCALE: readonly string[] = SELF_RATINGS.filter((rating) => rating !== 'not-in-role');

export const isSelfRating = (text: string): text is SelfRating =>
  SELF_RATINGS.some((rating) => rating === text);

/** What calls for learning. */
export const isLow = (rating: string): boolean => rating === 'not-yet' || rating === 'developing';

/** Undefined for what has no place on the scale. */
export const placeOnScale = (rating: string): number | undefined => {
  const place = SCALE.indexOf(rating);
  return place === -1 ? undefined : place;
};

export const LONGEST_COMMENT = 500;

/** Texts by the code of a statement. */
export type TextsByCode = Readonly<Record<string, string>>;

/**
 * Somebody measures themselves against a framework, statement by statement. A working document until it is completed; then
 * a record entry says that it counts. It keeps the statements as they were when it was begun.
 */
export interface SelfAssessment {
  readonly key: string;
  readonly personOid: string;
  readonly frameworkId: string;
  readonly frameworkLabel: string;
  readonly frameworkVersion: string;
  readonly statements: readonly Statement[];
  readonly state: (typeof SELF_ASSESSMENT_STATES)[number];
  readonly startedOn: CivilDate;
  readonly ratings: TextsByCode;
  readonly comments: TextsByCode;
  /** Undefined until it is completed. */
  readonly completedOn: CivilDate | undefined;
  /** Key of the entry by which it counts; undefined until it is completed. */
  readonly entryKey: string | undefined;
  /** How often it was opened again: each completion has an entry of its own. */
  readonly timesReopened: number;
  readonly changedBy: string;
  /** ISO instant, UTC. */
  readonly changedAt: string | undefined;
}

export const unanswered = ({ statements, ratings }: SelfAssessment): readonly Statement[] =>
  statements.filter(({ code }) => ratings[code] === undefined);

/** The one of the same framework that was completed last before it; undefined where there is none. */
export function assessmentBefore(
  all: readonly SelfAssessment[],
  one: SelfAssessment,
): SelfAssessment | undefined {
  const stamp = ({ completedOn, changedAt = '' }: SelfAssessment) => `${completedOn ?? '9999'} ${changedAt}`;
  return all
    .filter(({ key, frameworkId, state }) => {
      return key !== one.key && frameworkId === one.frameworkId && state === 'completed';
    })
    .filter((other) => stamp(other) < stamp(one))
    .toSorted((first, second) => stamp(first).localeCompare(stamp(second)))
    .at(-1);
}
