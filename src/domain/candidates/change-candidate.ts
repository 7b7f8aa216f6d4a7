import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Answers, Candidate, Verification } from './candidate.ts';
import { idOfAnswer, answersAbout, verificationOf } from './candidate.ts';
import { CLAIM, CLAIMS, isClaimed } from './asked-credentials.ts';
import { NEED_CODES, NEED_FIELDS, NOTES } from './needs-found.ts';

/** One answer, rewritten. An empty text takes it away. */
export interface AnswerChange {
  readonly code: string;
  readonly of: string;
  readonly text: string;
  /** What its writer saw there: another device that writes another answer is not in the way. */
  readonly was: string;
}

/** An answer holds something else than its writer saw. */
export const ANSWERED_MEANWHILE = 'answered-meanwhile';

/** What may be answered about each thing: its columns by the code of the credential. */
export type Askable = ReadonlyMap<string, readonly string[]>;

const STARTED = fieldProblem('changes', 'candidate-started');
const CLOSED = fieldProblem('changes', 'candidate-closed');

/** Why nothing of a candidate can be written as they stand; undefined where it can. */
const lockOf = ({ state }: Pick<Candidate, 'state'>): FieldProblem | undefined =>
  state === 'open' ? undefined : state === 'started' ? STARTED : CLOSED;

const isAsked = ({ of, code }: AnswerChange, credentials: Askable): boolean => {
  if (code === NOTES) return of === 'text';
  if (NEED_CODES.includes(code)) return NEED_FIELDS.some((field) => field === of);
  const columns = credentials.get(code);
  return columns !== undefined && (of === CLAIM || columns.includes(of));
};

const withText = (answers: Answers, id: string, text: string): Answers => {
  const others = Object.entries(answers).filter(([each]) => each !== id);
  return Object.fromEntries(text === '' ? others : [...others, [id, text]]);
};

/**
 * The candidate with the answers as they are to be: all of them, or none where one was written over unseen. What was seen of a
 * claim that is changed was seen of another one. The same once more is no change.
 */
export function changedAnswers(
  candidate: Candidate,
  changes: readonly AnswerChange[],
  credentials: Askable,
): Result<Candidate, FieldProblem | typeof ANSWERED_MEANWHILE> {
  let changed = candidate;
  for (const [place, change] of changes.entries()) {
    const { code, of, text, was } = change;
    if (!isAsked(change, credentials)) return err(fieldProblem(`changes.${place}.code`, 'not-a-choice'));
    if (of === CLAIM && text !== '' && !CLAIMS.some((claim) => claim === text))
      return err(fieldProblem(`changes.${place}.text`, 'not-a-choice'));
    const id = idOfAnswer(of, code);
    const now = changed.answers[id] ?? '';
    if (now === text) continue;
    const lock = lockOf(candidate);
    if (lock) return err(lock);
    if (now !== was) return err(ANSWERED_MEANWHILE);
    changed = {
      ...changed,
      answers: withText(changed.answers, id, text),
      verifications: changed.verifications.filter((each) => each.code !== code),
    };
  }
  return ok(changed);
}

/** The claim with what somebody saw of it; undefined takes that back. */
export function verifiedCandidate(
  candidate: Candidate,
  code: string,
  verification: Omit<Verification, 'code'> | undefined,
): Result<Candidate, FieldProblem> {
  const before = verificationOf(candidate, code);
  if (before?.seen === verification?.seen && (before === undefined || verification?.by === before.by))
    return ok(candidate);
  const lock = lockOf(candidate);
  if (lock) return err(lock);
  if (!isClaimed(answersAbout(candidate.answers, code))) return err(fieldProblem('code', 'not-claimed'));
  const others = candidate.verifications.filter((each) => each.code !== code);
  return ok({
    ...candidate,
    verifications: verification === undefined ? others : [...others, { code, ...verification }],
  });
}

/** On its day a start can be taken back: it was somebody else, or another day. */
export const mayTakeBack = ({ state, startedOn }: Candidate, today: CivilDate): boolean =>
  state === 'started' && startedOn === today;

/** As they were before they started, answers and all. */
export const unstartedCandidate = (candidate: Candidate): Candidate => ({
  ...candidate,
  state: 'open',
  personOid: undefined,
  startedOn: undefined,
  startedBy: undefined,
  timesTakenBack: candidate.timesTakenBack + 1,
});

/** What becomes of a candidate who does not start, and the way back until nothing is kept of them. */
export type Closing =
  | { readonly to: 'not-starting'; readonly reason: string }
  | { readonly to: 'open' }
  | { readonly to: 'removed' };

const FROM: Readonly<Record<Closing['to'], readonly Candidate['state'][]>> = {
  'not-starting': ['open'],
  open: ['not-starting'],
  removed: ['not-starting'],
};

/** The ways that are open to a candidate as they stand. */
export const closingsOf = ({ state }: Pick<Candidate, 'state'>): readonly Closing['to'][] =>
  // The names of one literal: TypeScript widens them to text.
  (Object.keys(FROM) as readonly Closing['to'][]).filter((to) => FROM[to].includes(state));

/** Somebody of whom nothing is kept but that they were there. */
const emptied = {
  displayName: '',
  email: '',
  policyRoles: [],
  startsOn: undefined,
  answers: {},
  verifications: [],
  closedBecause: '',
} as const satisfies Partial<Candidate>;

export function closedCandidate(
  candidate: Candidate,
  closing: Closing,
  today: CivilDate,
): Result<Candidate, FieldProblem> {
  if (closing.to === candidate.state) return ok(candidate);
  if (!FROM[closing.to].includes(candidate.state)) return err(fieldProblem('closing.to', 'not-a-choice'));
  switch (closing.to) {
    case 'not-starting':
      return ok({ ...candidate, state: 'not-starting', closedBecause: closing.reason, closedOn: today });
    case 'open':
      return ok({ ...candidate, state: 'open', closedBecause: '', closedOn: undefined });
    case 'removed':
      return ok({ ...candidate, ...emptied, state: 'removed' });
  }
}
