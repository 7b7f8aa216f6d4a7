import type { ReviewKind } from '../policies/policy.ts';
import type { MeetingField, ReviewMeeting } from './review-meeting.ts';

/** What a kind of review asks of somebody with these roles. */
export const fieldsFor = (
  { fields }: Pick<ReviewKind, 'fields'>,
  roles: readonly string[],
): readonly MeetingField[] =>
  fields
    .filter((field) => field.roles === 'all' || field.roles.some((role) => roles.includes(role)))
    .map(({ id, label, hint, kind, choices, writtenBy, item, isRestricted }) => ({
      id,
      label,
      hint,
      kind,
      choices,
      writtenBy,
      item,
      isRestricted,
    }));

type Filled = Pick<
  ReviewMeeting,
  'agenda' | 'answers' | 'notApplicable' | 'fields' | 'fieldAnswers' | 'targets'
>;

const isFilled = ({ fieldAnswers, targets }: Filled, { id, kind }: MeetingField): boolean =>
  kind === 'targets' ? Object.keys(targets).length > 0 : (fieldAnswers[id] ?? '') !== '';

/** Whether an item was talked about: all its fields were answered, or it was, or it is said why it is not applicable. */
function isCovered(meeting: Filled, place: number): boolean {
  const { agenda, answers, notApplicable, fields } = meeting;
  if ((notApplicable[place] ?? '') !== '') return true;
  const asked = fields.filter(({ item }) => item !== undefined && item === agenda[place]);
  return asked.length > 0 ? asked.every((field) => isFilled(meeting, field)) : (answers[place] ?? '') !== '';
}

/** Places of the agenda's items that were talked about. */
export const coveredPlaces = (meeting: Filled): readonly number[] =>
  [...meeting.agenda.keys()].filter((place) => isCovered(meeting, place));
