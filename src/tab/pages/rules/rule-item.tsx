import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, RuleView } from '../../../contract/rules.ts';
import { useSay } from '../../messages/use-say.ts';
import { RuleForm } from './rule-form.tsx';
import { numberLabel } from './rule-draft.ts';

interface RuleItemProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly today: string;
  readonly onDrafted: () => void;
}

/** One rule: whom it holds for, its numbers and its clause; and the form that changes the numbers. */
export function RuleItem({ me, policy, rule, today, onDrafted }: RuleItemProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const { clause, numbers } = rule;
  const facts = [
    rule.roles === null ? say('rules.everybody') : say('rules.for', { roles: rule.roles }),
    ...(rule.obligation === 'recommended' ? [say('rules.recommended')] : []),
    ...numbers.map(({ path, value }) => `${numberLabel(path, say)}: ${say.number(value)}`),
  ];
  return (
    <li>
      <div className="row">
        <div>
          <p>
            <strong>{rule.title}</strong>
          </p>
          <p className="quiet">{facts.join(' · ')}</p>
          <p className="quiet">
            “{clause.quote}”{' '}
            {say('outcome.clause', { document: clause.document, section: clause.section, line: clause.line })}
          </p>
        </div>
        {numbers.length > 0 && (
          <Button
            onClick={() => setIsOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-label={say('rules.change.about', { title: rule.title })}
          >
            {say('rules.change')}
          </Button>
        )}
      </div>
      {numbers.length === 0 && <p className="quiet">{say('rules.no-numbers')}</p>}
      {isOpen && (
        <RuleForm
          me={me}
          policyId={policy.id}
          rule={rule}
          today={today}
          onDrafted={() => {
            setIsOpen(false);
            onDrafted();
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}
