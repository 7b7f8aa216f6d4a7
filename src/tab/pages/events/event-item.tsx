import { Button } from '@fluentui/react-components';
import type { EventView } from '../../../contract/events.ts';
import { useSay } from '../../messages/use-say.ts';
import { useNavigation } from '../../routing/use-route.ts';

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
        <p className="quiet">
          {[say.moment(event.startsAt), say.hours(event.minutes), event.venue, event.unitName].join(' · ')}
        </p>
        {event.hasEnded && (
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
