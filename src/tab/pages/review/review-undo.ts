import type { HeldReview } from '../../../contract/reviews.ts';
import { RecordReview, recordReview, withdrawReview } from '../../../contract/reviews.ts';
import { useSend } from '../../api/use-write.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

/** The ways back from what was done with somebody's reviews; each can be pressed again where the network broke. */
export function useReviewUndo(oid: string, returnTo: string) {
  const say = useSay();
  const send = useSend();
  const about = ({ kindLabel, heldOn }: HeldReview) => ({
    about: say('review.about', { kind: kindLabel, date: say.date(heldOn) }),
    otherwise: say('review.undo.otherwise'),
    returnTo,
  });
  return {
    ofRecording: (review: HeldReview): Undo => ({
      ...about(review),
      run: async () => {
        await send(withdrawReview, { oid, reviewKey: review.key }, { reason: say('review.undo.reason') });
        return say('review.taken-back.saved', { date: say.date(review.heldOn) });
      },
    }),
    /** `over`: key of the row that stands in the place of `review`, or took it back. */
    ofChanging: (review: HeldReview, over: string): Undo => {
      const { kind, heldOn, agreed } = review;
      // Made once: pressed twice, it is stored once.
      const formId = crypto.randomUUID();
      const asItWas = RecordReview.parse({ formId, kind, heldOn, agreed, corrects: over });
      return {
        ...about(review),
        run: async () => {
          await send(recordReview, { oid }, asItWas);
          return say('review.undone', { date: say.date(heldOn) });
        },
      };
    },
  };
}
