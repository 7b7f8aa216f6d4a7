import type {
  PolicyRules,
  RuleFieldView,
  RuleTerms,
  RuleValue,
  RuleView,
} from '../../../contract/policies.ts';
import { DraftRule } from '../../../contract/policies.ts';
import type { Result } from '../../../domain/result.ts';
import { err, ok } from '../../../domain/result.ts';
import type { FieldProblem, Wrong } from '../../../domain/fields/field-problem.ts';
import { fieldProblem, wrong } from '../../../domain/fields/field-problem.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { listed, unlisted } from '../../components/form/list-text.ts';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../components/form/use-draft.ts';

/** Fields are `effectiveFrom`, `announcement`, whom it covers, `obligation`, and one each by its path. */
export type RuleDraft = DraftOf<string>;

export type RuleFormMode = 'change' | 'leave-out' | 'take-back';

const AUDIENCE = ['roles', 'employment', 'flags'] as const;

export const fieldName = (path: string): string => `field-${path}`;
export const unitName = (path: string): string => `unit-${path}`;

function textsOf(field: RuleFieldView): readonly (readonly [string, string])[] {
  const name = fieldName(field.path);
  switch (field.type) {
    case 'number':
      return [[name, field.value === null ? '' : String(field.value)]];
    case 'switch':
      return [[name, field.value ? 'yes' : 'no']];
    case 'span':
      return [
        [name, field.value === null ? '' : String(field.value.amount)],
        [unitName(field.path), field.value?.unit ?? field.units[0] ?? ''],
      ];
    case 'one':
      return [[name, field.value ?? '']];
    case 'several':
      return [[name, unlisted(field.value)]];
  }
}

/** What a form opens with: the rule as the draft has it, else as it holds. */
export const shownTerms = ({ now, coming }: RuleView): RuleTerms => coming ?? now;

export function openedDraft(rule: RuleView, draft: PolicyRules['draft']): RuleDraft {
  const { roles, employment, flags, obligation, fields } = shownTerms(rule);
  return {
    effectiveFrom: typedDateOf(draft?.effectiveFrom ?? ''),
    announcement: draft?.announcement ?? '',
    roles: unlisted(roles ?? ['all']),
    employment: unlisted(employment ?? ['all']),
    flags: flags.length === 0 ? 'all' : unlisted(flags),
    obligation,
    ...Object.fromEntries(fields.flatMap(textsOf)),
  };
}

const numberOf = (typed: string): number => Number(typed.trim().replace(',', '.'));

type Read = Result<RuleValue, Wrong>;

function readField(field: RuleFieldView, draft: RuleDraft): Read {
  const typed = (draft[fieldName(field.path)] ?? '').trim();
  if (typed === '' && field.type !== 'several') {
    if (field.mayBeEmpty) return ok(null);
    return err(wrong(field.type === 'one' ? 'not-a-choice' : 'not-a-number'));
  }
  switch (field.type) {
    case 'switch':
      return ok(typed === 'yes');
    case 'one':
      return ok(typed);
    case 'several':
      return typed === '' ? err(wrong('none-chosen')) : ok([...listed(typed)]);
    case 'number':
    case 'span': {
      const amount = numberOf(typed);
      if (Number.isNaN(amount)) return err(wrong('not-a-number'));
      return ok(field.type === 'number' ? amount : { unit: draft[unitName(field.path)] ?? '', amount });
    }
  }
}

/** Only what differs from what the form opened with is sent: what somebody else changed meanwhile stays. */
function changesOf(draft: RuleDraft, rule: RuleView) {
  const opened = openedDraft(rule, null);
  const isChanged = (...names: readonly string[]) => names.some((name) => draft[name] !== opened[name]);
  const problems: FieldProblem[] = [];
  const values: Record<string, RuleValue> = {};
  for (const field of shownTerms(rule).fields) {
    if (!isChanged(fieldName(field.path), unitName(field.path))) continue;
    const read = readField(field, draft);
    if (read.ok) values[field.path] = read.value;
    else problems.push({ path: fieldName(field.path), ...read.refusal });
  }
  const covers: Partial<Record<(typeof AUDIENCE)[number], 'all' | string[]>> = {};
  for (const list of AUDIENCE) {
    if (!isChanged(list)) continue;
    const ids = listed(draft[list] ?? '');
    if (ids.length === 0) problems.push(fieldProblem(list, 'none-chosen'));
    else if (!ids.includes('all')) covers[list] = [...ids];
    else covers[list] = list === 'flags' ? [] : 'all';
  }
  const obligation = isChanged('obligation') ? { obligation: draft['obligation'] } : {};
  return { problems, changes: { ...covers, ...obligation, values } };
}

export function checkRuleDraft(
  draft: RuleDraft,
  rule: RuleView,
  mode: RuleFormMode,
  today: string,
): Checked<DraftRule> {
  const isLeftOut = mode === 'leave-out';
  const { problems, changes } = isLeftOut
    ? { problems: [], changes: { values: {} } }
    : changesOf(draft, rule);
  const typed = draft['effectiveFrom'] ?? '';
  const effectiveFrom = parseTypedDate(typed) ?? typed.trim();
  const checked = checkedBy(DraftRule, {
    requirement: rule.key,
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
