import { Button } from '@fluentui/react-components';
import type { LastYearView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/navigation.ts';
import { Card } from './card.tsx';
import { ClauseQuote } from './outcome-item.tsx';
import { ItemRow } from './item/item-row.tsx';
import { KindIcon } from './item/kind-icon.tsx';
import { Disclosure } from './disclosure.tsx';
import { StatusWord } from './status-word.tsx';

interface LastYearCardProps {
  readonly lastYear: LastYearView;
  /** Whose it is, where the way back to the end of that year is offered. */
  readonly oid?: string;
}

/** What was missed in the cycle that has just ended: it stays until somebody signs that cycle off. */
export function LastYearCard({ lastYear, oid }: LastYearCardProps) {
  const say = useSay();
  const go = useNavigation();
  const { cycle, outcomes, policy } = lastYear;
  return (
    <Card title={titleUnder(say('last-year.title'), policy)}>
      <p>{say('last-year.text', { from: say.date(cycle.from), to: say.date(cycle.to) })}</p>
      <ul className="plain-list">
        {outcomes.map((outcome) => (
          <ItemRow
            key={outcome.requirement}
            icon={<KindIcon kind={outcome.kind} />}
            title={outcome.title}
            status={<StatusWord shown={outcome.shown} label={outcome.statusLabel} />}
            lines={[outcome.because]}
          >
            <Disclosure summary={say('why.clause')} about={outcome.title}>
              <ClauseQuote outcome={outcome} />
            </Disclosure>
          </ItemRow>
        ))}
      </ul>
      {oid !== undefined && (
        <div>
          <Button onClick={() => go({ page: 'standing-on', oid, days: { asOf: cycle.to, knownOn: '' } })}>
            {say('last-year.see', { date: say.date(cycle.to) })}
          </Button>
        </div>
      )}
    </Card>
  );
}

export interface LastYearCardsProps {
  readonly lastYears: readonly LastYearView[];
  readonly oid: string;
}

/** One for each policy whose last cycle is open. */
export const LastYearCards = ({ lastYears, oid }: LastYearCardsProps) =>
  lastYears.map((each) => <LastYearCard key={each.policy?.id ?? ''} lastYear={each} oid={oid} />);
