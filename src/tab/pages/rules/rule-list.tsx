import type { PolicyRules, RuleView } from '../../../contract/policies.ts';
import { saysSo } from './rule-words.ts';
import { RuleRow } from './rule-row.tsx';
import { useSay } from './words.ts';

interface RuleListProps {
  readonly policy: PolicyRules;
  readonly today: string;
  readonly search: string;
  readonly onOpen: (rule: RuleView) => void;
}

const GROUPS = ['required', 'recommended', 'left-out'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ now, leftOutFrom }: RuleView, today: string): Group =>
  leftOutFrom !== null && leftOutFrom <= today ? 'left-out' : now.obligation;

/** The rules of a policy that say what is searched for, by how far they bind. */
export function RuleList({ policy, today, search, onOpen }: RuleListProps) {
  const say = useSay();
  const found = policy.rules.filter((rule) => saysSo(rule, policy.audience, search, say));
  if (found.length === 0) return <p>{say('rules.none-found', { search })}</p>;
  return GROUPS.map((group) => {
    const rules = found.filter((rule) => groupOf(rule, today) === group);
    return (
      rules.length > 0 && (
        <section key={group} aria-labelledby={`${policy.id}-${group}`}>
          <h3 id={`${policy.id}-${group}`}>
            {say(`rules.group.${group}`)} <span className="quiet">{say.number(rules.length)}</span>
          </h3>
          <ul className="plain-list">
            {rules.map((rule) => (
              <RuleRow key={rule.key} policy={policy} rule={rule} onOpen={() => onOpen(rule)} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
