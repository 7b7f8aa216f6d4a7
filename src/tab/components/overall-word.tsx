import type { LeaveView, Overall } from '../../contract/standing.ts';
import { useSay } from '../messages/use-say.ts';
import { LeaveBadge } from './leave-badge.tsx';
import { StatusWord } from './status-word.tsx';

/** How a person is doing, in one word, and whether they are away: the same wherever they are listed. */
export function OverallWord({
  overall,
  onLeave,
}: {
  readonly overall: Overall;
  readonly onLeave: LeaveView;
}) {
  const say = useSay();
  return (
    <>
      <StatusWord shown={overall} label={say(`overall.${overall}`)} />
      {onLeave && (
        <>
          {' '}
          <LeaveBadge onLeave={onLeave} />
        </>
      )}
    </>
  );
}
