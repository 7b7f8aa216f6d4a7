import type { OutcomeView, StandingView } from '../../../contract/standing.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { OutcomeItem } from '../../components/outcome-item.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { hoursRequirement } from './hours.ts';
import { useSay } from './words.ts';

interface DueCardProps {
  readonly oid: string;
  readonly standing: StandingView | null;
  /** One of several: the card is called by its policy. */
  readonly isOneOfSeveral: boolean;
  /** Something of the last CPD year is open, on a card of its own. */
  readonly hasLastYear: boolean;
}

/** What waits for the person, most pressing first; what is in order stays one step away. */
export function DueCard({ oid, standing, isOneOfSeveral, hasLastYear }: DueCardProps) {
  const say = useSay();
  const hours = hoursRequirement(standing);
  const others = (standing?.outcomes ?? []).filter((each) => each !== hours);
  const isPressing = ({ need }: OutcomeView) => need !== null;
  // The hours stand on their own card: nothing else being due is not nothing being due.
  const isElseOpen = hasLastYear || (hours !== undefined && isPressing(hours));
  const pressing = others.filter(isPressing);
  const rest = others.filter((each) => !isPressing(each));
  return (
    <Card
      title={
        standing && isOneOfSeveral
          ? say('due.title-under', { policy: standing.policyTitle })
          : say('due.title')
      }
    >
      {pressing.length > 0 ? (
        <Outcomes oid={oid} outcomes={pressing} />
      ) : (
        <p>{say(emptyWords(standing, isElseOpen))}</p>
      )}
      {rest.length > 0 && (
        <Disclosure summary={say('due.rest', { count: rest.length })}>
          <Outcomes oid={oid} outcomes={rest} />
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

function emptyWords(standing: StandingView | null, isElseOpen: boolean) {
  if (!standing) return 'due.no-policy';
  return isElseOpen ? 'due.nothing-else' : 'due.nothing';
}

function Outcomes({ oid, outcomes }: { readonly oid: string; readonly outcomes: readonly OutcomeView[] }) {
  return (
    <ul className="plain-list">
      {outcomes.map((outcome) => (
        <OutcomeItem key={outcome.requirement} outcome={outcome} oid={oid} />
      ))}
    </ul>
  );
}
