import { Button } from '@fluentui/react-components';
import type { ReviewedPerson } from '../../../contract/team.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import { Card } from '../../components/card.tsx';
import { Person } from '../../components/person.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** Those whose reviews somebody holds, by name or standing in, though they are not of their team; nothing where there are none. */
export function ReviewedPeople({ reviewed }: { readonly reviewed: readonly ReviewedPerson[] }) {
  const say = useSay();
  const go = useNavigation();
  if (reviewed.length === 0) return null;
  return (
    <Card title={say('team.reviewed')}>
      <ul className="plain-list">
        {reviewed.map(({ oid, displayName, tag, reviews }) => (
          <li key={oid} className="row member">
            <div>
              <Person oid={oid} displayName={displayName} tag={tag} to={{ page: 'review', oid }} />
              <ul className="plain-list">
                {reviews.map(({ label, isStandIn, policy, shown, statusLabel, dueOn }) => (
                  <li key={`${policy?.id} ${label}`}>
                    {titleUnder(label, policy)}{' '}
                    {shown !== null && <StatusWord shown={shown} label={statusLabel} />}{' '}
                    {dueOn !== null && say('due.on', { date: say.date(dueOn) })}
                    {isStandIn && <span className="quiet"> {say('team.stands-in.review')}</span>}
                  </li>
                ))}
              </ul>
            </div>
            <div className="row__actions">
              <Button
                onClick={() => go({ page: 'review', oid })}
                aria-label={say('team.open', { name: displayName })}
              >
                {say('review.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
