import { Button } from '@fluentui/react-components';
import type { HeldReview, ReviewPage } from '../../../contract/reviews.ts';
import { Card } from '../../components/card.tsx';
import { HeldReviewRow } from '../../components/item/held-review-row.tsx';
import { useSay } from './words.ts';

interface HeldReviewsProps {
  readonly held: ReviewPage['held'];
  readonly onCorrect: (review: HeldReview) => void;
  readonly onTakeBack: (review: HeldReview) => void;
}

/** Reviews on record, newest first, who recorded each and when, and for those who may, the two ways to mend it. */
export function HeldReviews({ held, onCorrect, onTakeBack }: HeldReviewsProps) {
  const say = useSay();
  return (
    <Card title={say('review.held')}>
      {held.length === 0 && <p>{say('review.none-held')}</p>}
      <ul className="plain-list">
        {held.map((review) => (
          <HeldReviewRow
            key={review.key}
            review={review}
            lines={[
              say(review.isCorrection ? 'review.recorded.corrected' : 'review.recorded', byWhom(review, say)),
            ]}
            action={
              review.mayMend && (
                <>
                  <MendButton review={review} words="entry.correct" onClick={onCorrect} />
                  <MendButton review={review} words="entry.take-back" onClick={onTakeBack} />
                </>
              )
            }
          />
        ))}
      </ul>
    </Card>
  );
}

interface TakenBackReviewsProps {
  readonly takenBack: ReviewPage['takenBack'];
  readonly onAgain: (review: HeldReview) => void;
}

/** Reviews that count no more, and why; nothing where there are none. */
export function TakenBackReviews({ takenBack, onAgain }: TakenBackReviewsProps) {
  const say = useSay();
  if (takenBack.length === 0) return null;
  return (
    <Card title={say('review.taken-back')}>
      <ul className="plain-list">
        {takenBack.map((review) => (
          <HeldReviewRow
            key={review.key}
            review={review}
            lines={[say('review.taken-back.item', { ...byWhom(review, say), reason: review.reason })]}
            action={review.mayMend && <MendButton review={review} words="review.again" onClick={onAgain} />}
          />
        ))}
      </ul>
    </Card>
  );
}

const byWhom = ({ recordedByName, recordedOn }: HeldReview, say: ReturnType<typeof useSay>) => ({
  name: recordedByName === '' ? say('review.somebody') : recordedByName,
  date: say.date(recordedOn),
});

interface MendButtonProps {
  readonly review: HeldReview;
  readonly words: 'entry.correct' | 'entry.take-back' | 'review.again';
  readonly onClick: (review: HeldReview) => void;
}

function MendButton({ review, words, onClick }: MendButtonProps) {
  const say = useSay();
  const about = { action: say(words), kind: review.kindLabel, date: say.date(review.heldOn) };
  return (
    <Button size="small" onClick={() => onClick(review)} aria-label={say('review.action.about', about)}>
      {say(words)}
    </Button>
  );
}
