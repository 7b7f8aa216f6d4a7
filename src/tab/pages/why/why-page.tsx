import type { Why } from '../../../contract/why.ts';
import { useWhy } from '../../api/reads.ts';
import { BackButton } from '../../components/back-button.tsx';
import { Card } from '../../components/card.tsx';
import { LastYearCard } from '../../components/last-year-card.tsx';
import { ClauseQuote } from '../../components/outcome-item.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useSay } from '../../messages/use-say.ts';
import { EvidenceCards } from './evidence-cards.tsx';
import { RecordButtons } from './record-buttons.tsx';

interface WhyPageProps {
  readonly oid: string;
  readonly requirement: string;
  readonly isOwn: boolean;
  readonly takesFocus: boolean;
}

/** The proof of one verdict: the clause first, then what was looked at, what counts, what does not and why. */
export function WhyPage({ oid, requirement, isOwn, takesFocus }: WhyPageProps) {
  const say = useSay();
  const query = useWhy(oid, requirement);
  const name = query.data?.person.displayName ?? '…';
  return (
    <>
      {isOwn ? (
        <BackButton label={say('why.back-to-me')} to={{ page: 'me' }} />
      ) : (
        <BackButton label={say('why.back-to-review', { name })} to={{ page: 'review', oid }} />
      )}
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card', 'row']} />}>
        {(why) => (
          <>
            <PageHeading
              text={say('why.title', { title: why.outcome.title })}
              note={why.person.displayName}
              takesFocus={takesFocus}
            />
            <Proof why={why} />
          </>
        )}
      </Reading>
    </>
  );
}

function Proof({ why }: { readonly why: Why }) {
  const say = useSay();
  const { outcome, parts, facts } = why;
  return (
    <div className="why">
      <Card title={say('why.verdict')}>
        <p>
          <StatusWord status={outcome.status} label={outcome.statusLabel} />
        </p>
        <p>{outcome.because}</p>
        <p>
          <strong>{say('why.next')}:</strong> {outcome.next ?? say('why.next.none')}
        </p>
        <RecordButtons why={why} />
      </Card>
      <Card title={say('why.clause')}>
        <ClauseQuote outcome={outcome} />
      </Card>
      {parts.length > 0 && (
        <Card title={say('why.parts')}>
          <ul className="plain-list">
            {parts.map((part) => (
              <li key={part.name}>
                {part.name}: {part.statusLabel}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <EvidenceCards why={why} />
      <LastYearCard lastYear={why.lastYear} />
      <Card title={say('why.facts')}>
        <ul className="plain-list">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
