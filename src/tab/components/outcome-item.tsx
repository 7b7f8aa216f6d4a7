import type { OutcomeView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { useSay } from '../messages/use-say.ts';
import { ItemRow } from './item/item-row.tsx';
import { KindIcon } from './item/kind-icon.tsx';
import { dueWords } from './due-words.ts';
import { StatusWord } from './status-word.tsx';
import { WhyButton } from './why-button.tsx';

interface OutcomeItemProps {
  readonly outcome: OutcomeView;
  readonly oid: string;
  /** In a list of several policies' outcomes: each says whose it is. */
  readonly namesPolicy?: boolean;
}

/** One requirement's answer: what, how it stands, when, what to do, and the way to what proves it. */
export function OutcomeItem({ outcome, oid, namesPolicy = false }: OutcomeItemProps) {
  const say = useSay();
  const fullTitle = titleUnder(outcome.title, outcome.policy);
  const when = dueWords(outcome, say);
  return (
    <ItemRow
      icon={<KindIcon kind={outcome.kind} />}
      title={namesPolicy ? fullTitle : outcome.title}
      status={
        <StatusWord shown={outcome.shown} label={outcome.statusLabel} isLater={outcome.need === 'later'} />
      }
      lines={[when, outcome.next, outcome.because].filter((line) => line !== undefined && line !== null)}
      more={<WhyButton oid={oid} about={outcome} words={say('outcome.why')} />}
    />
  );
}

export function ClauseQuote({ outcome }: { readonly outcome: OutcomeView }) {
  const say = useSay();
  const { clause, interpretation } = outcome;
  return (
    <>
      <figure className="clause">
        <blockquote>{clause.quote}</blockquote>
        <figcaption>
          {say('outcome.clause', { document: clause.document, section: clause.section, line: clause.line })}
        </figcaption>
      </figure>
      {interpretation && <p className="quiet">{say('outcome.interpretation', { interpretation })}</p>}
    </>
  );
}
