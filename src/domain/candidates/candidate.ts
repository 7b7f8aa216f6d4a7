import type { CivilDate } from '../cycles/civil-date.ts';
import { addMonths } from '../cycles/civil-date.ts';

/**
 * `open`: interviewed, and what they bring and need is looked at; `started`: they are a person of the organisation now;
 * `not-starting`: they do not come; `removed`: nothing is kept of them but that there was somebody.
 */
export const CANDIDATE_STATES = ['open', 'started', 'not-starting', 'removed'] as const;

/** Somebody other than the candidate saw what proves a claim. */
export interface Verification {
  /** Of the asked credential. */
  readonly code: string;
  /** What was seen, in words. */
  readonly seen: string;
  readonly by: string;
  readonly on: CivilDate;
}

/** Texts by the id of an answer. */
export type Answers = Readonly<Record<string, string>>;

/** What says who a candidate is and whom they would join. */
export interface CandidateDetails {
  readonly displayName: string;
  /** Empty: not given. */
  readonly email: string;
  /** Key of the unit they would join: its policy says what is asked of them. */
  readonly unit: string;
  readonly policyRoles: readonly string[];
  /** When they would start; undefined: not agreed. */
  readonly startsOn: CivilDate | undefined;
  readonly interviewerOid: string;
}

/**
 * Somebody who may join, without an account: what they say they hold, what of it was seen, and what they need to learn. A
 * working document; what comes of it are rows of the person whom they become.
 */
export interface Candidate extends CandidateDetails {
  readonly key: string;
  readonly state: (typeof CANDIDATE_STATES)[number];
  readonly answers: Answers;
  readonly verifications: readonly Verification[];
  readonly addedOn: CivilDate;
  /** Whom they became, and when and by whom that was said; undefined: nobody yet. */
  readonly personOid: string | undefined;
  readonly startedOn: CivilDate | undefined;
  readonly startedBy: string | undefined;
  /** How often a start was taken back: each has rows of its own. */
  readonly timesTakenBack: number;
  /** Why and when they were closed; empty and undefined while they are not. */
  readonly closedBecause: string;
  readonly closedOn: CivilDate | undefined;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was written. */
  readonly changedAt: string | undefined;
}

/** The questions of a needs analysis are named by what is asked and what it is about; the first holds no hyphen. */
export const idOfAnswer = (of: string, code: string): string => `${of}-${code}`;

/** What is answered about one thing, by what was asked. */
export const answersAbout = (answers: Answers, code: string): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, text]) => {
      const hyphen = id.indexOf('-');
      return id.slice(hyphen + 1) === code ? [[id.slice(0, hyphen), text]] : [];
    }),
  );

export const verificationOf = (
  { verifications }: Pick<Candidate, 'verifications'>,
  code: string,
): Verification | undefined => verifications.find((each) => each.code === code);

/** Half a year: the time in which somebody who was turned down may still ask why, and no longer. */
const MONTHS_KEPT = 6;

/** The last day on which anything is kept of a candidate who does not start; undefined for any other. */
export const keptUntil = ({
  state,
  closedOn,
}: Pick<Candidate, 'state' | 'closedOn'>): CivilDate | undefined =>
  state === 'not-starting' && closedOn !== undefined ? addMonths(closedOn, MONTHS_KEPT) : undefined;
