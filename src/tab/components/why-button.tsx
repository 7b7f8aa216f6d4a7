import { Button } from '@fluentui/react-components';
import type { MessageId } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import type { DaysInAddress } from '../routing/days.ts';
import { useNavigation } from '../routing/use-route.ts';

interface WhyButtonProps {
  readonly oid: string;
  readonly requirement: string;
  readonly title: string;
  readonly words?: MessageId;
  /** Left out: the proof of today. */
  readonly days?: DaysInAddress;
}

/** Opens the proof of one verdict; said with what it is about, for those who hear it alone. */
export function WhyButton({ oid, requirement, title, words = 'why.open', days }: WhyButtonProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button
      appearance="subtle"
      size="small"
      onClick={() => go({ page: 'why', oid, requirement, ...(days && { days }) })}
      aria-label={say('why.open.about', { words: say(words), title })}
    >
      {say(words)}
    </Button>
  );
}
