import type { RuleClause, RulePreview, Rules, RuleTerms, RuleView } from '../../contract/policies.ts';
import type { AppliesTo, Policy, PolicyRequirement } from '../../domain/policies/policy.ts';
import type { Clause } from '../../domain/policies/clause.ts';
import type { RuleEntry } from '../../domain/policy-versions/rule-entries.ts';
import type { RuleField } from '../../domain/policy-versions/rule-field.ts';
import { ruleFields } from '../../domain/policy-versions/rule-fields.ts';
import { saysTheSame } from '../../domain/policy-versions/says-the-same.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PolicyRulesValue } from '../../use-cases/policies/list-rules.ts';
import type { PreviewValue } from '../../use-cases/policies/preview-policy.ts';
import type { Words } from '../../wording/create-words.ts';
import { localDay, localTime } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';

type FieldView = RuleTerms['fields'][number];

function fieldView(field: RuleField): FieldView {
  const { id, isRequired, isUsual } = field;
  const place = { path: id, mayBeEmpty: !isRequired, isUsual };
  switch (field.type) {
    case 'number':
      return { ...place, type: 'number', value: field.value };
    case 'yes-no':
      return { ...place, type: 'switch', value: field.value };
    case 'span':
      return { ...place, type: 'span', value: field.value, units: field.units.map((unit) => unit.id) };
    case 'choice':
      return { ...place, type: 'one', value: field.value, choices: [...field.choices] };
    case 'several': {
      const { value, choices, everything = null } = field;
      return { ...place, type: 'several', value: [...value], choices: [...choices], everything };
    }
  }
}

const coversView = ({ roles, employment, flags }: AppliesTo) => ({
  roles: roles === 'all' ? null : [...roles],
  employment: employment === 'all' ? null : [...employment],
  flags: [...flags],
});

const termsView = (rule: PolicyRequirement, policy: Policy): RuleTerms => ({
  ...coversView(rule.appliesTo),
  obligation: rule.obligation,
  fields: ruleFields(rule, policy).map(fieldView),
});

const clauseView = ({ document, section, line, quote }: Clause): RuleClause => ({
  document,
  section,
  line,
  quote,
});

/** What a variant says otherwise than its rule. */
function variantsView(rule: PolicyRequirement, policy: Policy): RuleView['variants'] {
  const ofRule = new Map(ruleFields(rule, policy).map(({ id, value }) => [id, value]));
  return rule.variants.map(({ appliesTo, parameters, clause }) => ({
    ...coversView(appliesTo),
    fields: ruleFields({ ...rule, parameters }, policy)
      .filter(({ id, value }) => !saysTheSame(value, ofRule.get(id)))
      .map(fieldView),
    clause: saysTheSame(clause, rule.clause) ? null : clauseView(clause),
  }));
}

function ruleView(entry: RuleEntry): RuleView {
  const { rule, statedBy, coming, comingPolicy, leftOutFrom, takenBackFrom, isDrafted } = entry;
  const now = termsView(rule, statedBy);
  const then = coming && termsView(coming, comingPolicy);
  return {
    key: rule.key,
    title: rule.title,
    clause: clauseView(rule.clause),
    caseClauses: Object.values(rule.cases).map(({ clause }) => clauseView(clause)),
    now,
    coming: then && !saysTheSame(then, now) ? then : null,
    isDrafted,
    leftOutFrom,
    takenBackFrom,
    variants: variantsView(rule, statedBy),
  };
}

function draftView(
  { value, eTag, changedByName }: NonNullable<PolicyRulesValue['draft']>,
  clock: Clock,
): NonNullable<Rules['policies'][number]['draft']> {
  const { effectiveFrom, announcement, changedAt } = value;
  const changed = changedAt === undefined ? undefined : clock.localAt(changedAt);
  return {
    version: eTag,
    effectiveFrom,
    announcement,
    changed:
      changed === undefined ? null : { byName: changedByName, on: localDay(changed), at: localTime(changed) },
  };
}

export const rulesView = (today: string, policies: readonly PolicyRulesValue[], clock: Clock): Rules => ({
  today,
  policies: policies.map(({ policy, people, rules, audience, draft, published }) => ({
    id: policy.id,
    title: policy.title,
    version: policy.version,
    people,
    audience: {
      roles: [...audience.roles],
      employment: [...audience.employment],
      flags: [...audience.flags],
    },
    rules: rules.map(ruleView),
    draft: draft ? draftView(draft, clock) : null,
    published: published.map(({ key, version, effectiveFrom, announcement, announcedAt }) => ({
      announcedAt,
      key,
      version,
      effectiveFrom,
      announcement,
    })),
  })),
});

export function previewView(
  { draft, whatIf, moves, overtakenFrom, digest }: PreviewValue,
  words: Words,
): RulePreview {
  return {
    effectiveFrom: draft.value.effectiveFrom,
    announcement: draft.value.announcement,
    judged: whatIf.judged,
    hoursNeeded: whatIf.hoursNeeded,
    graceUntil: whatIf.graceUntil,
    overtakenFrom: overtakenFrom ?? null,
    moved: whatIf.changed.length,
    worse: whatIf.changed.filter(({ direction }) => direction === 'worse').length,
    moves: moves.map(({ person, tag, requirement, title, shown, direction, dueOn }) => ({
      personOid: person.oid,
      displayName: person.displayName,
      tag: personTagView(tag),
      requirement,
      title,
      fromStatus: shown[0],
      fromLabel: words.statusWord(shown[0]),
      toStatus: shown[1],
      toLabel: words.statusWord(shown[1]),
      direction,
      dueOnBefore: dueOn[0],
      dueOnAfter: dueOn[1],
    })),
    digest,
  };
}
