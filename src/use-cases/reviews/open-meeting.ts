import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { isOpen } from '../../domain/reviews/review-meeting.ts';
import type { Stored } from '../../ports/records.ts';
import type { Deps } from '../shared/deps.ts';

/** Of one kind one meeting is prepared at a time. */
export const openMeetingOf = (
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  kind: string,
): Stored<ReviewMeeting> | undefined =>
  records.reviewMeetings
    .where('personOid', personOid)
    .find(({ value }) => value.kind === kind && isOpen(value));
