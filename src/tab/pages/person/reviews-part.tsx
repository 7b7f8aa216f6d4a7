import { Button } from '@fluentui/react-components';
import type { ReviewPage } from '../../../contract/reviews.ts';
import { reviews } from '../../../contract/reviews.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { promiseAbout } from '../../../domain/access/readers.ts';
import { Card } from '../../components/card.tsx';
import { HeldReviewRow } from '../../components/item/held-review-row.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { OutcomeList } from './outcome-list.tsx';
import type { OnWhy } from './why-of.tsx';
import { useSay } from './words.ts';

interface ReviewsPartProps {
  readonly oid: string;
  readonly onWhy: OnWhy;
}

/** Reviews due and held, for who may read them, and the way to hold one for who may. */
export function ReviewsPart({ oid, onWhy }: ReviewsPartProps) {
  const say = useSay();
  const query = useRead(reviews, { oid });
  if (query.isError && asApiError(query.error).problem?.status === 404)
    return <p>{say('person.reviews.not-yours')}</p>;
  return (
    <Reading query={query} skeleton={<Skeleton blocks={['card', 'row']} />}>
      {(page) => <Reviews page={page} onWhy={onWhy} />}
    </Reading>
  );
}

function Reviews({ page, onWhy }: { readonly page: ReviewPage; readonly onWhy: OnWhy }) {
  const say = useSay();
  const go = useNavigation();
  const { person, outcomes, held, mayRecord } = page;
  const name = person.displayName;
  const which = mayRecord ? 'person.reviews.open' : 'person.reviews.see';
  return (
    <>
      <div>
        <Button
          appearance={mayRecord ? 'primary' : 'secondary'}
          onClick={() => go({ page: 'review', oid: person.oid })}
          aria-label={say(`${which}.about`, { name })}
        >
          {say(which)}
        </Button>
      </div>
      <Card title={say('person.reviews.asked')}>
        {outcomes.length === 0 && <p>{say('person.reviews.nothing-asked')}</p>}
        <OutcomeList outcomes={outcomes} onWhy={onWhy} />
      </Card>
      <Card title={say('person.reviews.held')}>
        {held.length === 0 && <p>{say('person.reviews.none-held')}</p>}
        <ul className="plain-list">
          {held.map((review) => (
            <HeldReviewRow key={review.key} review={review} />
          ))}
        </ul>
        <p className="quiet">
          {say('person.told', { promise: promiseAbout('review', person.displayName, say) })}
        </p>
      </Card>
    </>
  );
}
