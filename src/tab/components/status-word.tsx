import type { Status } from './status-look.ts';
import { lookOf } from './status-look.ts';

interface StatusWordProps {
  readonly shown: Status;
  readonly label: string;
  /** It waits beyond the warning window: nothing is to be done about it now. */
  readonly isLater?: boolean;
}

/** A status in words; its icon and its colour only repeat what the words say. */
export function StatusWord({ shown, label, isLater = false }: StatusWordProps) {
  const { tone, Icon } = lookOf(shown);
  return (
    <span className={`status status--${isLater ? 'plain' : tone}`}>
      <Icon />
      {label}
    </span>
  );
}
