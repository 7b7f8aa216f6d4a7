import type { StandingView } from '../../../contract/standing.ts';
import { halfUp } from '../../../domain/requirements/shared/amounts.ts';
import { Card } from '../../components/card.tsx';
import { HoursBar } from '../me/hours-bar.tsx';
import { hoursRequirement, paceOf } from '../me/hours.ts';
import { useSay } from './words.ts';

interface HoursPaceProps {
  readonly standing: StandingView;
  readonly isOneOfSeveral: boolean;
}

/** Somebody's hours beside an even pace; nothing where their policy asks for no number. */
export function HoursPace({ standing, isOneOfSeveral }: HoursPaceProps) {
  const say = useSay();
  const hours = hoursRequirement(standing);
  if (!hours) return null;
  const pace = paceOf(hours, standing);
  const title = isOneOfSeveral
    ? say('person.hours.under', { policy: standing.policyTitle })
    : say('person.hours');
  return (
    <Card title={title} className="hours">
      <p className="hours__figure">
        {say('person.hours.figure', { counted: halfUp(hours.counted), required: hours.required })}
      </p>
      <HoursBar counted={hours.counted} required={hours.required} expected={pace.expected} />
      <p>
        {hours.status === 'paused'
          ? say('person.hours.paused')
          : say(`person.pace.${pace.word}`, { difference: halfUp(pace.difference), expected: pace.expected })}
      </p>
    </Card>
  );
}
