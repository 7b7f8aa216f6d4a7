import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { ClauseLine } from './clause-line.tsx';
import { coversFacts, fieldLabel, valueWords } from './rule-words.ts';
import { useSay } from './words.ts';

interface VariantListProps {
  readonly policy: PolicyRules;
  readonly variants: RuleView['variants'];
}

/** For whom a rule says something else, and what. */
export function VariantList({ policy, variants }: VariantListProps) {
  const say = useSay();
  return (
    <ul className="quiet">
      {variants.map((variant, index) => {
        const whom = coversFacts(variant, policy.audience, say).join(' · ') || say('rules.everybody');
        const terms = variant.fields
          .map((field) => `${fieldLabel(field.path, say)}: ${valueWords(field, say)}`)
          .join(' · ');
        return (
          // Variants have no id of their own, and never change places on screen.
          <li key={index}>
            {terms === '' ? say('rules.variant-sentence', { whom }) : say('rules.variant', { whom, terms })}
            {variant.clause && <ClauseLine clause={variant.clause} />}
          </li>
        );
      })}
    </ul>
  );
}
