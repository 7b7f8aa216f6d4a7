import { Button } from '@fluentui/react-components';
import type { EventView } from '../../../contract/events.ts';
import { civilDate, partsOf } from '../../../domain/cycles/civil-date.ts';
import { StatusBar } from '../../components/charts/status-bar.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { lacksRegister, weekdayOf } from './agenda.ts';
import { useSay } from './words.ts';

interface EventItemProps {
  readonly event: EventView;
  /** Of the page's patterns for bars. */
  readonly patternId: string;
}

/** One event in the agenda: its day, what it is, how many answered, and the button that goes on with it. */
export function EventItem({ event, patternId }: EventItemProps) {
  const say = useSay();
  const go = useNavigation();
  const isToTake = lacksRegister(event);
  const isOver = event.hasEnded && event.cancelledBecause === null;
  const action = say(registerWords(event));
  return (
    <li className="item item--day">
      <DayBlock heldOn={event.heldOn} />
      <div className="item__what">
        <p className="item__name">
          <span className="item__title">{event.title}</span>{' '}
          {isToTake && <StatusWord shown="to-do" label={say('events.is-to-take')} />}
          {event.cancelledBecause !== null && (
            <StatusWord shown="not-required" label={say('event.cancelled')} />
          )}
        </p>
        <p className="quiet">
          {[
            say('event.times', { starts: event.starts, ends: event.ends }),
            say.hours(event.minutes),
            event.venue,
            event.unitName,
          ].join(' · ')}
        </p>
        {event.cancelledBecause !== null && <p className="quiet">{event.cancelledBecause}</p>}
        {isOver && event.attended > 0 && (
          <div className="answered">
            <StatusBar
              parts={[{ tone: 'good', people: event.evaluated }]}
              whole={event.attended}
              patternId={patternId}
            />
            <p className="quiet">{say('events.answered', answeredOf(event))}</p>
          </div>
        )}
      </div>
      <div className="item__do">
        <Button
          {...(isToTake && { appearance: 'primary' })}
          onClick={() => go({ page: 'register', eventKey: event.key })}
          aria-label={say('events.register.about', { action, title: event.title })}
        >
          {action}
        </Button>
      </div>
    </li>
  );
}

/** A cancelled event has no register to be taken, and one that has not ended has none yet. */
function registerWords(event: EventView) {
  if (event.cancelledBecause !== null) return 'events.open';
  if (event.attended > 0) return 'events.see-register';
  return event.hasEnded ? 'events.register' : 'events.open';
}

const answeredOf = ({ attended, evaluated }: EventView) => ({
  evaluated,
  attended,
  percent: Math.round((100 * evaluated) / attended),
});

/** The day as on a calendar's leaf; who listens hears it as a date. */
function DayBlock({ heldOn }: { readonly heldOn: string }) {
  const say = useSay();
  const day = civilDate(heldOn);
  return (
    <p className="day-block">
      <span className="visually-hidden">{say.date(heldOn)}</span>
      <span aria-hidden="true">{say('events.weekday', { weekday: String(weekdayOf(day)) })}</span>
      <strong aria-hidden="true">{partsOf(day).day}</strong>
      <span aria-hidden="true">{say('events.month', { month: String(partsOf(day).month) })}</span>
    </p>
  );
}
