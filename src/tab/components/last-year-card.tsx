import type { LastYearView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { useSay } from '../messages/use-say.ts';
import { Card } from './card.tsx';
import { ClauseQuote } from './outcome-item.tsx';
import { Disclosure } from './disclosure.tsx';
import { StatusWord } from './status-word.tsx';

/** What was missed in the cycle that has just ended: it stays until somebody signs that cycle off. */
export function LastYearCard({ lastYear }: { readonly lastYear: LastYearView }) {
  const say = useSay();
  const { cycle, outcomes, policy } = lastYear;
  return (
    <Card title={titleUnder(say('last-year.title'), policy)}>
      <p>{say('last-year.text', { from: say.date(cycle.from), to: say.date(cycle.to) })}</p>
      <ul className="plain-list">
        {outcomes.map((outcome) => (
          <li key={outcome.requirement} className="outcome">
            <div className="outcome__line">
              <span className="outcome__title">{outcome.title}</span>
              <StatusWord shown={outcome.shown} label={outcome.statusLabel} />
            </div>
            <p>{outcome.because}</p>
            <Disclosure summary={say('why.clause')} about={outcome.title}>
              <ClauseQuote outcome={outcome} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One for each policy whose last cycle is open. */
export const LastYearCards = ({ lastYears }: { readonly lastYears: readonly LastYearView[] }) =>
  lastYears.map((each) => <LastYearCard key={each.policy?.id ?? ''} lastYear={each} />);
