import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { wantedBeforeSigning, yetToSign } from './meeting-gate.ts';
import type { MeetingSignature, ReviewMeeting } from './review-meeting.ts';

/** Somebody has signed as this already, what stands there now. */
export const hasSigned = (
  { signatures }: Pick<ReviewMeeting, 'signatures'>,
  { as, oid, hash }: Pick<MeetingSignature, 'as' | 'oid' | 'hash'>,
): boolean => signatures.some((each) => each.as === as && each.oid === oid && each.hash === hash);

/** The meeting with one signature more, locked once it is the last; nobody signs for two. */
export function signedMeeting(
  meeting: ReviewMeeting,
  signature: MeetingSignature,
  gate: { readonly today: CivilDate; readonly missing: readonly string[]; readonly reviewKey: string },
): Result<ReviewMeeting, readonly FieldProblem[]> {
  const { signatories, signatures } = meeting;
  if (!signatories.includes(signature.as)) return err([fieldProblem('as', 'not-a-choice')]);
  if (signatures.some(({ as, oid }) => as === signature.as || oid === signature.oid))
    return err([fieldProblem('as', 'signed-by-another')]);
  if (meeting.withdrawnBecause !== undefined) return err([fieldProblem('as', 'meeting-removed')]);
  const wanted = wantedBeforeSigning(meeting, gate);
  if (wanted.length > 0) return err(wanted);
  const signed = { ...meeting, signatures: [...signatures, signature] };
  return ok(
    yetToSign(signed, gate.today).length === 0
      ? { ...signed, state: 'locked', reviewKey: gate.reviewKey }
      : signed,
  );
}
