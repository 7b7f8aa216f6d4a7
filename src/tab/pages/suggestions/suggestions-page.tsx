import type { SuggestionsPage as Page } from '../../../contract/suggestions.ts';
import { suggestions } from '../../../contract/suggestions.ts';
import { useRead } from '../../api/use-read.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Person } from '../../components/person.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTabNames } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** What a manager suggested to their team, and what each said to it. */
export function SuggestionsPage({ takesFocus }: { readonly takesFocus: boolean }) {
  const say = useSay();
  const tabName = useTabNames();
  const query = useRead(suggestions, {});
  return (
    <>
      <BackButton label={tabName('team')} to={{ page: 'team' }} />
      <PageHeading text={say('suggestions.title')} note={say('suggestions.note')} takesFocus={takesFocus} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card']} />}>
        {(page) =>
          page.suggestions.length === 0 ? (
            <EmptyState text={say('suggestions.none')} />
          ) : (
            page.suggestions.map((suggestion, index) => <Suggestion key={index} suggestion={suggestion} />)
          )
        }
      </Reading>
    </>
  );
}

function Suggestion({ suggestion }: { readonly suggestion: Page['suggestions'][number] }) {
  const say = useSay();
  const { text, targetOn, to } = suggestion;
  return (
    <Card title={text}>
      <p className="quiet">{say('suggestions.by', { date: say.date(targetOn) })}</p>
      <ul className="plain-list">
        {to.map(({ answer, outcome, ...person }) => (
          <li key={person.oid}>
            <Person {...person} to={{ page: 'plan', oid: person.oid }} />
            <p>
              <span className="status status--plain">{say(`suggestions.${answer}`)}</span>{' '}
              {outcome !== '' && <span className="own-words">{outcome}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
