import type { OverdueReview } from '../../domain/reminders/overdue-reviews.ts';
import { overdueReviews } from '../../domain/reminders/overdue-reviews.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { reviewsTakenBack } from '../../domain/reviews/current-reviews.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { reviewerOids } from '../shared/reviewers-of-person.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';

export interface NudgeSummary {
  readonly overdue: number;
  readonly messagesQueued: number;
  /** Overdue reviews that nobody is found to hold. */
  readonly withoutReviewer: number;
}

type NudgeDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'keys' | 'outbox' | 'policies' | 'standings' | 'waiting'
>;

/**
 * Tells those who hold a review, and nobody else, that it is overdue: each once for each date it was due. Only those people are
 * looked at of whom something has changed; `queued` remembers the messages of this process, so that this costs no call.
 */
export async function nudgeOverdueReviews(deps: NudgeDeps, queued: Set<string>): Promise<NudgeSummary> {
  const summary = { overdue: 0, messagesQueued: 0, withoutReviewer: 0 };
  const managers = lineManagers(deps);
  async function nudgeAbout(person: Person): Promise<void> {
    for (const review of overdueReviewsOf(deps, person)) {
      summary.overdue += 1;
      const reviewers = reviewerOids(deps, person, review.reviewKind, managers);
      if (reviewers.length === 0) summary.withoutReviewer += 1;
      for (const message of reviewers.map((oid) => nudgeFor(deps, person, review, oid))) {
        if (queued.has(message.key)) continue;
        const answer = await deps.outbox.enqueue(message);
        queued.add(message.key);
        if (answer === 'queued') summary.messagesQueued += 1;
      }
    }
  }
  for (const wake of deps.waiting.due('overdue-reviews', deps.clock.now())) {
    const person = deps.records.people.find(wake.subject)?.value;
    if (person && managers.isActive(person.oid)) await nudgeAbout(person);
    deps.waiting.settle(wake);
    await deps.waiting.pause();
  }
  return summary;
}

export const reviewOverdueContent = contentKind('review-overdue', 'reportOid', 'reviewKind', 'dueOn');

function nudgeFor(
  { records, keys, clock }: Pick<Deps, 'records' | 'keys' | 'clock'>,
  { oid: reportOid }: Person,
  { reviewKind, dueOn }: OverdueReview,
  recipientOid: string,
): OutgoingMessage {
  // A review that was taken back is overdue once more: of that its reviewers are told anew.
  const reviews = records.reviews.where('personOid', reportOid);
  const takenBack = reviewsTakenBack(reviews.map(({ value }) => value))
    .filter(({ kind }) => kind === reviewKind)
    .slice(-1)
    .map(({ key }) => key);
  return {
    key: keys.keyFor('review-overdue', reportOid, reviewKind, dueOn, recipientOid, ...takenBack),
    recipientOid,
    content: reviewOverdueContent.of({ reportOid, reviewKind, dueOn }),
    restsOn: [
      ...versionsAbout(records, reportOid),
      ...versionsOf(records.people, recipientOid),
      ...reviews.map((stored) => records.reviews.versionOf(stored)),
    ],
    enqueuedAt: clock.now(),
  };
}

export interface OverdueReviewUnder extends OverdueReview {
  readonly policy: Policy;
  /** Whether the person stands under other policies too. */
  readonly isOneOfSeveral: boolean;
}

/** The reviews of one person that are overdue today, under each of their policies. */
export function overdueReviewsOf(
  deps: Pick<Deps, 'standings'>,
  person: Person,
): readonly OverdueReviewUnder[] {
  const judged = standingsOfPerson(deps, person);
  return judged.flatMap(({ policy, standing }) =>
    overdueReviews(standing).map((review) => ({ ...review, policy, isOneOfSeveral: judged.length > 1 })),
  );
}
