import { Button } from '@fluentui/react-components';
import { reviews } from '../../../contract/reviews.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** The person's latest review, and the way to all of them; nothing until one is on record. */
export function ReviewsCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const [latest] = useRead(reviews, { oid }).data?.held ?? [];
  if (!latest) return null;
  const reviewer = latest.reviewerName === '' ? say('review.somebody') : latest.reviewerName;
  return (
    <Card title={say('review.yours')}>
      <p>{say('review.held-item', { kind: latest.kindLabel, date: say.date(latest.heldOn), reviewer })}</p>
      <div>
        <Button onClick={() => go({ page: 'review', oid })}>{say('review.yours.open')}</Button>
      </div>
    </Card>
  );
}
