import type { PersonRecord } from '../../../contract/record.ts';
import type { StandingView, SummaryView } from '../../../contract/standing.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ClauseQuote } from '../../components/outcome-item.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { WhyButton } from '../../components/why-button.tsx';
import { HoursBar } from './hours-bar.tsx';
import type { HoursOutcome, Pace } from './hours.ts';
import { hoursRequirement, paceOf } from './hours.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface HoursCardProps {
  readonly record: PersonRecord;
}

/** How many hours count under the main policy, out of how many, and whether that is on pace: in words first. */
export function HoursCard({ record }: HoursCardProps) {
  const say = useSay();
  const { standing } = record;
  const hours = hoursRequirement(standing);
  return (
    <Card title={titleOf(standing, record.furtherStandings.length > 0, say)} className="hours">
      {standing && hours ? (
        <Target hours={hours} standing={standing} oid={record.person.oid} summary={record.summary} />
      ) : (
        <NoTarget record={record} hasPolicy={standing !== null} />
      )}
    </Card>
  );
}

/** The hours of a further policy, where it asks for a number of its own. */
export function FurtherHoursCard({
  oid,
  standing,
  summary,
}: {
  readonly oid: string;
  readonly standing: StandingView;
  readonly summary: SummaryView;
}) {
  const say = useSay();
  const hours = hoursRequirement(standing);
  if (!hours) return null;
  return (
    <Card title={titleOf(standing, true, say)} className="hours">
      <Target hours={hours} standing={standing} oid={oid} summary={summary} />
    </Card>
  );
}

const titleOf = (standing: StandingView | null, isOneOfSeveral: boolean, say: Say): string =>
  standing && isOneOfSeveral
    ? say('hours.title-under', { policy: standing.policyTitle })
    : say('hours.title');

interface TargetProps {
  readonly hours: HoursOutcome;
  readonly standing: StandingView;
  readonly oid: string;
  readonly summary: SummaryView;
}

/** Good news about hours alone is not good news while something else waits that is worse. */
function worseElsewhere({ word }: Pace, { overdue, toDo }: SummaryView) {
  if (word === 'behind') return undefined;
  if (overdue > 0) return 'pace.others-overdue';
  return toDo > 0 ? 'pace.others-to-do' : undefined;
}

function Target({ hours, standing, oid, summary }: TargetProps) {
  const say = useSay();
  const pace = paceOf(hours, standing);
  const worse = worseElsewhere(pace, summary);
  const words = ({ from, to }: StandingView['cycle']) => ({ from: say.date(from), to: say.date(to) });
  const { cycle } = standing;
  const isOwnTime = hours.over && (hours.over.from !== cycle.from || hours.over.to !== cycle.to);
  return (
    <>
      <p className="hours__figure">
        {say('hours.figure', { counted: halfUp(hours.counted), required: hours.required })}
        {(hours.need === 'overdue' || hours.need === 'due-soon') && (
          <>
            {' '}
            <StatusWord shown={hours.shown} label={hours.statusLabel} />
          </>
        )}
      </p>
      <HoursBar counted={hours.counted} required={hours.required} expected={pace.expected} />
      <p>
        {hours.status === 'paused'
          ? say('hours.paused')
          : say(`pace.${pace.word}`, {
              difference: halfUp(pace.difference),
              expected: pace.expected,
            })}{' '}
        {worse && hours.status !== 'paused' && <strong>{say(worse)} </strong>}
        <span className="quiet">
          {say('hours.cycle', words(cycle))}
          {hours.over && isOwnTime && ` ${say('hours.span', words(hours.over))}`}
        </span>
      </p>
      {hours.obligation === 'recommended' && <p className="quiet">{say('hours.recommended')}</p>}
      <Disclosure summary={say('hours.how', { required: hours.required })}>
        <p>{hours.because}</p>
        {hours.next && <p>{hours.next}</p>}
        <ClauseQuote outcome={hours} />
        <WhyButton oid={oid} about={hours} />
      </Disclosure>
    </>
  );
}

function NoTarget({ record, hasPolicy }: { readonly record: PersonRecord; readonly hasPolicy: boolean }) {
  const say = useSay();
  const cycle = record.standing?.cycle;
  const minutes = record.activities
    .filter(({ completedOn }) => !cycle || (cycle.from <= completedOn && completedOn <= cycle.to))
    .reduce((sum, each) => sum + each.minutes, 0);
  return (
    <>
      <p className="hours__figure">{say('hours.logged', { hours: halfUp(minutes / 60) })}</p>
      <p className="quiet">{say(hasPolicy ? 'hours.no-target' : 'hours.no-policy')}</p>
    </>
  );
}
