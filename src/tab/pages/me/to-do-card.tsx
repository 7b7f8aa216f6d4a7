import type { OutcomeView, StandingView } from '../../../contract/standing.ts';
import { NEED_GROUPS } from '../../../domain/outcomes/shown-status.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import type { Doing } from './doing.ts';
import { OutcomeRow } from './outcome-row.tsx';
import { useSay } from './words.ts';

interface ToDoCardProps {
  readonly oid: string;
  readonly standing: StandingView | null;
  /** One of several: the card is called by its policy. */
  readonly isOneOfSeveral: boolean;
  /** Something of the last CPD year is open, on a card of its own. */
  readonly hasLastYear: boolean;
  /** The warning window, in days. */
  readonly warningDays: number;
  readonly doing: Doing;
}

/** What waits for the person in groups, the most pressing first; what is in order stays one step away. */
export function ToDoCard({ oid, standing, isOneOfSeveral, hasLastYear, warningDays, doing }: ToDoCardProps) {
  const say = useSay();
  const outcomes = standing?.outcomes ?? [];
  const byGroup = Map.groupBy(outcomes, ({ need }) => need);
  const rest = byGroup.get(null) ?? [];
  return (
    <Card
      title={
        standing && isOneOfSeveral
          ? say('due.title-under', { policy: standing.policyTitle })
          : say('due.title')
      }
    >
      {rest.length === outcomes.length && <p>{say(emptyWords(standing, hasLastYear))}</p>}
      {NEED_GROUPS.map((group) => {
        const inGroup = byGroup.get(group) ?? [];
        return (
          inGroup.length > 0 && (
            <section key={group} className="item-group">
              <h3>{say(`due.group.${group}`, { days: warningDays })}</h3>
              <Outcomes standing={standing} outcomes={inGroup} doing={doing} />
            </section>
          )
        );
      })}
      {rest.length > 0 && (
        <Disclosure summary={say('due.rest', { count: rest.length })}>
          <Outcomes standing={standing} outcomes={rest} doing={doing} />
        </Disclosure>
      )}
      {standing && (
        <div className="row">
          <p className="quiet">
            {say('due.policy', { policy: standing.policyTitle, date: say.date(standing.asOf) })}
          </p>
          <StandingOnButton oid={oid} />
        </div>
      )}
    </Card>
  );
}

function emptyWords(standing: StandingView | null, hasLastYear: boolean) {
  if (!standing) return 'due.no-policy';
  return hasLastYear ? 'due.nothing-else' : 'due.nothing';
}

interface OutcomesProps {
  readonly standing: StandingView | null;
  readonly outcomes: readonly OutcomeView[];
  readonly doing: Doing;
}

function Outcomes({ standing, outcomes, doing }: OutcomesProps) {
  return (
    <ul className="plain-list">
      {outcomes.map((outcome) => (
        <OutcomeRow
          key={outcome.requirement}
          outcome={outcome}
          policyId={standing?.policyId ?? ''}
          doing={doing}
        />
      ))}
    </ul>
  );
}
