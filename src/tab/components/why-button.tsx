import { Button } from '@fluentui/react-components';
import type { OutcomeView } from '../../contract/standing.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { useSay } from '../messages/use-say.ts';
import { askedOf } from '../routing/requirement-in-address.ts';
import type { DaysInAddress } from '../routing/days.ts';
import { useNavigation } from '../routing/navigation.ts';

interface WhyButtonProps {
  readonly oid: string;
  /** The policy is given where somebody stands under several. */
  readonly about: Pick<OutcomeView, 'policy' | 'requirement' | 'title'>;
  /** What the button says; left out: that it shows the proof. */
  readonly words?: string;
  /** Left out: the proof of today. */
  readonly days?: DaysInAddress;
}

/** Opens the proof of one verdict; said with what it is about, for those who hear it alone. */
export function WhyButton({ oid, about, words, days }: WhyButtonProps) {
  const say = useSay();
  const said = words ?? say('why.open');
  const go = useNavigation();
  return (
    <Button
      appearance="subtle"
      size="small"
      onClick={() => go({ page: 'why', oid, ...askedOf(about), ...(days && { days }) })}
      aria-label={say('why.open.about', { words: said, title: titleUnder(about.title, about.policy) })}
    >
      {said}
    </Button>
  );
}
