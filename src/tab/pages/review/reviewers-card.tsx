import { Button } from '@fluentui/react-components';
import type { ReviewKindView, ReviewPage } from '../../../contract/reviews.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** Who holds which review of this person, who stands in where nobody is named, and the sentence it rests on. */
export function ReviewersCard({ page }: { readonly page: ReviewPage }) {
  const say = useSay();
  const go = useNavigation();
  const { oid, displayName: name } = page.person;
  if (page.kinds.length === 0) return null;
  return (
    <Card title={say('reviewers.title')}>
      <ul className="plain-list">
        {page.kinds.map((kind) => (
          <li key={kind.id} className="outcome">
            <p>
              <strong>{kind.label}</strong> {reviewersInWords(kind, say)}
            </p>
            {kind.clause && (
              <Disclosure summary={say('reviewers.policy')} about={kind.label}>
                <figure className="clause">
                  <blockquote>{kind.clause.quote}</blockquote>
                  <figcaption>{say('outcome.clause', kind.clause)}</figcaption>
                </figure>
                {kind.reading !== '' && <p className="quiet">{kind.reading}</p>}
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      {page.mayNameReviewers && (
        <>
          <p className="quiet">{say('reviewers.name-one.how')}</p>
          <div>
            <Button
              onClick={() => go({ page: 'record', oid })}
              aria-label={say('reviewers.name-one.about', { name })}
            >
              {say('reviewers.name-one')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}

/** "Dilys Owen (Internal quality assurer)"; where whom the policy wants is not known, who answers instead. */
function reviewersInWords(kind: ReviewKindView, say: Say): string {
  const { source, reviewerTitle: title } = kind;
  const names = kind.reviewerNames.map((name) => (name === '' ? say('review.somebody') : name)).join(', ');
  if (names === '') return say(title === '' ? 'reviewers.nobody' : 'reviewers.nobody.title', { title });
  if (source === 'stand-in')
    return say(title === '' ? 'reviewers.stand-in' : 'reviewers.stand-in.title', { names, title });
  if (source === 'named' && title !== '') return say('reviewers.named.title', { names, title });
  return say(`reviewers.${source}`, { names });
}
