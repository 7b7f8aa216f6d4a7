import { lookOf } from '../../components/status-look.ts';
import type { HeatStatus } from './heat-cells.ts';
import { useSay } from './words.ts';

interface HeatMarkProps {
  readonly shown: HeatStatus;
  readonly isLater: boolean;
  /** Days, as short as there is room for. */
  readonly days?: string;
}

/** How something stands as an icon, a letter and a colour, each of which says it alone; the words are the cell's name. */
export function HeatMark({ shown, isLater, days = '' }: HeatMarkProps) {
  const say = useSay();
  const { tone, Icon } = lookOf(shown);
  return (
    <span className={`heat-mark status--${isLater ? 'plain' : tone}`} aria-hidden="true">
      <Icon />
      <span className="heat-mark__letter">{say(`heat.letter.${shown}`)}</span>
      {days !== '' && <span className="heat-mark__days">{days}</span>}
    </span>
  );
}
