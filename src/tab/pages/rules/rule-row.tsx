import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { ruleFacts } from './rule-words.ts';
import { useSay } from './words.ts';

interface RuleRowProps {
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly onOpen: () => void;
}

/** Where the focus goes back to. */
export const ruleRowId = (policyId: string, ruleKey: string): string => `rule-${policyId}-${ruleKey}-row`;

/** One rule in two lines: what it is called, and what it asks of whom. All else is one step away. */
export function RuleRow({ policy, rule, onOpen }: RuleRowProps) {
  const say = useSay();
  return (
    <li className="rule-row">
      <div>
        <Button
          id={ruleRowId(policy.id, rule.key)}
          appearance="transparent"
          className="rule-row__name"
          icon={<ChevronRight16Regular />}
          iconPosition="after"
          onClick={onOpen}
        >
          {rule.title}
        </Button>
        {rule.isDrafted && <span className="status status--plain">{say('rules.drafted')}</span>}
      </div>
      <p className="quiet">{ruleFacts(rule, policy.audience, say).join(' · ')}</p>
    </li>
  );
}
