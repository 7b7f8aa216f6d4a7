import { Button } from '@fluentui/react-components';
import type { PersonRecord } from '../../../contract/record.ts';
import { Card } from '../../components/card.tsx';
import { HoursPace } from './hours-pace.tsx';
import { OutcomeList } from './outcome-list.tsx';
import type { OnWhy } from './why-of.tsx';
import { useSay } from './words.ts';

/** What waits now; what comes later is the plan's. */
const GROUPS = ['overdue', 'to-do', 'due-soon'] as const;

interface OverviewPartProps {
  readonly record: PersonRecord;
  readonly onWhy: OnWhy;
  readonly onPlan: () => void;
}

/** What is to do now, the worst first, then the pace of the hours. */
export function OverviewPart({ record, onWhy, onPlan }: OverviewPartProps) {
  const say = useSay();
  const { standing, furtherStandings, lastYears, summary } = record;
  const standings = [...(standing ? [standing] : []), ...furtherStandings];
  const byNeed = Map.groupBy(
    standings.flatMap(({ outcomes }) => outcomes),
    ({ need }) => need,
  );
  const missed = lastYears.flatMap(({ outcomes }) => outcomes);
  const isNothingNow = missed.length === 0 && GROUPS.every((group) => !byNeed.has(group));
  return (
    <>
      {isNothingNow && <p>{say(standing ? 'person.now.nothing' : 'person.no-policy')}</p>}
      {GROUPS.map(
        (group) =>
          byNeed.has(group) && (
            <Card key={group} title={say(`person.group.${group}`, { days: summary.warningDays })}>
              <OutcomeList outcomes={byNeed.get(group) ?? []} onWhy={onWhy} />
            </Card>
          ),
      )}
      {missed.length > 0 && (
        <Card title={say('person.group.last-year')}>
          <OutcomeList outcomes={missed} onWhy={onWhy} />
        </Card>
      )}
      {standings.map((each) => (
        <HoursPace key={each.policyId} standing={each} isOneOfSeveral={standings.length > 1} />
      ))}
      {summary.later > 0 && (
        <div className="row">
          <p className="quiet">{say('person.to-plan', { count: summary.later })}</p>
          <Button appearance="subtle" size="small" onClick={onPlan}>
            {say('person.to-plan.open')}
          </Button>
        </div>
      )}
    </>
  );
}
