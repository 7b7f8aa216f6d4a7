import { why } from '../../../contract/why.ts';
import { NEVER_OLD, useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import type { Why } from '../../../contract/why.ts';
import { BackButton } from '../../components/back-button.tsx';
import { tagText } from '../../../domain/people/person-tag.ts';
import { BackToPerson } from '../../components/back-to-person.tsx';
import { Card } from '../../components/card.tsx';
import { LastYearCard } from '../../components/last-year-card.tsx';
import { ClauseQuote } from '../../components/outcome-item.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import type { DaysInAddress } from '../../routing/days.ts';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { EvidenceCards } from './evidence-cards.tsx';
import { RecordButtons } from './record-buttons.tsx';
import { useSay } from './words.ts';

interface WhyPageProps extends RequirementInAddress {
  readonly me: Me;
  readonly oid: string;
  /** Undefined: as it stands today. */
  readonly days?: DaysInAddress | undefined;
  readonly takesFocus: boolean;
}

/** The proof of one verdict: the clause first, then what was looked at, what counts, what does not and why. */
export function WhyPage({ me, oid, requirement, policy, days, takesFocus }: WhyPageProps) {
  const say = useSay();
  const query = useRead(why, { oid, requirement, policy, ...days }, NEVER_OLD);
  return (
    <>
      {days ? (
        <BackButton
          label={say('why.back-to-standing-on', { date: say.date(days.asOf) })}
          to={{ page: 'standing-on', oid, days }}
        />
      ) : (
        <BackToPerson me={me} oid={oid} name={query.data?.person.displayName ?? '…'} />
      )}
      <Reading query={query} skeleton={<Skeleton blocks={['heading', 'card', 'card', 'row']} />}>
        {(why) => (
          <>
            <PageHeading
              text={say('why.title', { title: why.outcome.title })}
              note={[why.person.displayName, tagText(why.person.tag), why.outcome.policy?.title ?? '']
                .filter((part) => part !== '')
                .join(' · ')}
              takesFocus={takesFocus}
            />
            <Proof why={why} isPast={days !== undefined} />
          </>
        )}
      </Reading>
    </>
  );
}

interface ProofProps {
  readonly why: Why;
  /** What was to be done then, nobody is to do now. */
  readonly isPast: boolean;
}

function Proof({ why, isPast }: ProofProps) {
  const say = useSay();
  const { outcome, parts, facts } = why;
  return (
    <div className="why">
      <Card title={isPast ? say('why.verdict-on', { date: say.date(why.asOf) }) : say('why.verdict')}>
        <p>
          <StatusWord shown={outcome.shown} label={outcome.statusLabel} />
        </p>
        <p>{outcome.because}</p>
        {isPast ? (
          <p className="quiet">
            {say('standing-on.judged', { asOf: say.date(why.asOf), knownOn: say.date(why.knownOn) })}
          </p>
        ) : (
          <>
            <p>
              <strong>{say('why.next')}:</strong> {outcome.next ?? say('why.next.none')}
            </p>
            <RecordButtons why={why} />
          </>
        )}
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
      {why.lastYear && <LastYearCard lastYear={why.lastYear} />}
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
