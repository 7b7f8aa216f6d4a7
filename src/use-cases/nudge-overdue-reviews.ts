import type { OverdueReview } from '../domain/reminders/overdue-reviews.ts';
import { overdueReviews } from '../domain/reminders/overdue-reviews.ts';
import type { Person } from '../domain/people/person.ts';
import type { Policy } from '../domain/policies/policy.ts';
import { reviewsTakenBack } from '../domain/reviews/standing-reviews.ts';
import type { Deps } from './deps.ts';
import { lineManagers } from './line-managers.ts';
import { standingsOfPerson } from './standing-of-person.ts';

export interface NudgeSummary {
  readonly overdue: number;
  readonly messagesQueued: number;
  /** Overdue reviews of people for whom nobody answers. */
  readonly withoutManager: number;
}

type NudgeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'outbox' | 'policies' | 'standings'>;

/**
 * Tells whoever answers for a person, and nobody else, of each review of theirs that is overdue: once for each date it was due.
 * `queued` remembers the messages of this process, so that a quiet run costs no call.
 */
export async function nudgeOverdueReviews(deps: NudgeDeps, queued: Set<string>): Promise<NudgeSummary> {
  const summary = { overdue: 0, messagesQueued: 0, withoutManager: 0 };
  const managers = lineManagers(deps);
  for (const { value: person } of deps.records.people.all()) {
    if (!managers.isActive(person.oid)) continue;
    for (const review of overdueReviewsOf(deps, person)) {
      summary.overdue += 1;
      const managerOid = managers.of(person.oid)?.oid;
      if (managerOid === undefined) {
        summary.withoutManager += 1;
        continue;
      }
      const key = deps.keys.keyFor(
        'review-overdue',
        person.oid,
        review.reviewKind,
        review.dueOn,
        managerOid,
        ...lastTakenBack(deps, person.oid, review.reviewKind),
      );
      if (queued.has(key)) continue;
      const answer = await deps.outbox.enqueue({
        key,
        recipientOid: managerOid,
        content: {
          kind: 'review-overdue',
          reportOid: person.oid,
          reviewKind: review.reviewKind,
          dueOn: review.dueOn,
        },
        enqueuedAt: deps.clock.now(),
      });
      queued.add(key);
      if (answer === 'queued') summary.messagesQueued += 1;
    }
  }
  return summary;
}

/** A review that was taken back is overdue once more: of that its manager is told anew. */
const lastTakenBack = (
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  reviewKind: string,
): readonly string[] =>
  reviewsTakenBack(records.reviews.where('personOid', personOid).map(({ value }) => value))
    .filter(({ kind }) => kind === reviewKind)
    .slice(-1)
    .map(({ key }) => key);

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
