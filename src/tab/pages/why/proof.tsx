import type { Why } from '../../../contract/why.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import { KindIcon } from '../../components/item/kind-icon.tsx';
import { LastYearCard } from '../../components/last-year-card.tsx';
import { dueWords } from '../../components/due-words.ts';
import { ClauseQuote } from '../../components/outcome-item.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { EvidenceCards } from './evidence-cards.tsx';
import { RecordButtons } from './record-buttons.tsx';
import { useSay } from './words.ts';

interface ProofProps {
  readonly why: Why;
  /** What was to be done then, nobody is to do now. */
  readonly isPast: boolean;
}

/** How it stands and what that rests on, part by part: on a page, and in a drawer beside a list. */
export function Proof({ why, isPast }: ProofProps) {
  const say = useSay();
  const { outcome, parts, facts } = why;
  return (
    <div className="why">
      <Card title={isPast ? say('why.verdict-on', { date: say.date(why.asOf) }) : say('why.verdict')}>
        <ul className="plain-list">
          <ItemRow
            icon={<KindIcon kind={outcome.kind} />}
            title={outcome.title}
            status={<StatusWord shown={outcome.shown} label={outcome.statusLabel} />}
            lines={[isPast ? undefined : dueWords(outcome, say), outcome.because].filter(
              (line) => line !== undefined,
            )}
          />
        </ul>
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
              <li key={part.name} className="part">
                <span className="item__title">{part.name}</span>{' '}
                <StatusWord shown={part.shown} label={part.statusLabel} />
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
