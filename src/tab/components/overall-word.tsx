import type { LeaveView, Overall } from '../../contract/standing.ts';
import { useSay } from '../messages/use-say.ts';

const TONES: Readonly<Record<Overall, 'warning' | 'good' | 'plain'>> = {
  'action-needed': 'warning',
  'on-track': 'good',
  unknown: 'plain',
};

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
      <span className={`status status--${TONES[overall]}`}>{say(`overall.${overall}`)}</span>
      {onLeave && (
        <>
          {' '}
          <span className="status status--plain">
            {onLeave.until === null
              ? say('overall.on-leave')
              : say('overall.on-leave-until', { date: say.date(onLeave.until) })}
          </span>
        </>
      )}
    </>
  );
}
