import type { OutcomeView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import type { Say } from '../messages/say.ts';
import { useSay } from '../messages/use-say.ts';
import { Disclosure } from './disclosure.tsx';
import { StatusWord } from './status-word.tsx';
import { WhyButton } from './why-button.tsx';

interface OutcomeItemProps {
  readonly outcome: OutcomeView;
  readonly oid: string;
  /** In a list of several policies' outcomes: each says whose it is. */
  readonly namesPolicy?: boolean;
}

/** One requirement's answer: what, how it stands, when, what to do, and the clause it rests on. */
export function OutcomeItem({ outcome, oid, namesPolicy = false }: OutcomeItemProps) {
  const say = useSay();
  const fullTitle = titleUnder(outcome.title, outcome.policy);
  const when = whenOf(outcome, say);
  return (
    <li className="outcome">
      <div className="outcome__line">
        <span className="outcome__title">{namesPolicy ? fullTitle : outcome.title}</span>
        <StatusWord shown={outcome.shown} label={outcome.statusLabel} />
        {when && <span className="outcome__when">{when}</span>}
      </div>
      {outcome.next && <p className="outcome__next">{outcome.next}</p>}
      <Disclosure summary={say('outcome.why')} about={fullTitle}>
        <p>{outcome.because}</p>
        <ClauseQuote outcome={outcome} />
        <WhyButton oid={oid} about={outcome} />
      </Disclosure>
    </li>
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

function whenOf(outcome: OutcomeView, say: Say): string | undefined {
  const { dueOn, daysToDue, status, need } = outcome;
  if (dueOn === null || status === 'not-applicable' || status === 'paused') return undefined;
  if (status === 'met') {
    return need === 'due-soon' && daysToDue !== null
      ? say('due.renew', { date: say.date(dueOn), days: daysToDue })
      : undefined;
  }
  const date = say.date(dueOn);
  if (daysToDue === null) return say('due.on', { date });
  if (daysToDue < 0) return say('due.since', { date, days: -daysToDue });
  return daysToDue === 0 ? say('due.today') : say('due.in', { date, days: daysToDue });
}
