import type { PolicyRules, RuleTerms, RuleValue, RuleView } from '../../../contract/policies.ts';
import { DraftRule } from '../../../contract/policies.ts';
import type { FieldValue } from '../../../domain/fields/field.ts';
import type { FieldProblem, Wrong } from '../../../domain/fields/field-problem.ts';
import { fieldProblem, wrong } from '../../../domain/fields/field-problem.ts';
import { parseField } from '../../../domain/fields/parse-field.ts';
import type { Result } from '../../../domain/result.ts';
import { err } from '../../../domain/result.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import type { FieldDraft, ShownField } from '../../components/form/field-draft.ts';
import { draftOfField, typedIn } from '../../components/form/field-draft.ts';
import { unlisted } from '../../components/form/field-draft.ts';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import { AUDIENCE_LISTS, audienceField, ruleField, ruleTexts } from './rule-form-fields.ts';
import type { Say } from './words.ts';

export type RuleFormMode = 'change' | 'leave-out' | 'take-back';

/** What a form opens with: the rule as the draft has it, else as it holds. */
export const shownTerms = ({ now, coming }: RuleView): RuleTerms => coming ?? now;

/** Texts are `effectiveFrom`, `announcement`, whom it covers, `obligation`, and those of each field of the rule. */
export function openedDraft(rule: RuleView, draft: PolicyRules['draft'], say: Say): FieldDraft {
  const { roles, employment, flags, obligation, fields } = shownTerms(rule);
  return fields.reduce<FieldDraft>(
    (opened, field) => ({ ...opened, ...draftOfField(ruleField(field, say), ruleTexts(field)) }),
    {
      effectiveFrom: typedDateOf(draft?.effectiveFrom ?? ''),
      announcement: draft?.announcement ?? '',
      roles: unlisted(roles ?? ['all']),
      employment: unlisted(employment ?? ['all']),
      flags: flags.length === 0 ? 'all' : unlisted(flags),
      obligation,
    },
  );
}

/** What is missing is said by what is asked for. */
const MISSING: Partial<Record<ShownField['type'], Wrong>> = {
  choice: wrong('not-a-choice'),
  number: wrong('not-a-number'),
  several: wrong('none-chosen'),
  span: wrong('not-a-number'),
};

/** The value of a field where it is not what the form opened with; undefined where it is. */
function changedValue(
  field: ShownField,
  draft: FieldDraft,
  opened: FieldDraft,
): Result<FieldValue, FieldProblem> | undefined {
  const isChanged = Object.keys(draftOfField(field)).some((name) => draft[name] !== opened[name]);
  if (!isChanged) return undefined;
  const parsed = parseField(field, typedIn(field, draft));
  if (parsed.ok) return parsed;
  const found = (parsed.refusal.id === 'empty' && MISSING[field.type]) || parsed.refusal;
  return err({ path: field.id, ...found });
}

/** As the API takes it: what was left out is null. */
const sent = (value: FieldValue): RuleValue => {
  if (value === undefined || value === '') return null;
  return isList(value) ? [...value] : value;
};

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

interface RuleOfForm {
  readonly policy: PolicyRules;
  readonly rule: RuleView;
}

/** Only what differs from what the form opened with is sent: what somebody else changed meanwhile stays. */
function changesOf(draft: FieldDraft, { policy, rule }: RuleOfForm, say: Say) {
  const opened = openedDraft(rule, null, say);
  const problems: FieldProblem[] = [];
  const values: Record<string, RuleValue> = {};
  for (const view of shownTerms(rule).fields) {
    const changed = changedValue(ruleField(view, say), draft, opened);
    if (changed?.ok) values[view.path] = sent(changed.value);
    else if (changed) problems.push(changed.refusal);
  }
  const covers: Partial<Record<(typeof AUDIENCE_LISTS)[number], 'all' | string[]>> = {};
  for (const list of AUDIENCE_LISTS) {
    const changed = changedValue(audienceField(list, policy.audience, say), draft, opened);
    if (changed?.ok && isList(changed.value)) {
      const isAll = changed.value.includes('all');
      covers[list] = isAll ? (list === 'flags' ? [] : 'all') : [...changed.value];
    } else if (changed && !changed.ok) problems.push(changed.refusal);
  }
  const obligation = draft['obligation'] === opened['obligation'] ? {} : { obligation: draft['obligation'] };
  return { problems, changes: { ...covers, ...obligation, values } };
}

export function checkRuleDraft(
  draft: FieldDraft,
  {
    mode,
    today,
    draftVersion,
    ...form
  }: RuleOfForm & {
    readonly mode: RuleFormMode;
    readonly today: string;
    readonly draftVersion: string | undefined;
  },
  say: Say,
): Checked<DraftRule> {
  const isLeftOut = mode === 'leave-out';
  const { problems, changes } = isLeftOut
    ? { problems: [], changes: { values: {} } }
    : changesOf(draft, form, say);
  const typed = draft['effectiveFrom'] ?? '';
  const effectiveFrom = parseTypedDate(typed) ?? typed.trim();
  const checked = checkedBy(DraftRule, {
    requirement: form.rule.key,
    ...(draftVersion !== undefined && { draftVersion }),
    isLeftOut,
    ...changes,
    effectiveFrom,
    announcement: draft['announcement'] ?? '',
  });
  const found = [
    ...problems,
    ...(checked.ok ? [] : checked.problems),
    ...(checked.ok && effectiveFrom < today ? [fieldProblem('effectiveFrom', 'past-date')] : []),
  ];
  return found.length === 0 ? checked : { ok: false, problems: found };
}
