import { Button } from '@fluentui/react-components';
import type { EventView } from '../../../contract/events.ts';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';

interface ChangedMeanwhileProps {
  readonly before: EventView;
  readonly now: EventView;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** What differs between two versions of an event, a line each, in words. */
function differences(before: EventView, now: EventView, say: Say): readonly string[] {
  const parts = (event: EventView): readonly (readonly [string, string])[] => [
    [say('event.title'), event.title],
    [say('event.when'), whenOf(event, say)],
    [say('event.venue'), event.venue],
    [say('event.provider'), event.provider],
    [say('event.minutes'), say.hours(event.minutes)],
    [say('event.cancelled'), event.cancelledBecause ?? '–'],
  ];
  const earlier = parts(before);
  return parts(now).flatMap(([label, value], index) => {
    const was = earlier[index]?.[1] ?? '';
    return was === value ? [] : [say('event.difference', { label, was, value })];
  });
}

/** "3 Nov 2026, 14:00–15:30", in the organisation's time. */
export const whenOf = ({ heldOn, starts, ends }: EventView, say: Say): string =>
  say('event.span', { date: say.date(heldOn), starts, ends });

/** Somebody else changed the event while a form was open: who, when and what; what is typed stays. */
export function ChangedMeanwhile({ before, now, onKeepMine, onTakeTheirs }: ChangedMeanwhileProps) {
  const say = useSay();
  const { changed } = now;
  return (
    <div role="status" className="notice notice--warning">
      <p>
        <strong>
          {changed === null
            ? say('event.conflict')
            : say('event.conflict.by', {
                name: changed.byName || say('event.conflict.somebody'),
                date: say.date(changed.on),
                time: changed.at,
              })}
        </strong>{' '}
        {say('not-saved.kept')}
      </p>
      <ul>
        {differences(before, now, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="form__buttons">
        <Button onClick={onKeepMine}>{say('event.conflict.mine')}</Button>
        <Button onClick={onTakeTheirs}>{say('event.conflict.theirs')}</Button>
      </div>
    </div>
  );
}
