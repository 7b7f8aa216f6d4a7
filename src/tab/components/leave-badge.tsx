import type { LeaveView } from '../../contract/standing.ts';
import { useSay } from '../messages/use-say.ts';
import { StatusWord } from './status-word.tsx';

/** That somebody is away, with until when where that is known; nothing for who is at work. */
export function LeaveBadge({ onLeave }: { readonly onLeave: LeaveView }) {
  const say = useSay();
  if (!onLeave) return null;
  return (
    <StatusWord
      shown="on-leave"
      label={
        onLeave.until === null
          ? say('overall.on-leave')
          : say('overall.on-leave-until', { date: say.date(onLeave.until) })
      }
    />
  );
}
