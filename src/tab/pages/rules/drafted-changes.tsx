import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { termLines } from './rule-words.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

function linesOf({ audience }: PolicyRules, rule: RuleView, say: Say): readonly string[] {
  if (rule.takenBackFrom !== null) return [say('preview.takes-back')];
  if (rule.leftOutFrom !== null) return [say('preview.leaves-out')];
  if (!rule.coming) return [];
  const before = new Map(termLines(rule.now, audience, say).map(({ label, words }) => [label, words]));
  return termLines(rule.coming, audience, say)
    .filter(({ label, words }) => before.get(label) !== words)
    .map(({ label, words }) =>
      say('preview.change', { label, before: before.get(label) ?? say('rule.none'), after: words }),
    );
}

/** What the draft says otherwise than the rules in force, rule by rule. */
export function DraftedChanges({ policy }: { readonly policy: PolicyRules }) {
  const say = useSay();
  const drafted = policy.rules.filter(({ isDrafted }) => isDrafted);
  if (drafted.length === 0) return null;
  return (
    <>
      <h4>{say('preview.changes')}</h4>
      <ul>
        {drafted.map((rule) => (
          <li key={rule.key}>
            <strong>{rule.title}</strong>: {linesOf(policy, rule, say).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
