import { Button } from '@fluentui/react-components';
import { reviews } from '../../../contract/reviews.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { HeldReviewRow } from '../../components/item/held-review-row.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

const SHOWN_AT_FIRST = 2;

/**
 * What of the person's reviews waits for them, then the latest, each with what was agreed, and the way to all of them; nothing
 * until there is one.
 */
export function ReviewsCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const { data } = useRead(reviews, { oid });
  const { held = [], waiting = [] } = data ?? {};
  if (held.length + waiting.length === 0) return null;
  return (
    <Card title={say('review.yours')}>
      <ul className="plain-list">
        {waiting.map(({ meetingKey, kindLabel, task, on }) => (
          <ItemRow
            key={meetingKey}
            icon={<KindIcon kind="review-cadence" />}
            title={kindLabel}
            lines={[say(`review.waiting.${task}.what`, { date: say.date(on) })]}
            action={
              <Button
                appearance={task === 'sign' ? 'primary' : 'secondary'}
                onClick={() => go({ page: 'meeting', oid, meetingKey })}
                aria-label={say(`review.waiting.${task}.about`, { kind: kindLabel })}
              >
                {say(`review.waiting.${task}`)}
              </Button>
            }
          />
        ))}
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
