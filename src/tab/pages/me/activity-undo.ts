import type { ActivityView } from '../../../contract/record.ts';
import { LogActivity, withdrawActivity } from '../../../contract/record.ts';
import { useSendActivity } from '../../api/use-log-activity.ts';
import { useSend } from '../../api/use-write.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { useSay } from './words.ts';

/** An activity as it is stored, over the row that changed it or took it back. Its person has seen what it may be the same as. */
export const againOver = (activity: ActivityView, over: string, formId: string): LogActivity =>
  LogActivity.parse({
    formId,
    title: activity.title,
    activityType: activity.activityType,
    completedOn: activity.completedOn,
    minutes: activity.minutes,
    category: activity.category,
    reflection: activity.reflection,
    delivery: activity.delivery ?? undefined,
    insetDays: activity.insetDays ?? undefined,
    alignment: activity.alignment,
    corrects: over,
    isConfirmed: true,
  });

/** The button that opens an activity's form; it takes the focus back. */
export const changeIdOf = (original: string): string => `change-${original}`;

/** The ways back from what somebody did with their record; each can be pressed again where the network broke. */
export function useActivityUndo(oid: string) {
  const say = useSay();
  const send = useSend();
  const log = useSendActivity(oid);
  const about = ({ title }: ActivityView, returnTo: string) => ({
    about: title,
    otherwise: say('log.undo.otherwise'),
    returnTo,
  });
  const withdrawn = (activity: ActivityView, returnTo: string): Undo => ({
    ...about(activity, returnTo),
    run: async () => {
      await send(withdrawActivity, { oid, activityKey: activity.key }, { reason: say('log.undo.reason') });
      return say('log.undone', { title: activity.title });
    },
  });
  const stored = (activity: ActivityView, over: string, returnTo: string): Undo => {
    // Made once: pressed twice, it is stored once.
    const formId = crypto.randomUUID();
    return {
      ...about(activity, returnTo),
      run: async () => {
        await log(againOver(activity, over, formId));
        return say('record.undone', { title: activity.title });
      },
    };
  };
  return {
    /** Of what was logged, or counts again. */
    ofLogging: withdrawn,
    /** `over`: key of the row that stands in the place of `activity`. */
    ofChanging: stored,
  };
}
