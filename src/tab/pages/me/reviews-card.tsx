import { Button } from '@fluentui/react-components';
import { reviews } from '../../../contract/reviews.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { HeldReviewRow } from '../../components/item/held-review-row.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

const SHOWN_AT_FIRST = 2;

/** The person's latest reviews, each with what was agreed, and the way to all of them; nothing until one is on record. */
export function ReviewsCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const held = useRead(reviews, { oid }).data?.held ?? [];
  if (held.length === 0) return null;
  return (
    <Card title={say('review.yours')}>
      <ul className="plain-list">
        {held.slice(0, SHOWN_AT_FIRST).map((review) => (
          <HeldReviewRow key={review.key} review={review} />
        ))}
      </ul>
      <div>
        <Button onClick={() => go({ page: 'review', oid })}>{say('review.yours.open')}</Button>
      </div>
    </Card>
  );
}
