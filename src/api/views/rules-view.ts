import type { RulePreview, Rules, RuleView } from '../../contract/rules.ts';
import type { Policy, PolicyRequirement } from '../../domain/policies/policy.ts';
import { ruleNumbers } from '../../domain/policy-versions/rule-numbers.ts';
import type { Status } from '../../domain/standing/outcome.ts';
import type { PolicyRulesValue } from '../../use-cases/list-rules.ts';
import type { PreviewValue } from '../../use-cases/preview-policy.ts';
import type { Words } from '../../wording/create-words.ts';

function ruleView(rule: PolicyRequirement, policy: Policy): RuleView {
  const { roles } = rule.appliesTo;
  const labelOf = (id: string) => policy.roles.find((role) => role.id === id)?.label ?? id;
  const { document, section, line, quote } = rule.clause;
  return {
    key: rule.key,
    title: rule.title,
    obligation: rule.obligation,
    roles: roles === 'all' ? null : roles.map(labelOf).join(', '),
    clause: { document, section, line, quote },
    numbers: ruleNumbers(rule.parameters).map((each) => ({ ...each })),
  };
}

export const rulesView = (today: string, policies: readonly PolicyRulesValue[]): Rules => ({
  today,
  policies: policies.map(({ policy, people, draft, published }) => ({
    id: policy.id,
    title: policy.title,
    version: policy.version,
    people,
    rules: policy.requirements.map((rule) => ruleView(rule, policy)),
    draft: draft ? { effectiveFrom: draft.effectiveFrom, announcement: draft.announcement } : null,
    published: published.map(({ key, version, effectiveFrom, announcement }) => ({
      key,
      version,
      effectiveFrom,
      announcement,
    })),
  })),
});

export function previewView({ draft, whatIf, moves, digest }: PreviewValue, words: Words): RulePreview {
  const label = (status: Status) => words.statusLabel({ status, daysToDue: null }, 0);
  return {
    effectiveFrom: draft.value.effectiveFrom,
    announcement: draft.value.announcement,
    judged: whatIf.judged,
    hoursNeeded: whatIf.hoursNeeded,
    graceUntil: whatIf.graceUntil,
    moves: moves.map(({ person, requirement, title, from, to, direction, dueOn }) => ({
      personOid: person.oid,
      displayName: person.displayName,
      requirement,
      title,
      fromStatus: from,
      fromLabel: label(from),
      toStatus: to,
      toLabel: label(to),
      direction,
      dueOnBefore: dueOn[0],
      dueOnAfter: dueOn[1],
    })),
    digest,
  };
}
