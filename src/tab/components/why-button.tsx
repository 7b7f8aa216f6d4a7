import { Button } from '@fluentui/react-components';
import type { MessageId } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/use-route.ts';

interface WhyButtonProps {
  readonly oid: string;
  readonly requirement: string;
  readonly title: string;
  readonly words?: MessageId;
}

/** Opens the proof of one verdict; said with what it is about, for those who hear it alone. */
export function WhyButton({ oid, requirement, title, words = 'why.open' }: WhyButtonProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button
      appearance="subtle"
      size="small"
      onClick={() => go({ page: 'why', oid, requirement })}
      aria-label={say('why.open.about', { words: say(words), title })}
    >
      {say(words)}
    </Button>
  );
}
