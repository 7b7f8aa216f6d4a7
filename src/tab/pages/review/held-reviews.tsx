import type { ReviewPage } from '../../../contract/reviews.ts';
import { Card } from '../../components/card.tsx';
import { useSay } from '../../messages/use-say.ts';

/** Reviews on record, newest first. */
export function HeldReviews({ held }: { readonly held: ReviewPage['held'] }) {
  const say = useSay();
  return (
    <Card title={say('review.held')}>
      {held.length === 0 && <p>{say('review.none-held')}</p>}
      <ul className="plain-list">
        {held.map((review) => (
          <li key={review.key} className="activity">
            <p>
              {say('review.held-item', {
                kind: review.kindLabel,
                date: say.date(review.heldOn),
                reviewer: review.reviewerName,
              })}
            </p>
            {review.agreed !== '' && <p className="own-words">{review.agreed}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
