import { Button } from '@fluentui/react-components';
import type { OutcomeView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import type { MessageId } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import { askedOf } from '../routing/requirement-in-address.ts';
import type { DaysInAddress } from '../routing/days.ts';
import { useNavigation } from '../routing/use-route.ts';

interface WhyButtonProps {
  readonly oid: string;
  /** The policy is given where somebody stands under several. */
  readonly about: Pick<OutcomeView, 'policy' | 'requirement' | 'title'>;
  readonly words?: MessageId;
  /** Left out: the proof of today. */
  readonly days?: DaysInAddress;
}

/** Opens the proof of one verdict; said with what it is about, for those who hear it alone. */
export function WhyButton({ oid, about, words = 'why.open', days }: WhyButtonProps) {
  const say = useSay();
  const go = useNavigation();
  return (
    <Button
      appearance="subtle"
      size="small"
      onClick={() => go({ page: 'why', oid, ...askedOf(about), ...(days && { days }) })}
      aria-label={say('why.open.about', { words: say(words), title: titleUnder(about.title, about.policy) })}
    >
      {say(words)}
    </Button>
  );
}
