import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import type { RuleFormMode } from './rule-draft.ts';
import { ClauseLine } from './clause-line.tsx';
import { RuleForm } from './rule-form.tsx';
import { coversFacts, fieldFacts } from './rule-words.ts';
import { VariantList } from './variant-list.tsx';
import { useSay } from './words.ts';

interface RuleItemProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly today: string;
  readonly onDrafted: () => void;
}

/** One rule: whom it holds for, what it asks and its clause; and the forms that change it, leave it out, take it back. */
export function RuleItem({ me, policy, rule, today, onDrafted }: RuleItemProps) {
  const say = useSay();
  const [mode, setMode] = useState<RuleFormMode>();
  const { clause, leftOutFrom, takenBackFrom, now } = rule;
  const isOut = leftOutFrom !== null && takenBackFrom === null;
  const buttonId = (each: RuleFormMode) => `${each}-${policy.id}-${rule.key}`;
  const modes: readonly RuleFormMode[] = isOut ? ['take-back'] : ['change', 'leave-out'];
  const covers = coversFacts(now, policy.audience, say);
  const facts = [
    ...(covers.length === 0 ? [say('rules.everybody')] : covers),
    ...(now.obligation === 'recommended' ? [say('rules.recommended')] : []),
    ...fieldFacts(now.fields, say),
  ];
  const changes = [
    ...(leftOutFrom === null
      ? []
      : [`${say('rules.left-out', { date: say.date(leftOutFrom) })}. ${say('rules.left-out.before')}`]),
    ...(takenBackFrom === null ? [] : [`${say('rules.taken-back', { date: say.date(takenBackFrom) })}.`]),
  ];
  return (
    <li>
      <div className="row">
        <div>
          <p>
            <strong>{rule.title}</strong>
            {rule.isDrafted && <span className="status status--plain">{say('rules.drafted')}</span>}
          </p>
          {changes.length > 0 && <p>{changes.join(' ')}</p>}
          <p className="quiet">{facts.join(' · ')}</p>
          {rule.variants.length > 0 && <VariantList policy={policy} variants={rule.variants} />}
          <ClauseLine clause={clause} />
          {rule.caseClauses.map((each) => (
            <ClauseLine key={each.quote} clause={each} />
          ))}
        </div>
        <div className="form__buttons">
          {modes.map((each) => (
            <Button
              key={each}
              id={buttonId(each)}
              onClick={() => setMode(mode === each ? undefined : each)}
              aria-expanded={mode === each}
              aria-label={say(`rules.${each}.about`, { title: rule.title })}
            >
              {say(`rules.${each}`)}
            </Button>
          ))}
        </div>
      </div>
      {mode !== undefined && modes.includes(mode) && (
        <RuleForm
          key={mode}
          me={me}
          policy={policy}
          rule={rule}
          mode={mode}
          today={today}
          onDrafted={() => {
            setMode(undefined);
            onDrafted();
          }}
          onClose={() => {
            setMode(undefined);
            document.getElementById(buttonId(mode))?.focus();
          }}
        />
      )}
    </li>
  );
}
