import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { openMeetingOf } from './open-meeting.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { overdueReviewsOf } from './nudge-overdue-reviews.ts';

export interface ReviewOverdueValue {
  readonly reportName: string;
  readonly reviewTitle: string;
  readonly dueOn: CivilDate;
  readonly daysOverdue: number;
  /** Key of the meeting in which it is being prepared already. */
  readonly openMeeting: string | undefined;
}

/** What a manager is told of an overdue review; not found once it has been held, or the report has another manager. */
export function reviewOverdueFor(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may'>,
  request: { readonly actorOid: string; readonly reportOid: string; readonly reviewKind: string },
): Result<ReviewOverdueValue, NotFound> {
  const { actorOid, reportOid, reviewKind } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'review.record', reportOid, reviewKind);
  if (!authorised.ok) return authorised;
  const report = authorised.value;
  const review = overdueReviewsOf(deps, report).find((each) => each.reviewKind === reviewKind);
  if (!review) return err(notFound);
  const label = review.policy.reviewKinds.find(({ id }) => id === reviewKind)?.label ?? reviewKind;
  return ok({
    reportName: report.displayName,
    reviewTitle: titleUnder(label, review.isOneOfSeveral ? review.policy : undefined),
    dueOn: review.dueOn,
    daysOverdue: review.daysOverdue,
    openMeeting: openMeetingOf(deps, reportOid, reviewKind)?.value.key,
  });
}
