import type { CivilDate } from '../cycles/civil-date.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import { coveredPlaces } from './meeting-fields.ts';
import { uncoveredItems } from './review-gate.ts';
import type { ReviewMeeting } from './review-meeting.ts';
import { stillToSign } from './signatures.ts';

/** By the name of what is missing before a meeting, the problem that says so. */
export const missingProblem = (name: string): FieldProblem =>
  fieldProblem('heldOn', name === 'self-assessment' ? 'needs-self-assessment' : 'not-valid');

/** What a meeting still wants before anybody may sign it, each by its field, in the order of the page. */
export function wantedBeforeSigning(
  meeting: ReviewMeeting,
  { today, missing }: { readonly today: CivilDate; readonly missing: readonly string[] },
): readonly FieldProblem[] {
  const { heldOn, agenda, lastTargets, lastTargetAnswers, targetAnswers } = meeting;
  const places = Object.keys(lastTargets).filter((place) => lastTargetAnswers[place] === undefined);
  return [
    ...(heldOn === undefined ? [fieldProblem('heldOn', 'not-held-yet')] : []),
    ...(heldOn !== undefined && heldOn > today ? [fieldProblem('heldOn', 'future-date')] : []),
    ...missing.map(missingProblem),
    ...uncoveredItems(agenda, coveredPlaces(meeting)).map((item) =>
      fieldProblem(`agenda.${agenda.indexOf(item)}`, 'not-talked-about'),
    ),
    ...(targetAnswers.length === 0
      ? []
      : places.map((place) => fieldProblem(`lastTargets.${place}`, 'none-chosen'))),
  ];
}

/** Those who have yet to sign, as the policy calls them. */
export const yetToSign = (
  { signatories, signatures }: Pick<ReviewMeeting, 'signatories' | 'signatures'>,
  today: CivilDate,
): readonly string[] =>
  stillToSign(
    { names: signatories },
    signatures.map(({ as }) => ({ by: as, date: today })),
    today,
  );
