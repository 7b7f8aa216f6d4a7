import type { EventChoices, EventView } from '../../../contract/events.ts';
import { cancelEvent, changeEvent, reinstateEvent } from '../../../contract/events.ts';
import { useSend } from '../../api/use-write.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { checkEventChange, draftOfEvent } from './event-draft.ts';
import { useSay } from './words.ts';

/** The ways back from what was done with an event, which is at its version after that. */
export function useEventUndo(returnTo: string) {
  const say = useSay();
  const send = useSend();
  const about = ({ title }: EventView) => ({
    about: title,
    otherwise: say('event.undo.otherwise'),
    returnTo,
  });
  const cancelled = ({ key, version, ...event }: EventView, reason: string): Undo => ({
    ...about({ key, version, ...event }),
    run: async () => {
      await send(cancelEvent, { eventKey: key }, { version, reason });
      return say('event.undone.cancelled', { title: event.title });
    },
  });
  return {
    /** It stays on the list as cancelled: others may have seen it. */
    ofScheduling: (event: EventView): Undo => cancelled(event, say('event.undo.reason')),
    ofReinstating: (event: EventView, reason: string): Undo => cancelled(event, reason),
    ofCancelling: (event: EventView): Undo => ({
      ...about(event),
      run: async () => {
        await send(reinstateEvent, { eventKey: event.key }, { version: event.version });
        return say('event.undone', { title: event.title });
      },
    }),
    /** Undefined where its form would not take what it was. */
    ofChanging: (before: EventView, event: EventView, choices: EventChoices): Undo | undefined => {
      const asItWas = checkEventChange(draftOfEvent(before), choices, event.version);
      if (!asItWas.ok) return undefined;
      return {
        ...about(before),
        run: async () => {
          await send(changeEvent, { eventKey: event.key }, asItWas.body);
          return say('event.undone', { title: before.title });
        },
      };
    },
  };
}
