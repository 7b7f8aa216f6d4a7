import type { RuleView } from '../../../contract/rules.ts';
import { DraftRule } from '../../../contract/rules.ts';
import type { Checked } from '../../components/form/field-problem.ts';
import { checkedBy } from '../../components/form/field-problem.ts';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../components/form/use-draft.ts';
import type { Say } from '../../messages/use-say.ts';

/** Fields are `effectiveFrom`, `announcement`, and a number each by its path. */
export type RuleDraft = DraftOf<string>;

export const numberField = (path: string): string => `number-${path}`;

export const emptyRuleDraft = (rule: RuleView): RuleDraft => ({
  effectiveFrom: '',
  announcement: '',
  ...Object.fromEntries(rule.numbers.map(({ path, value }) => [numberField(path), String(value)])),
});

/** A number's own words where we have them; else its name as the policy writes it, its capitals opened up. */
export function numberLabel(path: string, say: Say): string {
  const id = `rule.number.${path}`;
  if (say.has(id)) return say(id);
  const name = path
    .replace(/[.]/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return say('rule.number.other', { name });
}

const numberOf = (typed: string): number => {
  const text = typed.trim().replace(',', '.');
  return text === '' ? Number.NaN : Number(text);
};

export function checkRuleDraft(draft: RuleDraft, rule: RuleView, today: string): Checked<DraftRule> {
  const wrong = rule.numbers.find(({ path }) => Number.isNaN(numberOf(draft[numberField(path)] ?? '')));
  if (wrong) return { ok: false, issues: [{ field: numberField(wrong.path), code: 'not-a-number' }] };
  const typed = draft['effectiveFrom'] ?? '';
  const effectiveFrom = parseTypedDate(typed) ?? typed.trim();
  const checked = checkedBy(DraftRule, {
    requirement: rule.key,
    numbers: Object.fromEntries(
      rule.numbers.map(({ path }) => [path, numberOf(draft[numberField(path)] ?? '')]),
    ),
    effectiveFrom,
    announcement: draft['announcement'] ?? '',
  });
  return checked.ok && effectiveFrom < today
    ? { ok: false, issues: [{ field: 'effectiveFrom', code: 'past-date' }] }
    : checked;
}
