import { contentKind } from '../../ports/message-content.ts';
import type { Deps } from '../shared/deps.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

/** `reviewKey`: that of the row as the review was first recorded. */
export const reviewRecordedContent = contentKind('review-recorded', 'reviewKey');

/** Whom the review is about is told once that it is there. */
export const tellPerson = (
  { records, outbox, keys, clock }: Pick<Deps, 'records' | 'outbox' | 'keys' | 'clock'>,
  personOid: string,
  reviewKey: string,
): Promise<unknown> =>
  outbox.enqueue({
    key: keys.keyFor('review-recorded', personOid, reviewKey),
    recipientOid: personOid,
    content: reviewRecordedContent.of({ reviewKey }),
    restsOn: [...versionsOf(records.reviews, reviewKey), ...versionsAbout(records, personOid)],
    enqueuedAt: clock.now(),
  });
