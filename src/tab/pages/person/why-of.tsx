import { Button } from '@fluentui/react-components';
import type { OutcomeView } from '../../../contract/standing.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { askedOf, formatRequirement } from '../../routing/requirement-in-address.ts';
import { useSay } from './words.ts';

export type OnWhy = (asked: RequirementInAddress) => void;

/** Where the focus goes back to from a proof. */
export const whyIdOf = (asked: RequirementInAddress): string => `person-why-${formatRequirement(asked)}`;

/** Shows the proof of one requirement in the drawer itself. */
export function WhyOf({ outcome, onWhy }: { readonly outcome: OutcomeView; readonly onWhy: OnWhy }) {
  const say = useSay();
  const asked = askedOf(outcome);
  return (
    <Button
      id={whyIdOf(asked)}
      appearance="subtle"
      size="small"
      onClick={() => onWhy(asked)}
      aria-label={say('why.open.about', {
        words: say('outcome.why'),
        title: titleUnder(outcome.title, outcome.policy),
      })}
    >
      {say('outcome.why')}
    </Button>
  );
}
