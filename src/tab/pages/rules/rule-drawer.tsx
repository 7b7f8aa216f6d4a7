import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Me } from '../../../contract/me.ts';
import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { SideDrawer } from '../../components/side-drawer.tsx';
import type { RuleFormMode } from './rule-draft.ts';
import { ClauseLine } from './clause-line.tsx';
import { RuleForm } from './rule-form.tsx';
import { ruleFacts, termLines } from './rule-words.ts';
import { VariantList } from './variant-list.tsx';
import { useSay } from './words.ts';

interface RuleDrawerProps {
  readonly me: Me;
  readonly policy: PolicyRules;
  readonly rule: RuleView;
  readonly today: string;
  readonly onDrafted: () => void;
  readonly onClose: () => void;
}

/** One rule: what it asks of whom, the policy's own words, and the forms that change it, leave it out, take it back. */
export function RuleDrawer({ me, policy, rule, today, onDrafted, onClose }: RuleDrawerProps) {
  const say = useSay();
  const [mode, setMode] = useState<RuleFormMode>();
  const [closedMode, setClosedMode] = useState<RuleFormMode>();
  const isOut = rule.leftOutFrom !== null && rule.takenBackFrom === null;
  const modes: readonly RuleFormMode[] = isOut ? ['take-back'] : ['change', 'leave-out'];
  const buttons = modes.map((each) => (
    <Button
      key={each}
      // The focus goes back to what opened the form.
      autoFocus={each === closedMode}
      appearance={each === 'leave-out' ? 'secondary' : 'primary'}
      onClick={() => setMode(each)}
      aria-label={say(`rules.${each}.about`, { title: rule.title })}
    >
      {say(`rules.${each}`)}
    </Button>
  ));
  return (
    <SideDrawer title={rule.title} onClose={onClose} {...(mode === undefined && { footer: buttons })}>
      {mode === undefined ? (
        <RuleInWords policy={policy} rule={rule} />
      ) : (
        <RuleForm
          me={me}
          policy={policy}
          rule={rule}
          mode={mode}
          today={today}
          onDrafted={onDrafted}
          onClose={() => {
            setClosedMode(mode);
            setMode(undefined);
          }}
        />
      )}
    </SideDrawer>
  );
}

function RuleInWords({ policy, rule }: Pick<RuleDrawerProps, 'policy' | 'rule'>) {
  const say = useSay();
  const { clause, caseClauses, leftOutFrom, takenBackFrom, now } = rule;
  return (
    <>
      {leftOutFrom !== null && (
        <p>{`${say('rules.left-out', { date: say.date(leftOutFrom) })}. ${say('rules.left-out.before')}`}</p>
      )}
      {takenBackFrom !== null && <p>{`${say('rules.taken-back', { date: say.date(takenBackFrom) })}.`}</p>}
      <ul>
        {ruleFacts(rule, policy.audience, say).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {rule.variants.length > 0 && <VariantList policy={policy} variants={rule.variants} />}
      <h3>{say('rules.clause')}</h3>
      {[clause, ...caseClauses].map((each) => (
        <ClauseLine key={each.quote} clause={each} />
      ))}
      <Disclosure summary={say('rules.exact')} about={rule.title}>
        <dl className="exact">
          {termLines(now, policy.audience, say).map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
