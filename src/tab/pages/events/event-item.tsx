import { Button } from '@fluentui/react-components';
import type { EventView } from '../../../contract/events.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { whenOf } from './when-of.ts';
import { useSay } from './words.ts';

export function EventItem({ event }: { readonly event: EventView }) {
  const say = useSay();
  const go = useNavigation();
  const action = say(event.attended > 0 ? 'events.see-register' : 'events.register');
  return (
    <li className="row">
      <div>
        <p>
          <strong>{event.title}</strong>
        </p>
        {event.cancelledBecause !== null && (
          <p>
            <strong>{say('event.cancelled')}.</strong> {event.cancelledBecause}
          </p>
        )}
        <p className="quiet">
          {[whenOf(event, say), say.hours(event.minutes), event.venue, event.unitName].join(' · ')}
        </p>
        {event.hasEnded && event.cancelledBecause === null && (
          <p className="quiet">
            {say('events.counts', { attended: event.attended, evaluated: event.evaluated })}
          </p>
        )}
      </div>
      <Button
        onClick={() => go({ page: 'register', eventKey: event.key })}
        aria-label={say('events.register.about', { action, title: event.title })}
      >
        {action}
      </Button>
    </li>
  );
}
